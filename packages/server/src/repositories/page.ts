import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';

export interface PageWish {
  readonly pagina: number;
  readonly perPagina: number;
}

export interface PageOf<Item> {
  items: Item[];
  total: number;
  page: number;
  perPage: number;
}

/** One page of what `rows` select, and how many there are in all. `shape` picks the columns and the order. */
export async function pageOf<Table extends keyof Schema, Row>(
  rows: SelectQueryBuilder<Schema, Table, object>,
  { pagina: page, perPagina: perPage }: PageWish,
  shape: (query: SelectQueryBuilder<Schema, Table, object>) => SelectQueryBuilder<Schema, Table, Row>,
): Promise<PageOf<Row>> {
  const counted = await rows.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const items = await shape(rows).limit(perPage).offset((page - 1) * perPage).execute();
  return { items: items as Row[], total: Number((counted as { total: number }).total), page, perPage };
}

/** One page of what has been read already. */
export const sliceOf = <Item>(items: readonly Item[], { pagina: page, perPagina: perPage }: PageWish): PageOf<Item> => ({
  items: items.slice((page - 1) * perPage, page * perPage), total: items.length, page, perPage,
});
