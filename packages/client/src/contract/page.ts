import * as z from 'zod/mini';

/** Query parameters come as text. */
export const wholeNumber = (min: number, max: number, otherwise: number) =>
  z._default(z.coerce.number().check(z.int(), z.gte(min), z.lte(max)), otherwise);

/** Paging by number: `?pagina=2&perPagina=20`. */
export const pageQuery = { pagina: wholeNumber(1, 100_000, 1), perPagina: wholeNumber(1, 100, 20) };

export const PageQuery = z.strictObject(pageQuery);

/** One page of a list; `total` counts all items that match. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int(), page: z.int(), perPage: z.int() });
