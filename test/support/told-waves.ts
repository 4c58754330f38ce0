import { ageGroups, askedGroups, breakDown, emptyLedger, groupings, hearWhom, makeMicrodata, publishWave, type BrokenDown, type Grouping, type Ledger, type Microdata, type NotHeard, type Respondent, type Result, type WaveResult } from '@wijkaanpak/domain';
import { poll } from './content.ts';
import { answeredWave } from './waves.ts';

export const areas = ['BU0363AA01', 'BU0363AA02', 'BU0363BB01'] as const;
export const population = { age: Object.fromEntries(ageGroups.map((age, place) => [age, 200 + 100 * place])), area: Object.fromEntries(areas.map((area, place) => [area, 300 + 150 * place])) };
export const languages = ['nl', 'en'];
export const questions = ['gemeente-listens', 'neighbours'] as const;

/** Everything that a service tells of a wave, and its ledger. */
export interface Told extends BrokenDown {
  readonly result: WaveResult;
  readonly notHeard: NotHeard;
  readonly microdata: Microdata | null;
}

/** A wave as a service publishes it, one step after the other. */
export function tellWave(respondents: readonly Respondent[], { year = 2026, ledger = emptyLedger, kinds = groupings }: { readonly year?: number; readonly ledger?: Ledger; readonly kinds?: readonly Grouping[] } = {}): Told {
  const { ledger: counted, result } = made(publishWave(ledger, { ...answeredWave({ year, answers: 0 }), questions: poll.questions, respondents }, '2099-01-01T00:00:00Z'));
  const heard = made(hearWhom(counted, { result, population, respondents, languages }));
  const groups = Object.fromEntries(Object.entries(askedGroups(population, languages)).filter(([by]) => kinds.includes(by as Grouping)));
  const broken = made(breakDown(heard.ledger, { result, groups, respondents }));
  const sheets = made(makeMicrodata(broken.ledger, { wave: result.wave, groups, respondents, questions, alike: broken.alike, margins: { age: population.age } }));
  return { ...broken, ...sheets, result, notHeard: heard.notHeard };
}

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** A random wave: its size, how groups are spread, how often nobody tells their group and how often a question is left out all differ; sometimes a group grades alike. */
export function randomRespondents(random: () => number): Respondent[] {
  const size = Math.floor(12 + random() ** 2 * 250);
  const skew = 0.6 + random() * 2.5;
  const [silent, skipping] = [random() < 0.4 ? 0 : random() * 0.15, random() * 0.15];
  const alike = random() < 0.3 ? { age: pick(ageGroups, random), grade: random() < 0.5 ? 0 : 10 } : null;
  const group = (groups: readonly string[]): string => (random() < silent ? 'unknown' : groups[Math.floor(random() ** skew * groups.length)]!);
  return Array.from({ length: size }, () => {
    const of = { age: group(ageGroups), area: group(areas), language: random() < 0.9 ? 'nl' : 'en' };
    const graded = Object.fromEntries(questions.flatMap((question) => (random() < skipping ? [] : [[question, of.age === alike?.age ? alike.grade : Math.floor(random() * 11)]])));
    return { answers: { ...graded, open: 'Vaker langskomen' }, of };
  });
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** So many of each age group, in areas by turns; their grades by place. */
export const people = (counts: readonly number[], grade: (age: number, one: number) => number): Respondent[] =>
  counts.flatMap((count, age) => Array.from({ length: count }, (_, one) => ({ answers: { neighbours: grade(age, one), 'gemeente-listens': grade(age, one + 3) }, of: { age: ageGroups[age]!, area: areas[one % 3]!, language: 'nl' } })));
