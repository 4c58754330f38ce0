import type { Proposal, ProposalState } from '@wijkaanpak/domain';
import { sql, type Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

type Row = Selectable<Schema['proposals']> & { photo_description: string | null; support: number | string };

/** What to look for; undefined means anything. */
export interface ProposalSearch extends PageWish {
  readonly zoek?: string | undefined;
  readonly status?: ProposalState | undefined;
  readonly categorie?: string | undefined;
  readonly buurt?: string | undefined;
}

const toProposal = ({ position: _, photo, photo_description, cost, submitted_at, resident_group: group, support, ...row }: Row): Proposal =>
  ({
    ...row,
    group,
    support: Number(support),
    cost: cost === null ? null : Number(cost),
    photo: photo === null ? null : { url: `/v1/fotos/${photo}`, description: photo_description ?? '' },
    submittedAt: submitted_at.toISOString(),
  }) as Proposal;

const supportGiven = sql<number>`(select count(*) from proposal_support where proposal = proposals.id)`.as('support');

const withPhoto = (database: Database) => database.selectFrom('proposals').leftJoin('photos', 'photos.id', 'proposals.photo').selectAll('proposals').select(['photos.description as photo_description', supportGiven]);

/** `%` and `_` are ordinary characters in what a resident types. */
const anywhere = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

export async function listProposals(database: Database, neighbourhood: string, search: ProposalSearch): Promise<PageOf<Proposal>> {
  const { zoek, status, categorie, buurt } = search;
  let rows = database.selectFrom('proposals').where('neighbourhood', '=', neighbourhood);
  if (zoek) rows = rows.where((is) => is.or([is('title', 'ilike', anywhere(zoek)), is('proposals.description', 'ilike', anywhere(zoek))]));
  if (status) rows = rows.where('state', '=', status);
  if (categorie) rows = rows.where('category', '=', categorie);
  if (buurt) rows = rows.where('area', '=', buurt);
  const ids = await pageOf(rows, search, (query) => query.select('proposals.id').orderBy('position', 'desc'));
  const found = ids.items.length
    ? await withPhoto(database).where('proposals.id', 'in', ids.items.map(({ id }) => id)).orderBy('position', 'desc').execute()
    : [];
  return { ...ids, items: found.map(toProposal) };
}

export async function findProposal(database: Database, id: string): Promise<Proposal | undefined> {
  const row = await withPhoto(database).where('proposals.id', '=', id).executeTakeFirst();
  return row && toProposal(row);
}

/** As it comes in: from a page and by a resident, where nothing else is said. */
export type NewProposal = Omit<Proposal, 'photo' | 'submittedAt' | 'support' | 'via' | 'group'> & Partial<Pick<Proposal, 'via' | 'group'>> & { readonly photo: string | null; readonly submittedAt?: string };

export async function addProposal(database: Database, { submittedAt, group = null, ...proposal }: NewProposal): Promise<void> {
  await database.insertInto('proposals').values({ ...proposal, resident_group: group, ...(submittedAt && { submitted_at: new Date(submittedAt) }) }).execute();
}

export async function addPhoto(database: Database, photo: { id: string; content: Uint8Array; description: string }): Promise<void> {
  await database.insertInto('photos').values(photo).execute();
}
