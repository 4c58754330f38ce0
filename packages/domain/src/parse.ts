import * as z from 'zod/mini';
import { issue, succeed, type Issue, type IssueCode, type Result } from './issues.ts';

/**
 * Parses unknown input with a schema. A check that carries a message carries an issue code (`code` in issues.ts);
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
      // A list longer than anyone makes by hand: the message is wrong as a whole.
      if (found.origin === 'array') return at('field.wrong-type');
      return at(found.origin === 'string' ? 'text.too-long' : 'number.too-large', values);
    default:
      return at('field.wrong-type');
  }
}

const limitsOf = ({ minimum, maximum }: { minimum?: number; maximum?: number }): Issue['values'] =>
  minimum !== undefined ? { minimum } : maximum !== undefined ? { maximum } : undefined;

/** zod's own messages are sentences ("Invalid input"); ours are dotted codes. */
const isIssueCode = (message: string): message is IssueCode => /^[a-z]+(\.[a-z-]+)+$/.test(message);
