import { askedGroups, breakDown, emptyLedger, hearWhom, publishWave, summariseWave, type Respondent, type TrustQuestion } from '@wijkaanpak/domain';
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

const margins = { age: groups(5, 2400), area: groups(12, 1000) };
const asked = questions.map((id): TrustQuestion => ({ kind: 'partner', id, aspect: 'listens', partner: 'gemeente', partnerName: 'Gemeente' }));

/** What a closed wave tells of everyone, of who took part by group, and of each question by group: all that waits for the first reader. */
function publishByGroup(respondents: readonly Respondent[]): void {
  const wave = { id: 'ronde', opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z', design: 'anyone' as const };
  const published = publishWave(emptyLedger, { wave, questions: asked, wordingVersion: 1, areas: Object.keys(margins.area), invited: null, respondents, margins }, '2099-01-01T00:00:00Z');
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  const { result, ledger } = published.value;
  const heard = hearWhom(ledger, { result, population: margins, respondents, languages: ['nl', 'en'] });
  if (!heard.ok) throw new Error(JSON.stringify(heard.issues));
  const told = breakDown(heard.value.ledger, { result, groups: askedGroups(margins, ['nl', 'en']), respondents });
  if (!told.ok) throw new Error(JSON.stringify(told.issues));
}

function median(task: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    task();
    return performance.now() - from;
  });
  return Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)]! * 10) / 10;
}

/** Median milliseconds for a wave of ten questions by number of respondents: to summarise it, weighted to two margins; and to publish all of it, by age, area and language too. */
export function measureStatistics(): Record<string, number> {
  return Object.fromEntries(
    [1000, 10_000, 100_000].flatMap((respondents) => {
      const answers = wave(respondents);
      return [
        [`summarise-${respondents}`, median(() => summariseWave(answers, { questions, margins }))],
        [`by-group-${respondents}`, median(() => publishByGroup(answers))],
      ];
    }),
  );
}
