import * as z from 'zod/mini';
import { pabulibIssues } from './counting/pabulib/issues.ts';
import { neighbourhoodIssues } from './neighbourhood/issues.ts';
import { proposalIssues } from './proposal/issues.ts';
import { trustIssues } from './trust/issues.ts';
import { voteIssues } from './vote/issues.ts';

/** What can be wrong with any field, whatever the concept. Each code names the values its sentence may use. */
const fieldIssues = {
  'field.required': [],
  'field.wrong-type': [],
  'field.unknown': ['field'],
  'field.not-a-choice': [],
  'text.too-short': ['minimum'],
  'text.too-long': ['maximum'],
  'text.forbidden-character': [],
  'number.too-small': ['minimum'],
  'number.too-large': ['maximum'],
  'money.not-an-amount': [],
} as const;

/** Trouble on the way between a page and the service; no one's input is at fault. */
const serviceIssues = {
  'request.not-json': [],
  'request.too-large': ['maximum'],
  'request.not-found': [],
  'request.origin-not-registered': [],
  'request.too-many': ['seconds'],
  'request.key-reused': [],
  'service.unreachable': [],
  'service.failed': [],
} as const;

/**
 * Every expected trouble has one code here; the words are in `@wijkaanpak/texts`.
 * The value lists say which numbers or names a sentence can mention.
 */
export const issueValues = {
  ...fieldIssues,
  ...serviceIssues,
  ...neighbourhoodIssues,
  ...proposalIssues,
  ...voteIssues,
  ...trustIssues,
  ...pabulibIssues,
} as const satisfies Record<string, readonly string[]>;

export type IssueCode = keyof typeof issueValues;

/** Expected trouble as a value. `path` is the field, dotted (`choices.2`), or '' for the whole. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export function fail(code: IssueCode, path = '', values?: Issue['values']): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue(code, path, values)] };
}

export const issue = (code: IssueCode, path = '', values?: Issue['values']): Issue => (values ? { code, path, values } : { code, path });

/** Names an issue code where a zod schema wants a message, so that a typing error does not compile. */
export const code = (name: IssueCode): IssueCode => name;

/**
 * Parses unknown input with a schema. A check that carries a message carries an issue code (see {@link code});
 * what carries none is told by the general codes. Never throws on bad input.
 */
export function parse<S extends z.core.$ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = z.safeParse(schema, input, { reportInput: true });
  return parsed.success ? succeed(parsed.data) : { ok: false, issues: parsed.error.issues.flatMap(toIssues) };
}

function toIssues(found: z.core.$ZodIssue): Issue[] {
  const path = found.path.map(String).join('.');
  const at = (name: IssueCode, values?: Issue['values']): Issue[] => [issue(name, path, values)];
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((field) => issue('field.unknown', path ? `${path}.${field}` : field, { field: field.slice(0, 60) }));
  }
  const values = limitsOf(found as { minimum?: number; maximum?: number });
  if (isIssueCode(found.message)) return at(found.message, values);
  switch (found.code) {
    case 'invalid_type':
      return at(found.input === undefined ? 'field.required' : 'field.wrong-type');
    case 'invalid_value':
    case 'invalid_union':
      return at('field.not-a-choice');
    case 'too_small':
      return at(found.origin === 'string' ? 'text.too-short' : 'number.too-small', values);
    case 'too_big':
      return at(found.origin === 'string' ? 'text.too-long' : 'number.too-large', values);
    default:
      return at('field.wrong-type');
  }
}

const limitsOf = ({ minimum, maximum }: { minimum?: number; maximum?: number }): Issue['values'] =>
  minimum !== undefined ? { minimum } : maximum !== undefined ? { maximum } : undefined;

/** zod's own messages are sentences ("Invalid input"); ours are dotted codes. */
const isIssueCode = (message: string): message is IssueCode => /^[a-z]+(\.[a-z-]+)+$/.test(message);
