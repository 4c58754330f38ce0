import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, readPabulib } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { budgetNames, readBudgetFile } from '../../../support/votes.ts';

/** Real files without their thousands of alike ballots: a part of each section is enough to damage. */
const texts = new Map(budgetNames.map((name) => {
  const text = readBudgetFile(name).replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const ballots = lines.indexOf('VOTES') + 2;
  const kept = [...lines.slice(0, ballots + 200).filter((line) => line !== ''), ''].join('\n');
  const found = kept.trimEnd().split('\n').length - ballots;
  return [name, kept.replace(/^num_votes;.*$/m, `num_votes;${found}`)];
}));

/** Lines of a section below its names of columns, from `from` up to and not including `until`. */
function bodyOf(lines: readonly string[], section: 'META' | 'PROJECTS' | 'VOTES'): { from: number; until: number } {
  const next = { META: lines.indexOf('PROJECTS'), PROJECTS: lines.indexOf('VOTES'), VOTES: lines.length - 1 };
  return { from: lines.indexOf(section) + 2, until: next[section] };
}

const change = (section: 'META' | 'PROJECTS' | 'VOTES', how: (line: string, columns: readonly string[], lines: string[]) => string) => (text: string, at: number) => {
  const lines = text.split('\n');
  const { from, until } = bodyOf(lines, section);
  const line = from + (at % (until - from));
  lines[line] = how(lines[line]!, lines[from - 1]!.split(';'), lines);
  return lines.join('\n');
};
const setField = (name: string, value: (old: string) => string) => (line: string, columns: readonly string[]) =>
  line.split(';').map((field, index) => (index === columns.indexOf(name) ? value(field) : field)).join(';');
const swapped = (a: string, b: string) => (line: string, columns: readonly string[]) => {
  const fields = line.split(';');
  return fields.map((field, index) => (index === columns.indexOf(a) ? fields[columns.indexOf(b)]! : index === columns.indexOf(b) ? fields[columns.indexOf(a)]! : field)).join(';');
};

/** What may be wrong, at a place that a number chooses, and the reasons that may be given for it. */
const damages: Readonly<Record<string, readonly [(text: string, at: number) => string, RegExp]>> = {
  // Up to the last field of the last ballot: cut within that, a file is a whole one without its last line end, which is no damage.
  'cut through in the middle of a ballot': [(text, at) => {
    const start = text.indexOf('VOTES') + 40;
    const cut = text.slice(0, start + (at % (text.lastIndexOf(';') + 1 - start)));
    return cut.endsWith('\n') ? cut.slice(0, -1) : cut;
  }, /file\.cut-short|columns\.wrong|project\.unknown|quote|points\.wrong/],
  'a project with the number of another': [change('PROJECTS', (line, columns, lines) => setField('project_id', () => lines[lines.indexOf('PROJECTS') + (line === lines[lines.indexOf('PROJECTS') + 2] ? 3 : 2)]!.split(';')[0]!)(line, columns)), /project\.twice/],
  'a ballot for an unknown project': [change('VOTES', setField('vote', (old) => (old === '' ? 'niets' : `${old},niets`))), /project\.unknown/],
  'a voter who votes twice': [change('VOTES', (line, columns, lines) => setField('voter_id', () => lines[lines.indexOf('VOTES') + (line === lines[lines.indexOf('VOTES') + 2] ? 3 : 2)]!.split(';')[columns.indexOf('voter_id')]!)(line, columns)), /voter\.twice/],
  'a negative cost': [change('PROJECTS', setField('cost', (old) => `-${old}`)), /amount\.unreadable/],
  'a cost with a decimal comma': [change('PROJECTS', setField('cost', () => '12,50')), /amount\.unreadable/],
  'a cost in thousandths': [change('PROJECTS', setField('cost', () => '12.505')), /amount\.unreadable/],
  'name and cost swapped': [change('PROJECTS', swapped('name', 'cost')), /amount\.unreadable/],
  'the columns of voter and vote swapped': [(text) => text.replace(/^(.*\bvoter_id\b.*)$/m, (names) => swapped('voter_id', 'vote')(names, names.split(';'))), /project\.unknown|voter\.twice/],
  'a quote that is opened and not closed': [change('PROJECTS', (line, columns) => setField('name', (old) => `"${old.replaceAll('"', '')}`)(line, columns)), /quote\.not-closed|columns\.wrong/],
  'a row that lost a field': [change('VOTES', (line) => line.slice(0, line.lastIndexOf(';'))), /columns\.wrong|project\.unknown/],
  'a row with a field too many': [change('VOTES', (line) => `${line};1`), /columns\.wrong/],
  'a section that begins again': [change('VOTES', (line) => `${line}\nPROJECTS`), /section/],
};

/** What may differ from program to program and means the same. */
const dresses: Readonly<Record<string, (text: string) => string>> = {
  'a byte order mark': (text) => `\uFEFF${text}`,
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'no last line end': (text) => text.trimEnd(),
  'every field of the projects in quotes': (text) => {
    const lines = text.split('\n');
    const { from, until } = bodyOf(lines, 'PROJECTS');
    return lines.map((line, index) => (index >= from && index < until && !line.includes('"') ? line.split(';').map((field) => `"${field}"`).join(';') : line)).join('\n');
  },
  'costs with decimals': (text) => {
    const lines = text.split('\n');
    const { from, until } = bodyOf(lines, 'PROJECTS');
    return lines.map((line, index) => (index >= from && index < until && !line.includes('"') ? setField('cost', (old) => (old.includes('.') ? `${old}0` : `${old}.00`))(line, lines[from - 1]!.split(';')) : line)).join('\n');
  },
  'empty lines': (text) => text.replaceAll('\n', '\n\n'),
};

describe('a real file that was damaged', () => {
  for (const [what, [damage, reasons]] of Object.entries(damages)) {
    it(`by ${what} is refused at a line, with the reason`, () =>
      fc.assert(fc.property(fc.constantFrom(...budgetNames), fc.nat(100_000), (name, at) => {
        const text = texts.get(name)!;
        const damaged = damage(text, at);
        if (damaged === text) return;
        const file = readPabulib(damaged);
        assert.ok(!file.ok, `${name} ${at} is read`);
        assert.match(file.issues[0]!.code, reasons);
        const line = Number(file.issues[0]!.values!['line']);
        assert.ok(line >= 1 && line <= damaged.split('\n').length);
      }), { numRuns: 60 }));
  }
});

describe('a real file in another dress', () => {
  for (const [what, dress] of Object.entries(dresses)) {
    it(`(${what}) gives the same count`, () => {
      for (const name of budgetNames) {
        const [plain, dressed] = [readPabulib(texts.get(name)!), readPabulib(dress(texts.get(name)!))];
        assert.ok(plain.ok && dressed.ok, `${name} ${JSON.stringify(dressed)}`);
        assert.deepEqual(dressed.value.ballots, plain.value.ballots);
        assert.deepEqual(outcomeOf(dressed.value.vote, dressed.value.ballots), outcomeOf(plain.value.vote, plain.value.ballots));
      }
    });
  }
});
