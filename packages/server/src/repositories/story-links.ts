import type { StoryLink, StoryLinkInput } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

const columns = ({ kind, id }: StoryLinkInput) => (kind === 'proposal' ? { proposal: id, commitment: null } : { proposal: null, commitment: id });

/** What a story is linked to today, in the order in which people linked it. */
export async function linksOf(database: Database, story: string): Promise<StoryLink[]> {
  const rows = await database.selectFrom('story_links').leftJoin('proposals', 'proposals.id', 'story_links.proposal').leftJoin('commitments', 'commitments.id', 'story_links.commitment')
    .select(['story_links.proposal', 'story_links.commitment', 'proposals.title', 'commitments.what']).where('story', '=', story).where('ended_at', 'is', null).orderBy('story_links.position').execute();
  return rows.map(({ proposal, commitment, title, what }) => ({ kind: proposal === null ? 'commitment' : 'proposal', id: (proposal ?? commitment)!, title: title ?? what ?? '' }));
}

/** The neighbourhood of a proposal or commitment; undefined when there is none by that id. */
export async function neighbourhoodOf(database: Database, { kind, id }: StoryLinkInput): Promise<string | undefined> {
  return (await database.selectFrom(kind === 'proposal' ? 'proposals' : 'commitments').select('neighbourhood').where('id', '=', id).executeTakeFirst())?.neighbourhood;
}

/** Links once, however often it is asked. */
export async function addLink(database: Database, story: string, { link, by }: { readonly link: StoryLinkInput; readonly by: string }): Promise<void> {
  await database.insertInto('story_links').values({ story, ...columns(link), linked_by: by }).onConflict((conflict) => conflict.doNothing()).execute();
}

export async function endLink(database: Database, story: string, { link, by }: { readonly link: StoryLinkInput; readonly by: string }): Promise<void> {
  await database.updateTable('story_links').set({ ended_by: by, ended_at: sql<Date>`clock_timestamp()` }).where('story', '=', story).where(link.kind, '=', link.id).where('ended_at', 'is', null).execute();
}
