import * as z from 'zod/mini';
import { code } from '../issues.ts';
import { CalendarDate } from '../time.ts';
import { sheetNumber } from './paper-fields.ts';
import { TrustInput } from './trust.ts';

/**
 * What stands on a filled in paper form, as someone at a desk types it over. `sheet` is the number that was stamped on the form when it came in, `receivedOn` the day beside it.
 */
export const PaperInput = z.extend(TrustInput, { sheet: z.string().check(z.regex(sheetNumber, code('paper.sheet-number'))), receivedOn: CalendarDate });
export type PaperInput = z.infer<typeof PaperInput>;

/** `keyed-once` waits for a second person; `differs` for one of the two to look again; only `counted` is in the wave. */
export const keyingStates = ['keyed-once', 'differs', 'counted'] as const;

/** Where two people read something else: what the sender typed, and what the other did. Null is nothing. */
export const KeyingDifference = z.object({ field: z.string(), yours: z.nullable(z.union([z.string(), z.number()])), theirs: z.nullable(z.union([z.string(), z.number()])) });
export type KeyingDifference = z.infer<typeof KeyingDifference>;

export const Keying = z.object({ sheet: z.string(), state: z.enum(keyingStates), differences: z.array(KeyingDifference) });
export type Keying = z.infer<typeof Keying>;

/** What of a form is compared. Of a code only whether it is the same. */
export interface Keyed {
  readonly receivedOn: CalendarDate;
  readonly answers: TrustInput['answers'];
  readonly group: Readonly<Record<string, string>>;
  /** The hash of the code; null where none is asked. */
  readonly invitation: string | null;
}

/** Empty where two people typed the same. A text is the same with other spaces; a question that was left out is not the same as "weet ik niet". */
export function differencesBetweenKeyings(yours: Keyed, theirs: Keyed): KeyingDifference[] {
  const [mine, other] = [fieldsOf(yours), fieldsOf(theirs)];
  const fields = [...new Set([...mine.keys(), ...other.keys()])].sort();
  const differing = fields.filter((field) => spaced(mine.get(field)) !== spaced(other.get(field)));
  return differing.map((field) => (field === 'code' ? { field, yours: null, theirs: null } : { field, yours: mine.get(field) ?? null, theirs: other.get(field) ?? null }));
}

const fieldsOf = ({ receivedOn, answers, group, invitation }: Keyed): Map<string, string | number> =>
  new Map<string, string | number>([
    ['receivedOn', receivedOn] as const,
    ...Object.entries(answers).filter(([, answer]) => answer !== '').map(([id, answer]) => [`answers.${id}`, answer] as const),
    ...Object.entries(group).map(([question, told]) => [`background.${question}`, told] as const),
    ...(invitation === null ? [] : [['code', invitation] as const]),
  ]);

const spaced = (value: string | number | undefined): string | number | undefined => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value);
