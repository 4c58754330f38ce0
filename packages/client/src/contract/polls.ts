import { AnswerReceipt, Slug, TrustInput, TrustPoll } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import { pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

export const PollQuery = z.strictObject({ ...pageQuery, wijk: z.optional(Slug) });

export const listPolls = route({
  name: 'listPolls', method: 'GET', path: '/peilingen', tag: 'Peilingen',
  summary: 'Vertrouwenspeilingen', query: PollQuery, reply: pageOf(TrustPoll), status: 200,
});

export const getPoll = route({
  name: 'getPoll', method: 'GET', path: '/peilingen/{peiling}', tag: 'Peilingen',
  summary: 'Een vertrouwenspeiling met de vragen van de lopende ronde', reply: TrustPoll, status: 200,
});

export const sendAnswers = route({
  name: 'sendAnswers', method: 'POST', path: '/peilingen/{peiling}/antwoorden', tag: 'Peilingen',
  summary: 'Antwoorden op een vertrouwenspeiling', body: TrustInput, reply: AnswerReceipt, status: 201,
});
