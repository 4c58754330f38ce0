import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PabulibReader, outcomeOf, pabulibBallots, pabulibHead, pabulibLimits, readPabulib, type Ballot, type Vote } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { readBudgetFile } from '../../../support/votes.ts';

const read = (text: string) => {
  const file = readPabulib(text);
  assert.ok(file.ok, JSON.stringify(file));
  return file.value;
};

const small = `META
key;value
description;Klein
budget;100
vote_type;approval
date_begin;2024
date_end;2024
PROJECTS
project_id;cost;name
1;60;"Een ""groot"" plan; echt"
2;40.50;Twee
VOTES
voter_id;vote;age
a;1,2;34
b;2;
c;;70
`;

describe('real Pabulib files', () => {
  it('have a line for every voter, also where many cast the same ballot', () => {
    assert.equal([...pabulibBallots([{ choices: ['1', '2'], times: 2 }, { choices: [] }])].join(''), '1;1,2\n2;1,2\n3;\n');
  });

  it('are read the same in pieces of any size', () => {
    const text = readBudgetFile('Netherlands_Amsterdam_604');
    const whole = read(text);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (size) => {
        const reader = new PabulibReader();
        const ballots: Ballot[] = [];
        for (let at = 0; at < text.length; at += size) {
          const piece = reader.push(text.slice(at, at + size));
          assert.ok(piece.ok);
          ballots.push(...piece.value);
        }
        const last = reader.end();
        assert.ok(last.ok);
        assert.deepEqual([...ballots, ...last.value], whole.ballots);
      }),
      { numRuns: 25 },
    );
  });
});

describe('limits in a Pabulib file', () => {
  it('are refused when names and amounts do not match, and written as they were read', () => {
    const meta = (text: Record<string, string>) => pabulibLimits(new Map(Object.entries(text)));
    assert.deepEqual(meta({ categories: 'groen,spel', budget_per_category: '10' }), { ok: false, issues: [{ code: 'pabulib.limit.unreadable', path: '', values: { key: 'budget_per_category' } }] });
    assert.ok(!meta({ min_project_score_threshold: 'veel' }).ok);
    assert.ok(!meta({ neighborhoods: 'noord', budget_per_neighborhood: 'veel' }).ok);
    const { vote: head, ballots } = read(small);
    const limits = { minVotes: 2, perCategory: { groen: 1050 } };
    const vote: Vote = { ...head, rules: { ...head.rules, limits }, id: 'a', neighbourhood: 'b', question: 'c', opensAt: '2024-01-01T00:00:00Z', closesAt: '2025-01-01T00:00:00Z', state: 'closed', rulesHash: '' };
    assert.deepEqual(pabulibLimits(read(`${pabulibHead(vote, outcomeOf(vote, ballots))}1;2\n`).meta), { ok: true, value: limits });
  });
});

describe('a Pabulib file', () => {
  it('of grades is read with its highest grade, and counted by score', () => {
    const grades = small.replace('approval', 'scoring\nmax_points;5').replace('voter_id;vote;age', 'voter_id;vote;points').replace('a;1,2;34', 'a;1,2;5,0').replace('b;2;', 'b;2;4').replace('c;;70', 'c;;');
    const { vote, ballots } = read(grades);
    assert.deepEqual([vote.rules.ballot, vote.rules.maxScore, vote.rules.counting], ['score', 5, 'score']);
    assert.deepEqual(outcomeOf(vote, ballots).votes, { 1: 5, 2: 4 });
    const tooHigh = readPabulib(grades.replace('5,0', '6,0'));
    assert.ok(!tooHigh.ok && tooHigh.issues[0]!.code === 'pabulib.points.wrong');
  });

  it('may have a byte order mark, either line end, quotes, decimals, empty ballots and no last line end', () => {
    for (const text of [small, `\uFEFF${small.replaceAll('\n', '\r\n')}`, small.trimEnd()]) {
      const { vote, ballots } = read(text);
      assert.equal(vote.options[0]!.title, 'Een "groot" plan; echt');
      assert.equal(vote.options[1]!.cost, 4050);
      assert.deepEqual(ballots, [{ choices: ['1', '2'] }, { choices: ['2'] }, { choices: [] }]);
    }
  });

  it('may end without a line break, or state another number of votes than it has', () => {
    for (const text of [small.replace('budget;100', 'budget;100\nnum_votes;3').trimEnd(), small.replace('budget;100', 'budget;100\nnum_votes;400')]) {
      assert.equal(read(text).ballots.length, 3);
    }
  });

  it('names the first and the last day on which a vote was open', () => {
    const { vote: head, ballots } = read(small);
    const vote: Vote = { ...head, id: 'a', neighbourhood: 'b', question: 'c', opensAt: '2024-01-01T00:00:00Z', closesAt: '2025-01-01T00:00:00Z', state: 'closed', rulesHash: '' };
    const { meta } = read(`${pabulibHead(vote, outcomeOf(vote, ballots))}1;2\n`);
    assert.deepEqual([meta.get('date_begin'), meta.get('date_end')], ['01.01.2024', '31.12.2024']);
  });

  it('counts a project once that stands twice on a ballot, and tells', () => {
    const reader = new PabulibReader();
    const ballots = reader.push(small.replace('a;1,2', 'a;2,1,2'));
    assert.ok(ballots.ok);
    assert.deepEqual([ballots.value[0], reader.ballotsWithRepeats], [{ choices: ['2', '1'] }, 1]);
  });

  const wrong: [string, (text: string) => string, string, number][] = [
    ['an unknown project on a ballot', (text) => text.replace('b;2;', 'b;9;'), 'pabulib.project.unknown', 14],
    ['a project that is there twice', (text) => text.replace('2;40.50', '1;40.50'), 'pabulib.project.twice', 11],
    ['a negative cost', (text) => text.replace('40.50', '-40'), 'pabulib.amount.unreadable', 11],
    ['a cost with a thousands separator', (text) => text.replace('40.50', '1.000,00'), 'pabulib.amount.unreadable', 11],
    ['a cost in words', (text) => text.replace('40.50', 'veel'), 'pabulib.amount.unreadable', 11],
    ['swapped columns', (text) => text.replace('project_id;cost;name', 'name;project_id;cost'), 'pabulib.amount.unreadable', 10],
    ['a missing column', (text) => text.replace('voter_id;vote', 'voter_id;choice'), 'pabulib.column.missing', 13],
    ['a row that is too short', (text) => text.replace('b;2;', 'b;2'), 'pabulib.columns.wrong', 15],
    ['a quote that is not closed', (text) => text.replace('echt"', 'echt'), 'pabulib.quote.not-closed', 10],
    ['a budget that is there twice', (text) => text.replace('budget;100', 'budget;100\nbudget;900'), 'pabulib.meta.twice', 4],
    ['a currency that is none', (text) => text.replace('budget;100', 'budget;100\ncurrency;euro'), 'pabulib.currency.unknown', 13],
    ['a NUL character', (text) => text.replace('Twee', 'Tw\0ee'), 'pabulib.character.unreadable', 11],
    ['a second vote after the first', (text) => `${text}VOTES\nvoter_id;vote\n`, 'pabulib.section.twice', 17],
    ['an end in the middle of a ballot', (text) => text.replace('budget;100', 'budget;100\nnum_votes;3').slice(0, -'\nc;;70\n'.length), 'pabulib.file.cut-short', 16],
    ['no budget', (text) => text.replace('budget;100\n', ''), 'pabulib.meta.missing', 11],
    ['a kind of vote that cannot be counted', (text) => text.replace('approval', 'ordinal'), 'pabulib.vote-type.unknown', 12],
    ['two votes of one voter', (text) => text.replace('c;;70', 'a;;70'), 'pabulib.voter.twice', 16],
    ['sections in another order', (text) => text.replace('PROJECTS', 'VOTES'), 'pabulib.section.missing', 8],
    ['text before the first section', (text) => `hallo\n${text}`, 'pabulib.section.missing', 1],
    ['a file that stops before the ballots', (text) => text.slice(0, text.indexOf('VOTES')), 'pabulib.section.missing', 11],
    ['an empty file', () => '', 'pabulib.section.missing', 0],
    ['two choices where one is allowed', (text) => text.replace('approval', 'choose-1'), 'pabulib.choices.too-many', 14],
  ];
  for (const [what, spoil, code, line] of wrong) {
    it(`with ${what} is refused at its line`, () => {
      const file = readPabulib(spoil(small));
      assert.ok(!file.ok);
      assert.equal(file.issues[0]!.code, code);
      assert.ok([line, line + 1].includes(Number(file.issues[0]!.values!['line'])), `line ${file.issues[0]!.values!['line']}`);
    });
  }

  it('that is damaged anywhere is refused or read whole, never a crash and never a ballot for an unknown project', () => {
    const text = readBudgetFile('Netherlands_Amsterdam_619').slice(0, 4_000);
    const damage = fc.record({ at: fc.nat(text.length), length: fc.nat(40), instead: fc.oneof(fc.string(), fc.constantFrom(';', '"', '\n', ',', 'VOTES\n', '\uFEFF')) });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const damaged = damages.reduce((so, { at, length, instead }) => so.slice(0, at) + instead + so.slice(at + length), text);
        const file = readPabulib(damaged);
        if (!file.ok) return assert.match(file.issues[0]!.code, /^pabulib\./);
        const known = new Set(file.value.vote.options.map(({ id }) => id));
        assert.ok(file.value.ballots.every(({ choices }) => choices.every((choice) => known.has(choice))));
        outcomeOf(file.value.vote, file.value.ballots);
      }),
      { numRuns: 400 },
    );
  });
});
