import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCells, publish } from '@wijkaanpak/domain';
import { revealed } from './attack.ts';
import { seeded } from '../../../../packages/server/src/example/seeded.ts';
import { ages, areas, ledgerOf, randomHistory, released, wave } from './random-history.ts';

const told = (figures: ReturnType<typeof released>['figures']) => figures.map((figure) => ('answers' in figure ? figure.answers : figure.reliability));

describe('a published table', () => {
  const cells = [7, 40, 30, 25, 60, 12].map((answers, place) => ({ of: { area: areas[place >> 1]!, age: ages[place & 1]! }, answers }));

  it('by hand: hides the cell under 10 and those by which it could be found, and keeps the totals and the largest', () => {
    const ledger = ledgerOf(cells);
    const whole = released(ledger, [{}, ...areas.map((area) => ({ area: [area] })), ...ages.map((age) => ({ age: [age] })), ...areas.flatMap((area) => ages.map((age) => ({ area: [area], age: [age] })))]);
    // Largest first: 60 may be told, and 12 follows from it (72 − 60). 40 would give 7 (47 − 40), 30 would (97 − 60 − 30), and 25 would give 40 (77 − 12 − 25).
    assert.deepEqual(told(whole.figures), [174, 47, 55, 72, 97, 77, 'withheld', 'withheld', 'withheld', 'withheld', 60, 12]);
    assert.deepEqual(revealed(whole.ledger), []);
  });

  it('says of every hidden figure the same, so that nobody can tell which of them are under 10', () => {
    const { figures } = released(ledgerOf(cells), [{ area: ['a'] }, ...ages.map((age) => ({ area: ['a'], age: [age] }))]);
    assert.deepEqual(figures.slice(1).map((figure) => Object.keys(figure)), [['selection', 'reliability'], ['selection', 'reliability']]);
  });

  it('calls 10 to 49 answers an indication', () => {
    assert.deepEqual(released(ledgerOf(cells), [{ area: ['a'] }, { area: ['c'] }]).figures.map(({ reliability }) => reliability), ['indication', 'figure']);
  });

  it('gives the same answer when it is asked again, and does not grow the ledger', () => {
    const once = released(ledgerOf(cells), [{}, { area: ['a'] }]);
    const again = released(once.ledger, [{ area: ['a'] }, {}]);
    assert.deepEqual([told(again.figures), again.ledger], [[47, 174], once.ledger]);
  });

  it('refuses a cell that is there already, a figure about nothing, and a count that is none', () => {
    const ledger = ledgerOf(cells);
    assert.deepEqual(addCells(ledger, [cells[0]!]), { ok: false, issues: [{ code: 'ledger.cell-twice', path: '', values: { cell: 'age=18-64 area=a' } }] });
    const nothing = publish(ledger, [{}, { area: ['z'] }]);
    assert.ok(!nothing.ok && nothing.issues[0]!.code === 'ledger.nothing-selected' && nothing.issues[0]!.path === '1');
    assert.throws(() => addCells(ledger, [{ of: { area: 'd' }, answers: 1.5 }]), /addCells/);
  });
});

describe('the ledger remembers', () => {
  it('two neighbourhoods that overlap: the second is withheld when it would leave a street under 10', () => {
    const streets = ledgerOf([55, 4, 61].map((answers, place) => ({ of: { street: areas[place]! }, answers })));
    const first = released(streets, [{ street: ['a', 'b'] }]);
    assert.deepEqual(told(first.figures), [59]);
    assert.deepEqual(told(released(first.ledger, [{ street: ['a'] }]).figures), ['withheld']);
    assert.deepEqual(told(released(first.ledger, [{ street: ['b', 'c'] }]).figures), [65], 'without the streets apart, it tells nothing of the one between');
  });

  it('two waves taken together and then one of them', () => {
    const ledger = ledgerOf([...wave('2025', () => 20), ...wave('2026', (area) => (area === 'a' ? 3 : 20))]);
    const together = released(ledger, [{ area: ['a'] }]);
    assert.deepEqual(told(together.figures), [46]);
    assert.deepEqual(told(released(together.ledger, [{ area: ['a'], wave: ['2025'] }]).figures), ['withheld'], '46 − 40 would be the 6 of 2026');
  });

  it('only worlds that fit every figure, of whole answers and none negative, by which each cell under 10 in a figure may be 10 or more and 10 apart', () => {
    const random = seeded(3);
    let worlds = 0;
    for (let history = 0; history < 100; history += 1) {
      const ledger = randomHistory(random, (before, table) => released(before, table).ledger);
      const reach = new Map(ledger.cells.map(({ answers }, cell) => [cell, { fewest: answers, most: answers }]));
      for (const world of ledger.worlds) {
        worlds += 1;
        const differences = new Map(world);
        for (const { cells } of ledger.published) assert.equal(cells.reduce((sum, cell) => sum + (differences.get(cell) ?? 0), 0), 0);
        for (const [cell, difference] of differences) {
          const answers = ledger.cells[cell]!.answers + difference;
          const seen = reach.get(cell)!;
          assert.ok(Number.isInteger(answers) && answers >= 0);
          reach.set(cell, { fewest: Math.min(seen.fewest, answers), most: Math.max(seen.most, answers) });
        }
      }
      for (const cell of new Set(ledger.published.flatMap(({ cells }) => cells))) {
        const { fewest, most } = reach.get(cell)!;
        assert.ok(ledger.cells[cell]!.answers >= 10 || (most >= 10 && most - fewest >= 10), `history ${history}, cell ${cell}`);
      }
    }
    assert.ok(worlds > 500, String(worlds));
  });

  it('a later wave does not disturb what was published before it', () => {
    const first = released(ledgerOf(wave('2025', () => 20)), [{ wave: ['2025'] }, { area: ['a'], wave: ['2025'] }]);
    const second = released(ledgerOf(wave('2026', () => 20), first.ledger), [{ wave: ['2025'] }, { wave: ['2026'] }]);
    assert.deepEqual(told(second.figures), [120, 120]);
  });
});
