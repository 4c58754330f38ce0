import { ageGroups, unknownGroup, type Answer, type TrustQuestion } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { addReply } from '../repositories/wave-replies.ts';
import { addWave, importAnswers } from '../repositories/waves.ts';
import { exampleReplies } from './replies.ts';
import { seeded } from './seeded.ts';

/** Made up, and called so in every name: nobody answered this. How many took part each year, and how far the middle of their grades moved since the first. */
const years = [
  { year: 2022, respondents: 64, moved: 0 },
  { year: 2023, respondents: 88, moved: 0.2 },
  { year: 2024, respondents: 61, moved: 0.6 },
  { year: 2025, respondents: 132, moved: 1.1 },
] as const;

/** The middle of the grades in the first year, and what of the movement each aspect shows. */
const aspects: Readonly<Record<string, readonly [middle: number, share: number]>> = {
  listens: [5.1, 1.4], 'keeps-promises': [4.4, 1], 'is-fair': [6, 0.2], 'is-able': [5.6, 0], 'lets-residents-decide': [3.9, 1.8], neighbours: [6.8, 0.1], 'own-influence': [4.8, 0.7],
};

/** In the last round the young took part less than their share. Of each group so many, the rest would rather not say. */
const lastYear = { year: 2025, ages: [6, 34, 50, 36] };
const aged = lastYear.ages.flatMap((count, place) => Array.from({ length: count }, () => ageGroups[place]!));
const groupIn = (respondent: number): Record<string, string> => ({ age: aged[respondent] ?? unknownGroup, language: respondent % 9 ? 'nl' : 'en' });

/** Four yearly rounds before the one that is open, with what was said to them, the same at every start. */
export async function addExampleWaves(database: Database, poll: { readonly id: string; readonly wordingVersion: number; readonly questions: readonly TrustQuestion[] }): Promise<void> {
  const { id, wordingVersion, questions } = poll;
  for (const { year, respondents, moved } of years) {
    const wave = { id: `voorbeeld-${year}`, opensAt: `${year}-10-01T07:00:00Z`, closesAt: `${year}-10-31T22:00:00Z`, design: 'anyone' as const };
    const [random, drawn] = [seeded(year), seeded(year + 100)];
    const groupOf = (respondent: number) => (year === lastYear.year ? groupIn(respondent) : groupBy(drawn));
    await addWave(database, id, { wave, wordingVersion, questions, background: { ask: ['age'], weightBy: [] } }, 'imported');
    await importAnswers(database, { poll: id, wave: wave.id, on: `${year}-10-31`, respondents: Array.from({ length: respondents }, (_, respondent) => ({ answers: answersOf(questions, moved, random), of: groupOf(respondent) })) });
  }
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  for (const reply of exampleReplies) await addReply(database, id, reply);
}

/** Someone's age, older ones more often; a few would rather not say, and a few answer in English. */
const groupBy = (random: () => number): Record<string, string> => ({ age: random() < 0.04 ? 'unknown' : ageGroups[Math.floor(random() ** 0.6 * 4)]!, language: random() < 0.88 ? 'nl' : 'en' });

function answersOf(questions: readonly TrustQuestion[], moved: number, random: () => number): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    if (question.kind === 'open') continue;
    const [middle, share] = aspects[question.aspect]!;
    const isOther = question.kind === 'partner' && question.partner === 'corporatie' ? 0.4 : 0;
    const spread = (random() + random() + random() - 1.5) * 4.2;
    answers[question.id] = random() < 0.04 ? 'dont-know' : Math.max(0, Math.min(10, Math.round(middle + isOther + moved * share + spread)));
  }
  return answers;
}
