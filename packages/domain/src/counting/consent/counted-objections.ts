import { canonicalJson, contentHash } from '../../canonical.ts';
import type { CountedObjection, Objection } from './objection.ts';

/** The last answer to the reasons as they are now; null while there is none. An answer to earlier reasons stays to be read, and answers no others. */
export function answerTo({ answers, sequence }: Pick<Objection, 'answers' | 'sequence'>): string | null {
  const last = answers.at(-1);
  return last?.sequence === sequence ? last.answer : null;
}

/** Objections as they are counted, sorted by what is in them, which tells nothing of who came when. What was taken back is left out. */
export const countedObjections = (objections: readonly Objection[]): CountedObjection[] =>
  inOrder(objections.flatMap((objection) => (objection.reasons === null ? [] : [{ option: objection.option, reasons: objection.reasons, answer: answerTo(objection) }])));

/** SHA-256 of objections with their answers, in whatever order they come: other words, and it is another. */
export const objectionsHash = (objections: readonly CountedObjection[]): string => contentHash(inOrder(objections));

const inOrder = (objections: readonly CountedObjection[]): CountedObjection[] =>
  objections.map((one) => [canonicalJson(one), one] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
