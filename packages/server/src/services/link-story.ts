import { fail, succeed, type Actor, type Result, type StoryLinkInput, type StoryLinks } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { findStory } from '../repositories/stories.ts';
import * as links from '../repositories/story-links.ts';

export interface Linking {
  readonly actor: Actor;
  readonly link: StoryLinkInput;
}

/** Links a story to a proposal or commitment of its own neighbourhood. */
export async function linkStory(database: Database, id: string, { actor, link }: Linking): Promise<Result<StoryLinks>> {
  const story = await findStory(database, id);
  if (!story) return fail('request.not-found');
  if ((await links.neighbourhoodOf(database, link)) !== story.neighbourhood) return fail('story.link.unknown', 'id');
  await links.addLink(database, id, { link, by: actor.name });
  return succeed({ links: await links.linksOf(database, id) });
}

/** Takes a link away; that it was there stays known. */
export async function unlinkStory(database: Database, id: string, { actor, link }: Linking): Promise<Result<StoryLinks>> {
  if (!(await findStory(database, id))) return fail('request.not-found');
  await links.endLink(database, id, { link, by: actor.name });
  return succeed({ links: await links.linksOf(database, id) });
}
