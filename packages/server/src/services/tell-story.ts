import { fail, hashStorySecret, succeed, withPartner, type Actor, type NotedStoryInput, type Result, type StoryAnswer, type StoryAnswerInput, type StoryInput, type StoryPartnerInput, type StoryPartners, type StoryReceipt, type Transcript, type TranscriptInput, type WholeStory } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as stories from '../repositories/stories.ts';
import { keepPhoto } from './keep-photo.ts';
import { keepVoice } from './keep-voice.ts';

/** Keeps a story as it was told, or as it was written down and read back. Words, voice and photo are stored together or not at all. */
export async function tellStory(database: Database, neighbourhood: string, input: StoryInput | NotedStoryInput): Promise<Result<StoryReceipt>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const photo = await keepPhoto(database, input.photo);
  if (!photo.ok) return photo;
  const voice = await keepVoice(database, input.voice);
  if (!voice.ok) return voice;
  const id = randomId();
  const { words, place, consent, secretHash } = input;
  const way = 'channel' in input ? { channel: input.channel, is_read_back: input.isReadBack, is_agreed: input.isAgreed } : ({ channel: 'self', is_read_back: false, is_agreed: false } as const);
  return succeed({ id, receivedAt: await stories.addStory(database, { id, neighbourhood, words, place: place || null, photo: photo.value, voice: voice.value, consent, secret_hash: secretHash, ...way }) });
}

/** The story of who holds this secret. A missing or wrong one is told as nothing found. */
export async function findOwn(database: Database, id: string, secret: string | undefined): Promise<Result<WholeStory>> {
  const story = secret === undefined ? undefined : await stories.findOwnStory(database, id, hashStorySecret(secret));
  return story ? succeed(story) : fail('request.not-found');
}

/** Answers for the lead partner; another partner's answer is refused, so that a teller hears one voice. */
export async function answerStory(database: Database, id: string, { actor, input }: { readonly actor: Actor; readonly input: StoryAnswerInput }): Promise<Result<StoryAnswer>> {
  const story = await stories.findStory(database, id);
  if (!story) return fail('request.not-found');
  if (story.lead === null) return fail('story.lead.needed');
  if (actor.partner !== story.lead) return fail('story.answer.not-lead');
  return succeed(await stories.addAnswer(database, id, { ...input, name: actor.name, partner: actor.partner }));
}

/** Writes out what a voice says, in the teller's words. */
export async function transcribeStory(database: Database, id: string, { actor, input }: { readonly actor: Actor; readonly input: TranscriptInput }): Promise<Result<Transcript>> {
  const story = await stories.findStory(database, id);
  if (!story) return fail('request.not-found');
  if (story.voice === null) return fail('story.transcript.no-voice');
  if (actor.partner === null) return fail('access.not-allowed');
  return succeed(await stories.addTranscript(database, id, { words: input.words, name: actor.name, partner: actor.partner, isAgreed: input.isReadBack }));
}

/** The teller finds that it says what was told; what was agreed stays so. */
export async function agreeTranscript(database: Database, id: string, secret: string | undefined): Promise<Result<Transcript>> {
  const story = await findOwn(database, id, secret);
  if (!story.ok) return story;
  return story.value.transcript === null ? fail('story.transcript.none') : succeed(await stories.agreeTranscript(database, id));
}

/** Gives a partner of the neighbourhood a part in a story. The clock runs on. */
export async function shareStory(database: Database, id: string, input: StoryPartnerInput): Promise<Result<StoryPartners>> {
  const story = await stories.findStory(database, id);
  if (!story) return fail('request.not-found');
  const neighbourhood = await findNeighbourhood(database, story.neighbourhood);
  if (!neighbourhood?.partners.some((partner) => partner.id === input.partner)) return fail('story.partner.unknown', 'partner');
  const partners = withPartner(story, input);
  await stories.setPartners(database, id, partners);
  return succeed(partners);
}
