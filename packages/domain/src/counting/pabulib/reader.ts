import { fail, issue, succeed, type Issue, type Result } from '../../issues.ts';
import { OptionId } from '../../identifiers.ts';
import { parseAmount } from '../../money.ts';
import type { Ballot } from '../../vote/ballot.ts';
import type { Vote, VoteOption } from '../../vote/vote.ts';
import { rulesOf } from './meta.ts';
import { LineCutter, splitRow } from './rows.ts';

/** What a file says before its ballots: a vote in all but its dates, and the metadata as written. */
export interface PabulibHead {
  readonly vote: Pick<Vote, 'title' | 'rules' | 'options'>;
  readonly meta: ReadonlyMap<string, string>;
}

type Section = 'META' | 'PROJECTS' | 'VOTES';
const sections: readonly Section[] = ['META', 'PROJECTS', 'VOTES'];

/** Stops reading at the first thing that is wrong. Only thrown and caught inside this file. */
class Trouble extends Error {
  readonly issue: Issue;
  constructor(found: Issue) {
    super(found.code);
    this.issue = found;
  }
}

/**
 * Reads a Pabulib file (https://pabulib.org/format) in pieces of any size, in memory that does not grow with the ballots' text.
 * Approval, choose-1, cumulative and scoring ballots are read; other kinds are refused. What voters told about themselves (age, sex, …) is passed over.
 * A project twice on one ballot counts once. After an issue the reader must not be used again.
 */
export class PabulibReader {
  /** Known once the ballots begin. */
  head: PabulibHead | undefined;
  /** How many ballots so far name a project more than once. */
  ballotsWithRepeats = 0;
  readonly #cutter = new LineCutter();
  readonly #meta = new Map<string, string>();
  readonly #options = new Map<string, VoteOption>();
  readonly #voters = new Set<string>();
  #section: Section | undefined;
  #columns: ReadonlyMap<string, number> | undefined;
  #line = 0;

  /** The ballots that are whole by now. */
  push(text: string): Result<readonly Ballot[]> {
    return this.#read(this.#cutter.push(text));
  }

  /** The last ballots; refuses a file that stopped too early. */
  end(): Result<readonly Ballot[]> {
    const { isMidLine } = this.#cutter;
    const last = this.#read(this.#cutter.end());
    if (!last.ok) return last;
    const line = String(this.#line);
    if (!this.head || !this.#columns) return fail('pabulib.section.missing', '', { line, section: this.#nextSection() ?? 'VOTES' });
    // Either alone occurs in sound files; together they mean that a choice may have been cut through.
    const stated = Number(this.#meta.get('num_votes') ?? 0);
    const found = this.#voters.size;
    return isMidLine && stated > found ? fail('pabulib.file.cut-short', '', { line, stated, found }) : last;
  }

  #read(lines: readonly string[]): Result<readonly Ballot[]> {
    const ballots: Ballot[] = [];
    try {
      for (const line of lines) {
        this.#line += 1;
        const ballot = this.#take(line.endsWith('\r') ? line.slice(0, -1) : line);
        if (ballot) ballots.push(ballot);
      }
      return succeed(ballots);
    } catch (trouble) {
      if (trouble instanceof Trouble) return { ok: false, issues: [trouble.issue] };
      throw trouble;
    }
  }

  #take(line: string): Ballot | undefined {
    if (line.trim() === '') return undefined;
    if (line.includes('\0')) throw this.#trouble('pabulib.character.unreadable', {});
    if ((sections as readonly string[]).includes(line.trim())) return this.#enter(line.trim() as Section);
    if (!this.#section) throw this.#trouble('pabulib.section.missing', { section: 'META' });
    const row = splitRow(line, String(this.#line));
    if (!row.ok) throw new Trouble(row.issues[0]!);
    if (!this.#columns) {
      this.#columns = this.#readColumns(row.value);
      return undefined;
    }
    if (this.#section === 'META') return this.#takeMeta(row.value);
    if (row.value.length !== this.#columns.size) {
      throw this.#trouble('pabulib.columns.wrong', { expected: this.#columns.size, found: row.value.length });
    }
    return this.#section === 'PROJECTS' ? this.#takeProject(row.value) : this.#takeBallot(row.value);
  }

  #nextSection(): Section | undefined {
    return sections[this.#section ? sections.indexOf(this.#section) + 1 : 0];
  }

  #enter(section: Section): undefined {
    const next = this.#nextSection();
    if (this.#section && sections.indexOf(section) <= sections.indexOf(this.#section)) throw this.#trouble('pabulib.section.twice', { section });
    if (section !== next) throw this.#trouble('pabulib.section.missing', { section: next ?? 'META' });
    if (section === 'VOTES') this.#finishHead();
    this.#section = section;
    this.#columns = undefined;
  }

  #readColumns(names: readonly string[]): ReadonlyMap<string, number> {
    const columns = new Map(names.map((name, index) => [name.trim(), index]));
    const needed = { META: ['key', 'value'], PROJECTS: ['project_id', 'cost'], VOTES: ['voter_id', 'vote', ...(this.#hasPoints ? ['points'] : [])] };
    const missing = needed[this.#section!].find((name) => !columns.has(name));
    if (missing !== undefined) throw this.#trouble('pabulib.column.missing', { column: missing });
    return columns;
  }

  get #hasPoints(): boolean {
    return this.head?.vote.rules.ballot === 'points' || this.head?.vote.rules.ballot === 'score';
  }

  #field(row: readonly string[], name: string): string | undefined {
    const index = this.#columns!.get(name);
    return index === undefined ? undefined : row[index];
  }

  #takeMeta([key, ...value]: readonly string[]): undefined {
    const name = key!.trim();
    if (this.#meta.has(name)) throw this.#trouble('pabulib.meta.twice', { key: name.slice(0, 60) });
    this.#meta.set(name, value.join(';').trim());
  }

  #takeProject(row: readonly string[]): undefined {
    const id = this.#field(row, 'project_id')!.trim();
    if (!OptionId.safeParse(id).success) throw this.#trouble('pabulib.project.unreadable-id', { text: id.slice(0, 60) });
    if (this.#options.has(id)) throw this.#trouble('pabulib.project.twice', { project: id });
    const amount = this.#field(row, 'cost')!;
    const cost = parseAmount(amount);
    if (!cost.ok) throw this.#trouble('pabulib.amount.unreadable', { text: amount.slice(0, 60) });
    const text = (name: string) => this.#field(row, name)?.trim() || null;
    this.#options.set(id, {
      id, title: text('name') ?? id, description: text('description'), category: text('category'), place: text('neighborhood') ?? text('district'), cost: cost.value, proposal: null,
    });
  }

  #finishHead(): void {
    if (this.#options.size === 0) throw this.#trouble('pabulib.project.none', {});
    const rules = rulesOf(this.#meta, this.#options.size, String(this.#line));
    if (!rules.ok) throw new Trouble(rules.issues[0]!);
    const title = [this.#meta.get('description'), this.#meta.get('subunit')].filter(Boolean).join(', ') || 'Stemming';
    this.head = { vote: { title, rules: rules.value, options: [...this.#options.values()] }, meta: this.#meta };
  }

  #takeBallot(row: readonly string[]): Ballot {
    const { ballot } = this.head!.vote.rules;
    const voter = this.#field(row, 'voter_id')!;
    if (this.#voters.has(voter)) throw this.#trouble('pabulib.voter.twice', { voter: voter.slice(0, 60) });
    this.#voters.add(voter);
    const vote = this.#field(row, 'vote')!.trim();
    const listed = vote === '' ? [] : vote.split(',').map((choice) => this.#idOf(choice));
    if (this.#hasPoints) return { choices: listed, points: this.#readPoints(row, listed) };
    const choices = [...new Set(listed)];
    if (choices.length < listed.length) this.ballotsWithRepeats += 1;
    if (ballot === 'choose-one' && choices.length > 1) throw this.#trouble('pabulib.choices.too-many', {});
    return { choices };
  }

  /** The project's own id, not a piece of this line: a million ballots then hold no text of their own, and are counted faster. */
  #idOf(choice: string): OptionId {
    const option = this.#options.get(choice);
    if (!option) throw this.#trouble('pabulib.project.unknown', { project: choice.slice(0, 60) });
    return option.id;
  }

  #readPoints(row: readonly string[], choices: readonly string[]): number[] {
    const { maxPoints, maxScore = Infinity } = this.head!.vote.rules;
    const text = this.#field(row, 'points')!.trim();
    const points = text === '' ? [] : text.split(',').map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : Number.NaN));
    const isSound = points.length === choices.length && new Set(choices).size === choices.length && points.every((point) => point <= maxScore);
    if (!isSound || (maxPoints !== null && points.reduce((sum, one) => sum + one, 0) > maxPoints)) throw this.#trouble('pabulib.points.wrong', {});
    return points;
  }

  #trouble(code: Issue['code'], values: Record<string, string | number>): Trouble {
    return new Trouble(issue(code, '', { line: String(this.#line), ...values }));
  }
}

/** Reads a whole Pabulib file at once. */
export function readPabulib(text: string): Result<PabulibHead & { readonly ballots: readonly Ballot[] }> {
  const reader = new PabulibReader();
  const first = reader.push(text);
  if (!first.ok) return first;
  const last = reader.end();
  return last.ok ? succeed({ ...reader.head!, ballots: [...first.value, ...last.value] }) : last;
}
