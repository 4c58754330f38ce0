import { summariseWave, type Respondent } from '@wijkaanpak/domain';
import { seeded } from '../../packages/server/src/example/seeded.ts';

const runs = 9;
const questions = Array.from({ length: 10 }, (_, place) => `question-${place}`);
const groups = (count: number, people: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, place) => [place, people]));

/** A wave of so many respondents who answer ten questions each, from five age groups and twelve areas. */
function wave(respondents: number): Respondent[] {
  const random = seeded(1);
  return Array.from({ length: respondents }, () => ({
    answers: Object.fromEntries(questions.map((question) => [question, Math.floor(random() * 11)])),
    of: { age: String(Math.floor(random() * 5)), area: String(Math.floor(random() * 12)) },
  }));
}

/** Median milliseconds to summarise a wave of ten questions, weighted to two margins, by number of respondents. */
export function measureStatistics(): Record<string, number> {
  const margins = { age: groups(5, 2400), area: groups(12, 1000) };
  return Object.fromEntries(
    [1000, 10_000, 100_000].map((respondents) => {
      const answers = wave(respondents);
      const times = Array.from({ length: runs }, () => {
        const from = performance.now();
        summariseWave(answers, { questions, margins });
        return performance.now() - from;
      });
      return [`summarise-${respondents}`, Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)]! * 10) / 10];
    }),
  );
}
