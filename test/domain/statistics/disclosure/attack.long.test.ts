import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ledger, Selection } from '@wijkaanpak/domain';
import { seeded } from '../../../../packages/server/src/example/seeded.ts';
import { revealed, worldsOf } from './attack.ts';
import { ledgerOf, randomHistory, released } from './random-history.ts';

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
