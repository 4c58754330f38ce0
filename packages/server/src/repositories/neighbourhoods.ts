import type { Neighbourhood, Outlines } from '@wijkaanpak/domain';
import type { Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

const columns = ['id', 'name', 'year', 'areas', 'partners', 'support_needed'] as const;

type Row = Pick<Selectable<Schema['neighbourhoods']>, (typeof columns)[number]>;

const toNeighbourhood = ({ support_needed: supportNeeded, ...row }: Row): Neighbourhood => ({ ...row, ...(supportNeeded !== null && { supportNeeded }) }) as Neighbourhood;

export async function findNeighbourhood(database: Database, id: string): Promise<Neighbourhood | undefined> {
  const row = await database.selectFrom('neighbourhoods').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toNeighbourhood(row);
}

export async function listNeighbourhoods(database: Database, wish: PageWish): Promise<PageOf<Neighbourhood>> {
  const page = await pageOf(database.selectFrom('neighbourhoods'), wish, (query) => query.select(columns).orderBy('name'));
  return { ...page, items: page.items.map((row) => toNeighbourhood(row as Row)) };
}

export async function findOutlines(database: Database, id: string): Promise<Outlines | undefined> {
  const row = await database.selectFrom('neighbourhoods').select('outlines').where('id', '=', id).executeTakeFirst();
  return row?.outlines as Outlines | undefined;
}

export const addNeighbourhood = async (database: Database, { areas, partners, supportNeeded, ...named }: Neighbourhood, outlines: Outlines): Promise<void> => {
  await database
    .insertInto('neighbourhoods')
    .values({ ...named, areas: JSON.stringify(areas), partners: JSON.stringify(partners), outlines: JSON.stringify(outlines), support_needed: supportNeeded ?? null })
    .execute();
};

/** Pages of this origin (`https://www.example.nl`) may use the service from a browser. */
export const registerOrigin = async (database: Database, origin: string, partner: string): Promise<void> => {
  await database.insertInto('partner_origins').values({ origin, partner }).onConflict((conflict) => conflict.column('origin').doUpdateSet({ partner })).execute();
};

export const isRegisteredOrigin = async (database: Database, origin: string): Promise<boolean> =>
  (await database.selectFrom('partner_origins').select('origin').where('origin', '=', origin).executeTakeFirst()) !== undefined;
