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

/** How far each state is from the start by its longest road: the row it stands on. Throws when states go round in a circle. */
export function rowsOf(arrows: readonly Arrow[]): Map<string, number> {
  const rows = new Map<string, number>();
  const rowOf = (state: string, seen: readonly string[]): number => {
    if (seen.includes(state)) throw new RangeError(`rowsOf: ${[...seen, state].join(' → ')} goes round in a circle`);
    const before = arrows.filter(({ to }) => to === state).map(({ from }) => (rows.get(from) ?? rowOf(from, [...seen, state])) + 1);
    const row = Math.max(0, ...before);
    rows.set(state, row);
    return row;
  };
  for (const { from, to } of arrows) for (const state of [from, to]) rowOf(state, []);
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

/** Straight down to the next row, round the left side past other states, or by the lane on the right to the second column. */
function road(from: Place, to: Place): string {
  const [startX, startY, endX, endY] = [xOf(from), yOf(from), xOf(to), yOf(to)];
  const middle = box.width / 2;
  if (from.column === to.column && to.row === from.row + 1) return `M ${startX + middle} ${startY + box.height} V ${endY - 2}`;
  if (from.column === to.column) {
    const [y1, y2] = [startY + box.height / 2, endY + box.height / 2];
    const bend = startX - 24 - 14 * (to.row - from.row);
    return `M ${startX} ${y1} C ${bend} ${y1}, ${bend} ${y2}, ${endX - 2} ${y2}`;
  }
  const lane = endX + middle;
  const y = startY + box.height / 2;
  return `M ${startX + box.width} ${y} H ${lane - 12} Q ${lane} ${y} ${lane} ${y + 12} V ${endY - 2}`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An SVG of all states, top to bottom, drawn from the transitions; the page also gives them as a table. Dashed: the second mover. */
export function stateDiagram(title: string, arrows: readonly Arrow[]): string {
  const places = placesOf(arrows);
  const movers = [...new Set(arrows.map(({ by }) => by))];
  const columns = 1 + Math.max(...[...places.values()].map(({ column }) => column));
  const rows = 1 + Math.max(...[...places.values()].map(({ row }) => row));
  const width = Math.max(360, margin.left + columns * box.width + (columns - 1) * box.gapX + margin.right);
  const legendY = margin.top + rows * (box.height + box.gapY);
  const height = legendY + movers.length * 24;
  const id = title.toLowerCase().replace(/\W+/g, '-');
  const lines = arrows.map(
    ({ from, to, by }) => `<path class="step mover-${movers.indexOf(by)}" d="${road(places.get(from)!, places.get(to)!)}" marker-end="url(#${id}-tip)"/>`,
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
