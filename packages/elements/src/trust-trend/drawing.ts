/** Text, or another shape. */
type Inside = string | SVGElement;

/** A shape of SVG. Lengths are in % across and em down, so that a drawing fills its place and follows the reader's text size. */
export function drawn(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly Inside[]): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  shape.append(...inside);
  return shape;
}

/** A whole drawing, that many em high. It is for the eye: what it shows stands beside it in words and in a table. */
export const drawing = (height: number, shapes: readonly SVGElement[]): SVGElement => drawn('svg', { class: 'drawing', width: '100%', height: `${height}em`, 'aria-hidden': 'true' }, ...shapes);

export const line = (from: Place, to: Place, kind: string): SVGElement => drawn('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], class: kind });

export const text = ([x, y]: Place, kind: string, words: string): SVGElement => drawn('text', { x, y, class: kind }, words);

/** Shapes whose sizes are in em, around a place that is in %. */
export const around = ([x, y]: Place, ...shapes: readonly SVGElement[]): SVGElement => drawn('svg', { x, y, overflow: 'visible' }, ...shapes);

export type Place = readonly [x: string, y: string];
