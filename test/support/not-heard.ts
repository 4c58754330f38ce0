import { emptyLedger, hearWhom, publishWave, type NotHeard, type Respondent } from '@wijkaanpak/domain';
import { answeredWave } from './waves.ts';

/** A wave of a sample as professionals are told of it: hardly anyone of 15 to 24 took part, and one area of two. */
export function notHeardWave(counts: readonly number[] = [14, 130, 90, 60, 12]): NotHeard {
  const ages = ['15-24', '25-44', '45-64', '65-plus', 'unknown'];
  const respondents: Respondent[] = counts.flatMap((count, group) => Array.from({ length: count }, (_, one) => ({ answers: { neighbours: one % 11 }, of: { age: ages[group]!, area: one % 4 ? 'BU0363AA01' : 'BU0363AA02', language: 'nl' } })));
  const published = publishWave(emptyLedger, { ...answeredWave({ year: 2026, answers: 0, design: 'sample' }), invited: 900, respondents }, '2099-01-01T00:00:00Z');
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  const population = { age: { '15-24': 270, '25-44': 920, '45-64': 815, '65-plus': 610 }, area: { BU0363AA01: 345, BU0363AA02: 2270 } };
  const told = hearWhom(published.value.ledger, { result: published.value.result, population, respondents, languages: ['nl', 'en'] });
  if (!told.ok) throw new Error(JSON.stringify(told.issues));
  return told.value.notHeard;
}
