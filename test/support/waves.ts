import { emptyLedger, publishWave, type AnsweredWave, type Ledger, type Respondent, type WaveResult } from '@wijkaanpak/domain';
import { poll } from './content.ts';
import { seeded } from '../../packages/server/src/example/seeded.ts';

export interface WaveOfYear extends Partial<Omit<AnsweredWave, 'wave' | 'respondents'>> {
  readonly year: number;
  readonly answers: number;
  /** The middle of the grades for `listens`; neighbours stay the same. */
  readonly middle?: number;
  readonly design?: 'anyone' | 'sample';
}

const grade = (middle: number, drawn: number): number => Math.max(0, Math.min(10, Math.round(middle + (drawn - 0.5) * 7)));

export function respondents(seed: number, answers: number, middle: number): Respondent[] {
  const random = seeded(seed);
  return Array.from({ length: answers }, () => ({ answers: { 'gemeente-listens': grade(middle, random()), neighbours: random() < 0.05 ? ('dont-know' as const) : grade(6.5, random()), open: 'Vaker langskomen' } }));
}

/** A wave of the small poll of `content.ts`, held in March. */
export const answeredWave = ({ year, answers, middle = 6, design = 'anyone', ...other }: WaveOfYear): AnsweredWave => ({
  wave: { id: `ronde-${year}`, opensAt: `${year}-03-01T08:00:00.000Z`, closesAt: `${year}-03-31T20:00:00.000Z`, design },
  questions: poll.questions, wordingVersion: 1, areas: ['BU0363AA01'], invited: design === 'sample' ? answers * 3 : null, respondents: respondents(year, answers, middle), ...other,
});

const afterwards = '2099-01-01T00:00:00Z';

/** The waves as they are published one after the other, by one ledger. */
export function publishedWaves(waves: readonly WaveOfYear[]): { readonly results: WaveResult[]; readonly ledger: Ledger } {
  let ledger = emptyLedger;
  const results = waves.map((wave) => {
    const published = publishWave(ledger, answeredWave(wave), afterwards);
    if (!published.ok) throw new Error(JSON.stringify(published.issues));
    ({ ledger } = published.value);
    return published.value.result;
  });
  return { results, ledger };
}

/** Answers of people of every age and area, a few of whom would rather not say; older people grade higher. */
export function respondentsByGroup({ seed, answers, ages, areas }: { readonly seed: number; readonly answers: number; readonly ages: readonly string[]; readonly areas: readonly string[] }): Respondent[] {
  const random = seeded(seed);
  const pick = (groups: readonly string[]): string => (random() < 0.04 ? 'unknown' : groups[Math.floor(random() * groups.length)]!);
  return Array.from({ length: answers }, () => {
    const of = { age: pick(ages), area: pick(areas), language: random() < 0.85 ? 'nl' : 'en' };
    const middle = of.age === ages.at(-1) ? 6.5 : 4.5;
    return { answers: { 'gemeente-listens': grade(middle, random()), ...(random() < 0.95 && { neighbours: grade(6, random()) }), open: 'Vaker langskomen' }, of };
  });
}
