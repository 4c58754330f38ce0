import { AnswerReceipt, Slug, TrustInput, TrustPoll } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

export const PollQuery = z.strictObject({ ...pageQuery, wijk: z.optional(Slug) });

export const listPolls = route(addresses.listPolls, {
  tag: 'Peilingen',
  summary: 'Vertrouwenspeilingen', query: PollQuery, reply: pageOf(TrustPoll), status: 200,
});

export const getPoll = route(addresses.getPoll, {
  tag: 'Peilingen',
  summary: 'Een vertrouwenspeiling met de vragen van de lopende ronde', reply: TrustPoll, status: 200,
});

export const sendAnswers = route(addresses.sendAnswers, {
  tag: 'Peilingen',
  summary: 'Antwoorden op een vertrouwenspeiling', body: TrustInput, reply: AnswerReceipt, status: 201,
});
