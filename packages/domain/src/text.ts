import * as z from 'zod/mini';
import { code, type IssueCode } from './issues.ts';

/**
 * Any writing system, emoji and direction marks; no control characters but line breaks and tabs, no half surrogate pairs;
 * and, unless it is empty, something that can be seen: a title of zero-width spaces would be a hole in the list.
 */
const readable = /^(?=$|[\s\S]*?[^\p{Cc}\p{Cf}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0])(?:[\n\r\t]|[^\p{Cc}\p{Cs}])*$/u;

interface TextLimits {
  /** Characters (UTF-16 units, as the DOM's maxlength counts), after trimming. */
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
