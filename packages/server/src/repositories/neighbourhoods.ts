import type { Neighbourhood, Outlines } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

const columns = ['id', 'name', 'year', 'areas', 'partners'] as const;

export const findNeighbourhood = async (database: Database, id: string): Promise<Neighbourhood | undefined> =>
  (await database.selectFrom('neighbourhoods').select(columns).where('id', '=', id).executeTakeFirst()) as Neighbourhood | undefined;

export const listNeighbourhoods = (database: Database, wish: PageWish): Promise<PageOf<Neighbourhood>> =>
  pageOf(database.selectFrom('neighbourhoods'), wish, (query) => query.select(columns).orderBy('name')) as Promise<PageOf<Neighbourhood>>;

export async function findOutlines(database: Database, id: string): Promise<Outlines | undefined> {
  const row = await database.selectFrom('neighbourhoods').select('outlines').where('id', '=', id).executeTakeFirst();
  return row?.outlines as Outlines | undefined;
}

export const addNeighbourhood = async (database: Database, { areas, partners, ...named }: Neighbourhood, outlines: Outlines): Promise<void> => {
  await database
    .insertInto('neighbourhoods')
    .values({ ...named, areas: JSON.stringify(areas), partners: JSON.stringify(partners), outlines: JSON.stringify(outlines) })
    .execute();
};

/** Pages of this origin (`https://www.example.nl`) may use the service from a browser. */
export const registerOrigin = async (database: Database, origin: string, partner: string): Promise<void> => {
  await database.insertInto('partner_origins').values({ origin, partner }).onConflict((conflict) => conflict.column('origin').doUpdateSet({ partner })).execute();
};

export const isRegisteredOrigin = async (database: Database, origin: string): Promise<boolean> =>
  (await database.selectFrom('partner_origins').select('origin').where('origin', '=', origin).executeTakeFirst()) !== undefined;
