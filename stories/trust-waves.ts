import { ageGroups, askedGroups, breakDown, emptyLedger, hearWhom, publishWave, resultsOf, type Commitment, type PollResults, type Result, type TrustQuestion, type WaveBreakdown, type WaveResult } from '@wijkaanpak/domain';
import { trustPoll } from './amsterdam-centrum.ts';

/** Made up: a round of the poll of these stories, held in October of a year. */
export interface MadeUpWave {
  readonly year: number;
  readonly respondents: number;
  /** How far the middle of the grades lies from where it began. */
  readonly moved?: number;
  readonly design?: 'anyone' | 'sample';
  readonly wordingVersion?: number;
}

/** Numbers from 0 up to 1, the same each time (a linear congruential generator). */
function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

const middles: Readonly<Record<string, number>> = { listens: 5.2, 'keeps-promises': 4.3, 'is-fair': 6.1, neighbours: 6.8 };

function answersOf(questions: readonly TrustQuestion[], moved: number, random: () => number): Record<string, number> {
  const graded = questions.filter((question) => question.kind !== 'open');
  return Object.fromEntries(graded.map(({ id, aspect }) => [id, Math.max(0, Math.min(10, Math.round(middles[aspect]! + (aspect === 'is-fair' ? 0 : moved) + (random() + random() - 1) * 4.5)))]));
}

/** The rounds as the service publishes them, by one ledger. */
export function madeUpWaves(waves: readonly MadeUpWave[]): WaveResult[] {
  const { questions } = trustPoll('open');
  let ledger = emptyLedger;
  return waves.map(({ year, respondents, moved = 0, design = 'anyone', wordingVersion = 1 }) => {
    const random = drawnFrom(year);
    const wave = { id: `verzonnen-${year}`, opensAt: `${year}-10-01T07:00:00Z`, closesAt: `${year}-10-31T22:00:00Z`, design };
    const answered = Array.from({ length: respondents }, () => ({ answers: answersOf(questions, moved, random) }));
    const published = publishWave(ledger, { wave, questions, wordingVersion, areas: ['BU0363AA01'], invited: design === 'sample' ? respondents * 4 : null, respondents: answered }, '2026-11-24T11:00:00Z');
    if (!published.ok) throw new Error(JSON.stringify(published.issues));
    ({ ledger } = published.value);
    return published.value.result;
  });
}

/** One round whose respondents told who they are, by group: older people grade higher. */
export function madeUpGroups(year: number): { readonly result: WaveResult; readonly breakdown: WaveBreakdown } {
  const { questions } = trustPoll('open');
  const random = drawnFrom(year);
  const population = { age: Object.fromEntries(ageGroups.map((age) => [age, 500])), area: Object.fromEntries(madeUpAreas.map((area) => [area, 500])) };
  const respondents = Array.from({ length: 260 }, () => {
    const of = { age: ageGroups[Math.floor(random() ** 0.7 * 4)]!, area: madeUpAreas[Math.floor(random() * 3)]!, language: random() < 0.9 ? 'nl' : 'en' };
    return { of, answers: answersOf(questions, of.age === '65-plus' ? 1.5 : 0, random) };
  });
  const wave = { id: `verzonnen-${year}`, opensAt: `${year}-10-01T07:00:00Z`, closesAt: `${year}-10-31T22:00:00Z`, design: 'anyone' as const };
  const published = told(publishWave(emptyLedger, { wave, questions, wordingVersion: 1, areas: madeUpAreas, invited: null, respondents }, '2026-11-24T11:00:00Z'));
  const heard = told(hearWhom(published.ledger, { result: published.result, population, respondents, languages: ['nl', 'en'] }));
  return { result: published.result, breakdown: told(breakDown(heard.ledger, { result: published.result, groups: askedGroups(population, ['nl', 'en']), respondents })).breakdown };
}

const madeUpAreas = ['BU0363AA01', 'BU0363AA02', 'BU0363AA03'];

function told<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export const madeUpResults = (waves: readonly MadeUpWave[]): PollResults => resultsOf(trustPoll('open'), { waves: madeUpWaves(waves), promises: [], nextResultAt: null });

export const fiveYears: readonly MadeUpWave[] = [2021, 2022, 2023, 2024, 2025].map((year, place) => ({ year, respondents: 90 + 25 * place, moved: 0.4 * place }));

const promise = (id: string, due: string, verdict?: readonly ['kept' | 'broken', string]): Commitment => ({
  id, neighbourhood: 'centrum', what: 'Twee lantaarns bij de brug', shownBy: 'De lantaarns branden', by: { organisation: 'stadsdeel', name: 'Samira el Idrissi', role: 'gebiedsmakelaar' },
  origin: { kind: 'poll', id: 'vertrouwen-2026' }, mandate: null, dates: [{ due, given: '2021-01-01', reasons: '' }], progress: [], reported: null,
  verdicts: verdict ? [{ by: 'vote', vote: 'lantaarns', level: 1, found: verdict[0], on: verdict[1] }] : [],
});

/** Made-up promises, of which residents found more kept each year. */
export const promises: readonly Commitment[] = [
  promise('een', '2021-06-01'), promise('twee', '2021-09-01', ['kept', '2022-03-01']), promise('drie', '2022-06-01', ['broken', '2022-08-01']), promise('vier', '2023-01-01', ['kept', '2023-02-01']),
  promise('vijf', '2024-05-01', ['kept', '2024-06-01']), promise('zes', '2025-02-01', ['kept', '2025-03-01']),
];
