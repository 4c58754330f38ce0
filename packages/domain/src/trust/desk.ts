import * as z from 'zod/mini';
import { CalendarDate } from '../time.ts';
import { backgroundOf, Background } from './background.ts';
import { differencesBetweenKeyings, KeyingDifference, PaperInput, type Keyed } from './paper.ts';
import { TrustPoll } from './trust.ts';

/** A form that two people read differently, as one of them typed it and where the other did otherwise. Without the code: of that only a hash is kept. */
export const DifferingSheet = z.object({ ...z.pick(PaperInput, { sheet: true, receivedOn: true, answers: true }).shape, background: Background, differences: z.array(KeyingDifference) });
export type DifferingSheet = z.infer<typeof DifferingSheet>;

/** How typing over the forms of a wave stands, for one person at a desk. What somebody else typed is told only of a form that this person has typed as well. */
export const Desk = z.object({
  poll: TrustPoll,
  today: CalendarDate,
  /** The last day on which a form can come in. */
  lastDay: CalendarDate,
  you: z.object({ id: z.string(), name: z.string() }),
  /** Forms that wait for a second person. */
  keyedOnce: z.int(),
  /** Forms that two people read differently. */
  differing: z.int(),
  /** Forms that two people read alike. */
  counted: z.int(),
  /** The form that this person is to type as the second; null when there is none. */
  next: z.nullable(z.string()),
  /** Forms that this person and another read differently. */
  yours: z.array(DifferingSheet),
});
export type Desk = z.infer<typeof Desk>;

export interface DeskSoFar extends Pick<Desk, 'poll' | 'today' | 'lastDay' | 'you' | 'counted'> {
  /** Forms that do not count yet, with who has typed each: one person, or two who read something else. */
  readonly typed: readonly { readonly sheet: string; readonly by: readonly string[] }[];
  /** Those that this person and another have typed. */
  readonly both: readonly { readonly sheet: string; readonly yours: Keyed; readonly theirs: Keyed }[];
}

export function deskOf({ typed, both, ...desk }: DeskSoFar): Desk {
  const once = typed.filter(({ by }) => by.length === 1);
  const forYou = once.filter(({ by }) => !by.includes(desk.you.id)).map(({ sheet }) => sheet).sort();
  const yours = both.map(({ sheet, yours: mine, theirs }) => ({ sheet, receivedOn: mine.receivedOn, answers: mine.answers, background: backgroundOf(mine.group), differences: differencesBetweenKeyings(mine, theirs) }));
  return { ...desk, keyedOnce: once.length, differing: typed.length - once.length, next: forYou[placeOf(desk.you.id, forYou.length)] ?? null, yours };
}

/** Two people who ask at the same moment mostly get another form: each begins at a place of their own. */
const placeOf = (person: string, forms: number): number => (forms ? [...person].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 65_521, 7) % forms : 0);
