import * as z from 'zod/mini';
import { code, issue, type Issue, type IssueCode } from './issues.ts';

/**
 * Any writing system, emoji and direction marks; no control characters but line breaks and tabs, no half surrogate pairs;
 * and, unless it is empty, something that can be seen: a title of zero-width spaces would be a hole in the list.
 */
const readable = /^(?=$|[\s\S]*?[^\p{Cc}\p{Cf}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0])(?:[\n\r\t]|[^\p{Cc}\p{Cs}])*$/u;

/** What a text a person types must keep to. Both the schema and {@link checkText} are made from it. */
export interface TextLimits {
  /** Characters (Unicode code points, as JSON Schema and zod count), after trimming. */
  readonly min?: number;
  readonly max: number;
  readonly tooShort?: IssueCode;
  readonly tooLong?: IssueCode;
}

/** Text a person typed: trimmed, Unicode NFC, and plain. `<script>` is just text; whoever shows it escapes it. */
export const plainText = ({ min = 0, max, tooShort = 'text.too-short', tooLong = 'text.too-long' }: TextLimits) =>
  z.string().check(
    z.trim(),
    z.normalize('NFC'),
    z.minLength(min, code(tooShort)),
    z.maxLength(max, code(tooLong)),
    z.regex(readable, code('text.forbidden-character')),
  );

export const tidyText = (typed: string): string => typed.trim().normalize('NFC');

/**
 * Checks typed text as {@link plainText} does, to the letter, without a schema: for a page, where a schema would weigh more than the form.
 */
export function checkText({ min = 0, max, tooShort = 'text.too-short', tooLong = 'text.too-long' }: TextLimits, typed: string, path: string): Issue[] {
  const text = tidyText(typed);
  const issues: Issue[] = [];
  const length = [...text].length;
  if (length < min) issues.push(issue(tooShort, path, { minimum: min }));
  if (length > max) issues.push(issue(tooLong, path, { maximum: max }));
  if (!readable.test(text)) issues.push(issue('text.forbidden-character', path));
  return issues;
}
