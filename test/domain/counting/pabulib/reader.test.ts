import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PabulibReader, readPabulib } from '@wijkaanpak/domain';

interface Parts {
  readonly meta?: string[];
  readonly projects?: string[];
  readonly columns?: string;
  readonly votes?: string[];
  readonly head?: string;
}
const file = ({ meta = [], projects = ['1;60;Een', '2;40;Twee'], columns = 'voter_id;vote', votes = ['a;1,2', 'b;2'], head = 'project_id;cost;name' }: Parts = {}): string =>
  ['META', 'key;value', 'budget;100', ...(meta.some((line) => line.startsWith('vote_type')) ? [] : ['vote_type;approval']), ...meta, 'PROJECTS', head, ...projects, 'VOTES', columns, ...votes, ''].join('\n');
const read = (text: string) => {
  const result = readPabulib(text);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const refused = (text: string) => {
  const result = readPabulib(text);
  assert.ok(!result.ok);
  const [{ code, path, values }] = result.issues as [(typeof result.issues)[0]];
  assert.equal(path, '');
  return [code, values];
};
const long = 'x'.repeat(70);
const cut = 'x'.repeat(60);
const scored = (votes: string[], meta: string[] = []) => file({ meta: ['vote_type;cumulative', ...meta], columns: 'voter_id;vote;points', votes });

describe('a Pabulib file gives', () => {
  it('its title from what it describes, where that is said', () => {
    assert.equal(read(file()).vote.title, 'Stemming');
    assert.equal(read(file({ meta: ['description;Begroting', 'subunit;Centrum'] })).vote.title, 'Begroting, Centrum');
    assert.equal(read(file({ meta: ['subunit;Centrum'] })).vote.title, 'Centrum');
  });

  it('each project with its name, description, category and place, or its number where it has no name', () => {
    const head = 'project_id;cost;name;description;category;neighborhood;district';
    const { options } = read(file({ head, projects: ['1;60; Een ; groen ;spel;noord;west', '2;40;;;;;west', ' 3 ;40;;;;;'], votes: [] })).vote;
    assert.deepEqual(options, [
      { id: '1', title: 'Een', description: 'groen', category: 'spel', place: 'noord', cost: 6_000, proposal: null },
      { id: '2', title: '2', description: null, category: null, place: 'west', cost: 4_000, proposal: null },
      { id: '3', title: '3', description: null, category: null, place: null, cost: 4_000, proposal: null },
    ]);
  });

  it('its metadata as written, also where a value holds semicolons, and whatever spaces stand about', () => {
    const { meta, vote } = read(file({ meta: ['comment; a;b ', ' currency ;PLN'] }).replace('META', ' META ').replace('key;value', ' key ; value ').replace('\nPROJECTS', '\n  \nPROJECTS '));
    assert.deepEqual([meta.get('comment'), vote.rules.currency], ['a;b', 'PLN']);
  });

  it('its ballots, with points where these are given', () => {
    assert.deepEqual(read(file({ votes: ['a; 1,2 ', 'b;', 'c;2'] })).ballots, [{ choices: ['1', '2'] }, { choices: [] }, { choices: ['2'] }]);
    assert.deepEqual(read(scored(['a;1,2; 12,3 ', 'b;;', 'c;2;15'], ['max_sum_points;15'])).ballots, [{ choices: ['1', '2'], points: [12, 3] }, { choices: [], points: [] }, { choices: ['2'], points: [15] }]);
  });
});

describe('a Pabulib file is refused at its line', () => {
  const cases: [string, string, unknown[]][] = [
    ['without a first section', 'hallo', ['pabulib.section.missing', { line: '1', section: 'META' }]],
    ['with sections in another order', file().replace('PROJECTS', 'VOTES'), ['pabulib.section.missing', { line: '5', section: 'PROJECTS' }]],
    ['with a section again', `${file()}VOTES\n`, ['pabulib.section.twice', { line: '13', section: 'VOTES' }]],
    ['that ends before the ballots', file().slice(0, file().indexOf('VOTES')), ['pabulib.section.missing', { line: '8', section: 'VOTES' }]],
    ['that ends before the columns of the ballots', file({ votes: [] }).replace('voter_id;vote\n', ''), ['pabulib.section.missing', { line: '9', section: 'VOTES' }]],
    ['that ends in the middle of a quote', `${file()}c;"1`, ['pabulib.quote.not-closed', { line: '13' }]],
    ['with a column missing in its metadata', 'META\nkey;waarde\n', ['pabulib.column.missing', { line: '2', column: 'value' }]],
    ['with a column missing in its projects', file({ head: 'id;cost' }), ['pabulib.column.missing', { line: '6', column: 'project_id' }]],
    ['with a column missing in its ballots', scored([]).replace(';points', ''), ['pabulib.column.missing', { line: '10', column: 'points' }]],
    ['with a row of another length', file({ votes: ['a'] }), ['pabulib.columns.wrong', { line: '11', expected: 2, found: 1 }]],
    ['with a key twice', file({ meta: [`${long};1`, `${long};2`] }), ['pabulib.meta.twice', { line: '6', key: cut }]],
    ['with a project that has no number', file({ projects: [`${'é'.repeat(70)};1;a`] }), ['pabulib.project.unreadable-id', { line: '7', text: 'é'.repeat(60) }]],
    ['with a project twice', file({ projects: ['1;1;a', '1;2;b'] }), ['pabulib.project.twice', { line: '8', project: '1' }]],
    ['with a cost that is no amount', file({ projects: [`1;${long};a`] }), ['pabulib.amount.unreadable', { line: '7', text: cut }]],
    ['without projects', file({ projects: [] }), ['pabulib.project.none', { line: '7' }]],
    ['with a voter twice', file({ votes: [`${long};1`, `${long};2`] }), ['pabulib.voter.twice', { line: '12', voter: cut }]],
    ['with a choice that is no project', file({ votes: [`a;${long}`] }), ['pabulib.project.unknown', { line: '11', project: cut }]],
    ['with more points than there are to give', scored(['a;1,2;9,7'], ['max_sum_points;15']), ['pabulib.points.wrong', { line: '12' }]],
    ['with fewer points than choices', scored(['a;1,2;9']), ['pabulib.points.wrong', { line: '11' }]],
    ['with points twice for one project', scored(['a;1,1;9,9']), ['pabulib.points.wrong', { line: '11' }]],
    ['with points that are no number', scored(['a;1;9x']), ['pabulib.points.wrong', { line: '11' }]],
    ['with points that begin as no number', scored(['a;1;x9']), ['pabulib.points.wrong', { line: '11' }]],
  ];
  for (const [what, text, issue] of cases) it(what, () => assert.deepEqual(refused(text), issue));

  it('that was cut short, where it says how many ballots it should hold', () => {
    assert.deepEqual(refused(file({ meta: ['num_votes;3'] }).trimEnd()), ['pabulib.file.cut-short', { line: '13', stated: 3, found: 2 }]);
    for (const whole of [file({ meta: ['num_votes;2'] }).trimEnd(), file({ meta: ['num_votes;3'] })]) assert.equal(read(whole).ballots.length, 2);
  });
});

describe('a reader of pieces', () => {
  it('tells how many ballots name a project more than once, and counts it once', () => {
    const reader = new PabulibReader();
    const some = reader.push(file({ votes: ['a;1,1', 'b;1', 'c;2,1,2', 'd;'] }));
    assert.deepEqual([some.ok && some.value, reader.ballotsWithRepeats], [[{ choices: ['1'] }, { choices: ['1'] }, { choices: ['2', '1'] }, { choices: [] }], 2]);
  });

  it('lets a mistake of its own through', () => {
    const reader = new PabulibReader();
    assert.throws(() => reader.push(null as unknown as string), TypeError);
  });
});
