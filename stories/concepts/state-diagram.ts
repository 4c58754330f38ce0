/** A step from one state to another, and who or what takes it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

const box = { width: 132, height: 38, gapX: 90, gapY: 34 };
const margin = { left: 84, top: 12, right: 60 };

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The steps that lead on: without those that lead back to a state on the way to them, or to where they started. */
export function stepsOnward(arrows: readonly Arrow[]): Arrow[] {
  const onward: Arrow[] = [];
  const looked = new Set<string>();
  const look = (state: string, way: readonly string[]): void => {
    if (looked.has(state)) return;
    looked.add(state);
    for (const arrow of arrows.filter(({ from }) => from === state)) {
      if (way.includes(arrow.to) || arrow.to === state) continue;
      onward.push(arrow);
      look(arrow.to, [...way, state]);
    }
  };
  for (const { from } of arrows) look(from, []);
  return onward;
}

/** How far each state is from the start by its longest road: the row it stands on. Steps back do not count. */
export function rowsOf(arrows: readonly Arrow[]): Map<string, number> {
  const rows = new Map<string, number>();
  const onward = stepsOnward(arrows);
  const rowOf = (state: string): number => {
    const before = onward.filter(({ to }) => to === state).map(({ from }) => (rows.get(from) ?? rowOf(from)) + 1);
    const row = Math.max(0, ...before);
    rows.set(state, row);
    return row;
  };
  for (const { from, to } of arrows) for (const state of [from, to]) rowOf(state);
  return rows;
}

/** A state that many steps lead to stands beside the others of its row, where its lane is free. */
function placesOf(arrows: readonly Arrow[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const stepsTo = (state: string) => arrows.filter(({ to }) => to === state).length;
  for (const [state, row] of [...rowsOf(arrows)].sort(([a], [b]) => stepsTo(a) - stepsTo(b))) {
    const column = [...places.values()].filter((place) => place.row === row).length;
    places.set(state, { row, column });
  }
  return places;
}

const xOf = ({ column }: Place) => margin.left + column * (box.width + box.gapX);
const yOf = ({ row }: Place) => margin.top + row * (box.height + box.gapY);

/** Straight down to the next row, round the left side past other states, or beside the boxes to another column. */
function road(from: Place, to: Place, all: readonly Place[]): string {
  const [startX, startY, endX, endY] = [xOf(from), yOf(from), xOf(to), yOf(to)];
  if (from === to) return `M ${startX + box.width} ${startY + 10} c 34 -10, 34 28, 2 18`;
  if (from.column === to.column && to.row === from.row + 1) return `M ${startX + box.width / 2} ${startY + box.height} V ${endY - 2}`;
  if (from.column === to.column) {
    const [y1, y2] = [startY + box.height / 2, endY + box.height / 2];
    const bend = startX - 24 - 14 * Math.abs(to.row - from.row);
    return `M ${startX} ${y1} C ${bend} ${y1}, ${bend} ${y2}, ${endX - 2} ${y2}`;
  }
  return roadToColumn(from, to, all.some(({ row, column }) => column === to.column && row >= from.row && row < to.row) || to.row <= from.row ? 'side' : 'top');
}

/** Enters from above where no box stands in the lane, else from the side, by the gap between the columns. */
function roadToColumn(from: Place, to: Place, entrance: 'top' | 'side'): string {
  const isRightward = to.column > from.column;
  const startX = xOf(from) + (isRightward ? box.width : 0);
  const y = yOf(from) + box.height / 2;
  const turn = isRightward ? 12 : -12;
  if (entrance === 'top') {
    const lane = xOf(to) + box.width / 2;
    return `M ${startX} ${y} H ${lane - turn} Q ${lane} ${y} ${lane} ${y + 12} V ${yOf(to) - 2}`;
  }
  const edge = xOf(to) + (isRightward ? -2 : box.width + 2);
  const lane = edge - 3 * turn;
  return `M ${startX} ${y + 9} H ${lane} V ${yOf(to) + box.height / 2} H ${edge}`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An SVG of all states, top to bottom, drawn from the transitions; the page also gives them as a table. Each mover has its own line. */
export function stateDiagram(title: string, arrows: readonly Arrow[]): string {
  const places = placesOf(arrows);
  const all = [...places.values()];
  const movers = [...new Set(arrows.map(({ by }) => by))];
  const columns = 1 + Math.max(...all.map(({ column }) => column));
  const rows = 1 + Math.max(...all.map(({ row }) => row));
  const width = Math.max(360, margin.left + columns * box.width + (columns - 1) * box.gapX + margin.right);
  const legendY = margin.top + rows * (box.height + box.gapY);
  const height = legendY + movers.length * 24;
  const id = title.toLowerCase().replace(/\W+/g, '-');
  const lines = arrows.map(
    ({ from, to, by }) => `<path class="step mover-${movers.indexOf(by)}" d="${road(places.get(from)!, places.get(to)!, all)}" marker-end="url(#${id}-tip)"/>`,
  );
  const boxes = [...places].map(([state, place]) => {
    const isEnd = !arrows.some(({ from }) => from === state);
    return `<g transform="translate(${xOf(place)} ${yOf(place)})"><rect class="${isEnd ? 'end' : 'state'}" width="${box.width}" height="${box.height}" rx="${isEnd ? 19 : 6}"/>`
      + `<text x="${box.width / 2}" y="${box.height / 2}">${escaped(state)}</text></g>`;
  });
  const legend = movers.map(
    (mover, index) => `<path class="step mover-${index}" d="M ${margin.left} ${legendY + 10 + index * 24} h 40"/><text class="legend" x="${margin.left + 50}" y="${legendY + 10 + index * 24}">by ${escaped(mover)}</text>`,
  );
  return `<svg class="state-diagram" role="img" aria-labelledby="${id}" viewBox="0 0 ${width} ${height}" width="${width}"><title id="${id}">${escaped(title)}</title>`
    + `<defs><marker id="${id}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M 0 0 L 8 4 L 0 8 z"/></marker></defs>`
    + `${lines.join('')}${boxes.join('')}${legend.join('')}</svg>`;
}
