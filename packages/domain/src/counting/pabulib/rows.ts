import { fail, succeed, type Result } from '../../issues.ts';

/**
 * The fields of one line: separated by semicolons, a field in double quotes may hold them, a doubled quote is a quote.
 * A quote inside an unquoted field is an ordinary sign.
 */
export function splitRow(line: string, number: string): Result<readonly string[]> {
  if (!line.includes('"')) return succeed(line.split(';'));
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] !== '"') {
      const end = line.indexOf(';', at);
      fields.push(line.slice(at, end < 0 ? line.length : end));
      at = (end < 0 ? line.length : end) + 1;
      continue;
    }
    let field = '';
    let from = at + 1;
    for (;;) {
      const quote = line.indexOf('"', from);
      if (quote < 0) return fail('pabulib.quote.not-closed', '', { line: number });
      field += line.slice(from, quote);
      if (line[quote + 1] === '"') {
        field += '"';
        from = quote + 2;
        continue;
      }
      if (quote + 1 < line.length && line[quote + 1] !== ';') return fail('pabulib.quote.not-closed', '', { line: number });
      at = quote + 2;
      break;
    }
    fields.push(field);
  }
  return succeed(fields);
}

/** Writes one field so that {@link splitRow} reads it back; line breaks become spaces, which the format cannot hold. */
export const quoteField = (field: string): string => {
  const flat = field.replace(/[\r\n]+/g, ' ');
  return /[;"]/.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat;
};

/** Cuts text that arrives in pieces into lines, whatever their ends (LF, CRLF) and with or without a byte order mark. */
export class LineCutter {
  #rest = '';
  #isFirst = true;

  /** The lines that are whole by now. */
  push(text: string): string[] {
    const lines = (this.#rest + (this.#isFirst ? text.replace(/^\uFEFF/, '') : text)).split('\n');
    if (text) this.#isFirst = false;
    this.#rest = lines.pop()!;
    return lines;
  }

  /** Whether a line has begun that no line break has ended. */
  get isMidLine(): boolean {
    return this.#rest !== '';
  }

  /** The last line, when the file does not end in a line break. */
  end(): string[] {
    const rest = this.#rest;
    this.#rest = '';
    return rest ? [rest] : [];
  }
}
