import type { Objection, ObjectionAnswerInput, ObjectionInput, VoteState } from '@wijkaanpak/domain';
import type { Page, PageRequest } from './addresses.ts';
import type { Address } from './route.ts';

/** Objections to a vote, and whether more can be made: by the database's clock when it was read, never by a browser's. */
export interface ObjectionPage extends Page<Objection> {
  state: VoteState;
}

// Apart from the other addresses, which every page carries: a page needs these where a vote asks for consent.
export const listObjections: Address<'/stemmingen/{stemming}/bezwaren', PageRequest, unknown, ObjectionPage> = { name: 'listObjections', method: 'GET', path: '/stemmingen/{stemming}/bezwaren' };
export const makeObjection: Address<'/stemmingen/{stemming}/bezwaren', unknown, ObjectionInput, Objection> = { name: 'makeObjection', method: 'POST', path: '/stemmingen/{stemming}/bezwaren' };
export const answerObjection: Address<'/bezwaren/{bezwaar}/antwoorden', unknown, ObjectionAnswerInput, Objection> = { name: 'answerObjection', method: 'POST', path: '/bezwaren/{bezwaar}/antwoorden' };
