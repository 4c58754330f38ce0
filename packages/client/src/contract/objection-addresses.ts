import type { Objection, ObjectionAnswerInput, ObjectionInput, VoteState } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

/** Objections to a vote, and whether more can be made: by the database's clock when it was read, never by a browser's. */
export interface ObjectionPage extends Page<Objection> {
  state: VoteState;
}

// A file of its own, so that only a page with a vote that asks for consent carries these addresses.
export const listObjections = /* @__PURE__ */ get<ObjectionPage, PageRequest>()('listObjections', '/stemmingen/{stemming}/bezwaren');
export const makeObjection = /* @__PURE__ */ post<ObjectionInput, Objection>()('makeObjection', '/stemmingen/{stemming}/bezwaren');
export const answerObjection = /* @__PURE__ */ post<ObjectionAnswerInput, Objection>()('answerObjection', '/bezwaren/{bezwaar}/antwoorden');
