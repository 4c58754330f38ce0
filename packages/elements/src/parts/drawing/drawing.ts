/** A shape of SVG. Lengths are in % across and em down, so that a drawing fills its place and follows the reader's text size. */
export function drawn(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (string | SVGElement)[]): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  shape.append(...inside);
  return shape;
}

export type Place = readonly [x: string, y: string];

export const line = ([x1, y1]: Place, [x2, y2]: Place, kind: string): SVGElement => drawn('line', { x1, y1, x2, y2, class: kind });

export const text = ([x, y]: Place, kind: string, words: string): SVGElement => drawn('text', { x, y, class: kind }, words);

/** Shapes whose sizes are in em, around a place that is in % across. */
export const around = ([x, y]: Place, ...shapes: readonly SVGElement[]): SVGElement => drawn('svg', { x, y, overflow: 'visible' }, ...shapes);
