import { addToStory, agreeTranscript, answerStory, getOwnStory, getWaitingStories, linkStory, listStories, listStoryBoard, listThemes, nameTheme, noteStory, shareStory, takeBackStory, tellStory, transcribeStory, unlinkStory } from '@wijkaanpak/client/contract';
import { fail, succeed } from '@wijkaanpak/domain';
import type { Context } from 'hono';
import { bearerToken } from '../access/logins.ts';
import type { Service } from '../app.ts';
import { sliceOf } from '../repositories/page.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as stories from '../repositories/stories.ts';
import { readThemes } from '../repositories/themes.ts';
import * as linking from '../services/link-story.ts';
import { nameTheme as noteTheme } from '../services/name-theme.ts';
import * as services from '../services/tell-story.ts';
import { serveRead, serveWrite } from './serve.ts';

/** The teller's secret comes as a bearer token: never in an address, and so in no log. */
const secretIn = (context: Context): string | undefined => bearerToken(context.req.header('Authorization'));

export function serveStories(service: Service): void {
  const { database } = service;
  const knows = async (wijk: string) => (await findNeighbourhood(database, wijk)) !== undefined;
  serveRead(service, listStories, async ({ params, query }) => ((await knows(params.wijk)) ? succeed(await stories.listStories(database, params.wijk, query)) : fail('request.not-found')));
  serveRead(service, getWaitingStories, async ({ params }) => ((await knows(params.wijk)) ? succeed(await stories.countWaitingStories(database, params.wijk)) : fail('request.not-found')));
  serveRead(service, listStoryBoard, async ({ params, query }) => ((await knows(params.wijk)) ? succeed(await stories.listStoryBoard(database, params.wijk, query)) : fail('request.not-found')));
  serveRead(service, listThemes, async ({ params, query }) => ((await knows(params.wijk)) ? succeed(sliceOf(await readThemes(database, params.wijk), query)) : fail('request.not-found')));
  serveRead(service, getOwnStory, ({ params, context }) => services.findOwn(database, params.verhaal, secretIn(context)));
  serveWrite(service, tellStory, ({ params, body }, transaction) => services.tellStory(transaction, params.wijk, body));
  serveWrite(service, noteStory, ({ params, body }, transaction) => services.tellStory(transaction, params.wijk, body));
  serveWrite(service, addToStory, async ({ params, body, context }, transaction) => {
    const story = await services.findOwn(transaction, params.verhaal, secretIn(context));
    return story.ok ? succeed({ id: story.value.id, receivedAt: await stories.addWords(transaction, story.value.id, body.words) }) : story;
  });
  serveWrite(service, takeBackStory, async ({ params, context }, transaction) => {
    const story = await services.findOwn(transaction, params.verhaal, secretIn(context));
    return story.ok ? succeed({ id: story.value.id, receivedAt: await stories.eraseStory(transaction, story.value.id) }) : story;
  });
  serveWrite(service, transcribeStory, ({ params, body, actor }, transaction) => services.transcribeStory(transaction, params.verhaal, { actor: actor!, input: body }));
  serveWrite(service, agreeTranscript, ({ params, context }, transaction) => services.agreeTranscript(transaction, params.verhaal, secretIn(context)));
  serveWrite(service, answerStory, ({ params, body, actor }, transaction) => services.answerStory(transaction, params.verhaal, { actor: actor!, input: body }));
  serveWrite(service, nameTheme, ({ params, body }, transaction) => noteTheme(transaction, params.tafel, body));
  serveWrite(service, linkStory, ({ params, body, actor }, transaction) => linking.linkStory(transaction, params.verhaal, { actor: actor!, link: body }));
  serveWrite(service, unlinkStory, ({ params, body, actor }, transaction) => linking.unlinkStory(transaction, params.verhaal, { actor: actor!, link: body }));
  serveWrite(service, shareStory, ({ params, body }, transaction) => services.shareStory(transaction, params.verhaal, body));
}
