import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCells, emptyLedger, publish, type Cell, type Ledger, type Selection } from '@wijkaanpak/domain';
import { seeded } from '../../../support/random.ts';
import { revealed, worldsOf } from './attack.ts';

const ledgerOf = (cells: readonly Cell[], ledger: Ledger = emptyLedger): Ledger => {
  const added = addCells(ledger, cells);
  assert.ok(added.ok);
  return added.value;
};
const released = (ledger: Ledger, selections: readonly Selection[]) => {
  const publication = publish(ledger, selections);
  assert.ok(publication.ok);
  return publication.value;
};
const told = (figures: ReturnType<typeof released>['figures']) => figures.map((figure) => ('answers' in figure ? figure.answers : figure.reliability));

const areas = ['a', 'b', 'c'];
const ages = ['18-64', '65+'];
const wave = (name: string, answers: (area: string, age: string) => number): Cell[] => areas.flatMap((area) => ages.map((age) => ({ of: { wave: name, area, age }, answers: answers(area, age) })));

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

  it('a later wave does not disturb what was published before it', () => {
    const first = released(ledgerOf(wave('2025', () => 20)), [{ wave: ['2025'] }, { area: ['a'], wave: ['2025'] }]);
    const second = released(ledgerOf(wave('2026', () => 20), first.ledger), [{ wave: ['2025'] }, { wave: ['2026'] }]);
    assert.deepEqual(told(second.figures), [120, 120]);
  });
});

/** Tables as a municipality could ask for them: by area, age, both, neighbourhoods that overlap, one wave or several together. */
function randomTable(random: () => number, waves: readonly string[]): Selection[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const when: Selection = random() < 0.25 ? {} : { wave: [pick(waves)] };
  const overlapping = [['a', 'b'], ['b', 'c'], ['a', 'c']];
  const rows = pick<readonly (readonly string[])[]>([[areas], areas.map((area) => [area]), overlapping, [pick(overlapping)], [[pick(areas)]]]);
  const columns = pick<readonly (readonly string[])[]>([[ages], ages.map((age) => [age])]);
  return rows.flatMap((area) => columns.map((age) => ({ ...when, area, age })));
}

/** A ledger after several waves and publications, with answers that are often small. */
function randomHistory(random: () => number, release: (ledger: Ledger, table: readonly Selection[]) => Ledger): Ledger {
  let ledger = emptyLedger;
  const waves: string[] = [];
  for (let year = 0; year < 1 + Math.floor(random() * 3); year += 1) {
    waves.push(String(2026 + year));
    const size = random() < 0.5 ? 15 : 45;
    ledger = ledgerOf(wave(waves.at(-1)!, () => Math.floor(random() ** 2 * size)), ledger);
    for (let table = 0; table < 1 + random() * 4; table += 1) ledger = release(ledger, randomTable(random, waves));
  }
  return ledger;
}

/** What is published when only figures under 10 are withheld: the mechanism broken. */
const onlySmallOnesHidden = (ledger: Ledger, table: readonly Selection[]): Ledger => ({
  ...ledger,
  published: [...ledger.published, ...table.map((selection) => ledger.cells.flatMap(({ of }, place) => (Object.entries(selection).every(([dimension, values]) => values.includes(of[dimension]!)) ? place : []))).map((cells) => ({ cells, answers: cells.reduce((sum, cell) => sum + ledger.cells[cell]!.answers, 0) })).filter(({ answers }) => answers >= 10)],
});

describe('an attack on thousands of random publication histories', () => {
  const seed = 20261125;

  it(`finds 0 cells under 10 by linear programming over all that was ever published (3,000 histories, seed ${seed})`, () => {
    const random = seeded(seed);
    let figures = 0;
    let cells = 0;
    for (let history = 0; history < 3000; history += 1) {
      const ledger = randomHistory(random, (before, table) => released(before, table).ledger);
      figures += ledger.published.length;
      cells += ledger.cells.filter(({ answers }) => answers < 10).length;
      assert.deepEqual(revealed(ledger), [], `history ${history}`);
    }
    assert.ok(figures > 10_000 && cells > 15_000, `${figures} figures over ${cells} cells under 10`);
  });

  it('finds cells in most histories when only figures under 10 are withheld, so the attack works', () => {
    const random = seeded(seed);
    let found = 0;
    for (let history = 0; history < 300; history += 1) found += Number(revealed(randomHistory(random, onlySmallOnesHidden)).length > 0);
    assert.ok(found > 150, `in ${found} of 300`);
  });

  it(`finds no group of cells under 10 by trying every world of whole answers (1,000 small histories, seed ${seed})`, () => {
    const random = seeded(seed);
    let groups = 0;
    for (let history = 0; history < 1000; history += 1) {
      const answers = Array.from({ length: 4 }, () => Math.floor(random() ** 2 * 18));
      let ledger = ledgerOf(answers.map((count, place) => ({ of: { cell: String(place) }, answers: count })));
      for (let table = 0; table < 4; table += 1) {
        const selection = { cell: ['0', '1', '2', '3'].filter(() => random() < 0.6) };
        if (selection.cell.length) ledger = released(ledger, [selection]).ledger;
      }
      const small = Array.from({ length: 15 }, (_, group) => [0, 1, 2, 3].filter((cell) => (group + 1) & (2 ** cell))).filter((group) => group.reduce((sum, cell) => sum + answers[cell]!, 0) < 10);
      const most = small.map(() => 0);
      for (const world of worldsOf(ledger.published, 4)) small.forEach((group, place) => (most[place] = Math.max(most[place]!, group.reduce((sum, cell) => sum + world[cell]!, 0))));
      most.forEach((count, place) => assert.ok(count >= 10, `history ${history}: ${small[place]} is known to be ${count} at most`));
      groups += small.length;
    }
    assert.ok(groups > 2000, String(groups));
  });

  it('leaves most of what is 10 or more to be published', () => {
    const random = seeded(seed);
    let asked = 0;
    let given = 0;
    for (let history = 0; history < 300; history += 1) {
      randomHistory(random, (before, table) => {
        const { ledger, figures } = released(before, table);
        const large = figures.filter(({ selection }) => onlySmallOnesHidden({ ...before, published: [] }, [selection]).published.length > 0);
        asked += large.length;
        given += large.filter(({ reliability }) => reliability !== 'withheld').length;
        return ledger;
      });
    }
    assert.ok(given / asked > 0.5, `${given} of ${asked}`);
    console.log(`  ${((100 * given) / asked).toFixed(0)} % of the figures of 10 or more are released`);
  });
});
