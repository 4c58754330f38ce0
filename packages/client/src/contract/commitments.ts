import { CalendarDate, CommitmentInput, CommitmentStanding, HandOverInput, PhotoInput, PromiseKeeping, Reminder, Slug, commitmentStates, commitmentTexts, handOverAnswers, plainText } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

const tag = 'Toezeggingen';
const roles = ['professional'] as const;

export const listCommitments = route(addresses.listCommitments, {
  tag, summary: 'Toezeggingen aan de wijk, nieuwste eerst', query: z.strictObject({ ...pageQuery, stand: z.optional(z.enum(commitmentStates)) }), reply: pageOf(CommitmentStanding), status: 200,
});

export const makeCommitment = route(addresses.makeCommitment, { tag, summary: 'Een toezegging doen', body: CommitmentInput, reply: CommitmentStanding, status: 201, roles });

/** A feed is for programs that follow it for years: it keeps its address and its shape. */
const feedQuery = z.strictObject({ organisatie: z.optional(Slug) });

export const getCommitmentNews = route(addresses.getCommitmentNews, {
  tag, summary: 'Wat er met de toezeggingen gebeurde, als nieuwsfeed (Atom, RFC 4287)', query: feedQuery, reply: z.string(), media: 'application/atom+xml', status: 200,
});

export const getCommitmentCalendar = route(addresses.getCommitmentCalendar, {
  tag, summary: 'Wanneer toezeggingen klaar moeten zijn, als agenda met herinneringen vooraf (iCalendar, RFC 5545)', query: feedQuery, reply: z.string(), media: 'text/calendar', status: 200,
});

export const listPromiseKeeping = route(addresses.listPromiseKeeping, {
  tag, summary: 'Hoe vaak elke partner toezeggingen nakomt, volgens bewoners', query: PageQuery, reply: pageOf(PromiseKeeping), status: 200,
});

export const getCommitment = route(addresses.getCommitment, { tag, summary: 'Een toezegging, met elke datum die ooit gegeven is', reply: CommitmentStanding, status: 200 });

export const giveNewDate = route(addresses.giveNewDate, {
  tag, summary: 'Een nieuwe datum geven; de oude blijft te zien', body: z.strictObject({ due: CalendarDate, reasons: plainText(commitmentTexts.reasons) }), reply: CommitmentStanding, status: 201, roles,
});

export const tellProgress = route(addresses.tellProgress, {
  tag, summary: 'Vertellen hoe ver het is', body: z.strictObject({ text: plainText(commitmentTexts.progress), photo: z.optional(PhotoInput) }), reply: CommitmentStanding, status: 201, roles,
});

export const reportDone = route(addresses.reportDone, { tag, summary: 'Melden dat het klaar is; bewoners oordelen daarna', body: z.strictObject({}), reply: CommitmentStanding, status: 201, roles });

/** Within an organisation done at once; to another it is an offer, which the person it is for answers. */
export const handOverCommitment = route(addresses.handOverCommitment, {
  tag, summary: 'Een toezegging overdragen aan een ander mens; de dag en de oude namen blijven', body: HandOverInput, reply: CommitmentStanding, status: 201, roles,
});

export const answerHandOver = route(addresses.answerHandOver, {
  tag, summary: 'Een aangeboden toezegging overnemen of niet overnemen, of het aanbod intrekken', body: z.strictObject({ answer: z.enum(handOverAnswers) }), reply: CommitmentStanding, status: 201, roles,
});

/** Open to everyone: it carries over what residents decided, so that no organisation can hold a verdict back. */
export const judgeCommitment = route(addresses.judgeCommitment, {
  tag, summary: 'Het oordeel van bewoners uit een gesloten stemming bij de toezegging zetten', body: z.strictObject({ vote: Slug }), reply: CommitmentStanding, status: 201,
});

export const listReminders = route(addresses.listReminders, { tag, summary: 'Wat u binnenkort beloofd hebt', query: PageQuery, reply: pageOf(Reminder), status: 200, roles });
