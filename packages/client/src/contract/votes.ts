import { BallotInput, Outcome, Receipt, Slug, Vote } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import { pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

export const VoteQuery = z.strictObject({ ...pageQuery, wijk: z.optional(Slug) });

export const listVotes = route({
  name: 'listVotes', method: 'GET', path: '/stemmingen', tag: 'Stemmingen',
  summary: 'Stemmingen, de laatst geopende eerst', query: VoteQuery, reply: pageOf(Vote), status: 200,
});

export const getVote = route({
  name: 'getVote', method: 'GET', path: '/stemmingen/{stemming}', tag: 'Stemmingen',
  summary: 'Een stemming met haar vastgestelde regels en keuzes', reply: Vote, status: 200,
});

export const castBallot = route({
  name: 'castBallot', method: 'POST', path: '/stemmingen/{stemming}/stembiljetten', tag: 'Stemmingen',
  summary: 'Stemmen met een code; opnieuw stemmen met dezelfde code vervangt het eerdere stembiljet', body: BallotInput, reply: Receipt, status: 201,
});

export const listOutcomes = route({
  name: 'listOutcomes', method: 'GET', path: '/uitslagen', tag: 'Stemmingen',
  summary: 'Uitslagen van gesloten stemmingen', query: VoteQuery, reply: pageOf(z.object({ vote: Slug, outcome: Outcome })), status: 200,
});

export const getOutcome = route({
  name: 'getOutcome', method: 'GET', path: '/uitslagen/{stemming}', tag: 'Stemmingen',
  summary: 'De uitslag van een gesloten stemming, met de telling stap voor stap', reply: Outcome, status: 200,
});
