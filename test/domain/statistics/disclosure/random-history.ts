import assert from 'node:assert/strict';
import { addCells, emptyLedger, publish, type Cell, type Ledger, type Selection } from '@wijkaanpak/domain';

export const ledgerOf = (cells: readonly Cell[], ledger: Ledger = emptyLedger): Ledger => {
  const added = addCells(ledger, cells);
  assert.ok(added.ok);
  return added.value;
};
export const released = (ledger: Ledger, selections: readonly Selection[]) => {
  const publication = publish(ledger, selections);
  assert.ok(publication.ok);
  return publication.value;
};

export const areas = ['a', 'b', 'c'];
export const ages = ['18-64', '65+'];
export const wave = (name: string, answers: (area: string, age: string) => number): Cell[] => areas.flatMap((area) => ages.map((age) => ({ of: { wave: name, area, age }, answers: answers(area, age) })));

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
export function randomHistory(random: () => number, release: (ledger: Ledger, table: readonly Selection[]) => Ledger): Ledger {
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
