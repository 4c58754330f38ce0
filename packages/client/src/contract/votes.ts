import { BallotBox, BallotInput, Outcome, Receipt, Slug, Vote } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

export const VoteQuery = z.strictObject({ ...pageQuery, wijk: z.optional(Slug) });

export const listVotes = route(addresses.listVotes, {
  tag: 'Stemmingen',
  summary: 'Stemmingen, de laatst geopende eerst', query: VoteQuery, reply: pageOf(Vote), status: 200,
});

export const getVote = route(addresses.getVote, {
  tag: 'Stemmingen',
  summary: 'Een stemming met haar vastgestelde regels en keuzes', reply: Vote, status: 200,
});

export const castBallot = route(addresses.castBallot, {
  tag: 'Stemmingen',
  summary: 'Stemmen met een code; opnieuw stemmen met dezelfde code vervangt het eerdere stembiljet', body: BallotInput, reply: Receipt, status: 201,
});

export const listOutcomes = route(addresses.listOutcomes, {
  tag: 'Stemmingen',
  summary: 'Uitslagen van gesloten stemmingen', query: VoteQuery, reply: pageOf(z.object({ vote: Slug, outcome: Outcome })), status: 200,
});

export const getOutcome = route(addresses.getOutcome, {
  tag: 'Stemmingen',
  summary: 'De uitslag van een gesloten stemming, met de telling stap voor stap', reply: Outcome, status: 200,
});

export const getBallotBox = route(addresses.getBallotBox, {
  tag: 'Stemmingen',
  summary: 'Alle stembiljetten van een gesloten stemming, zonder namen en gesorteerd op inhoud, om zelf na te tellen', reply: BallotBox, status: 200,
});
