import { Objection, ObjectionAnswerInput, ObjectionInput, voteStates } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

const tag = 'Stemmingen';

export const listObjections = route(addresses.listObjections, {
  tag, summary: 'Bezwaren van bewoners bij een stemming, met de antwoorden', query: PageQuery, reply: z.extend(pageOf(Objection), { state: z.enum(voteStates) }), status: 200,
});

export const makeObjection = route(addresses.makeObjection, {
  tag, summary: 'Met een code bezwaar maken, een bezwaar veranderen, of het intrekken (reasons: null)', body: ObjectionInput, reply: Objection, status: 201,
});

export const answerObjection = route(addresses.answerObjection, {
  tag, summary: 'Een bezwaar beantwoorden; eerdere antwoorden blijven staan', body: ObjectionAnswerInput, reply: Objection, status: 201, roles: ['professional'],
});
