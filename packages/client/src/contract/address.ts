import type { Address } from './route.ts';

/** One page of a list; `total` counts all items that match. */
export interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  perPage: number;
}

/** `?pagina=2&perPagina=20`. Numbers travel as text. */
export interface PageRequest {
  readonly pagina?: unknown;
  readonly perPagina?: unknown;
}

export interface OfNeighbourhood extends PageRequest {
  readonly wijk?: string | undefined;
}

export const get = <Reply, Query = unknown>() => <const Path extends string>(name: string, path: Path): Address<Path, Query, unknown, Reply> => ({ name, method: 'GET', path });
export const post = <Body, Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, Body, Reply> => ({ name, method: 'POST', path });
