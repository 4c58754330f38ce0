import {
  AreaCode, CalendarDate, EscalationAnswerInput, EscalationInput, EscalationStanding, MandateAnswer, MandateInput, MandateRegister, MandateStanding, MandateSubject, Slug, SubmandateInput, escalationStates,
} from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

const tag = 'Mandaten';
const roles = ['professional'] as const;

export const listMandates = route(addresses.listMandates, {
  tag, summary: 'Wie in de wijk waarover mag beslissen, en waar niemand of meer dan een dat mag', query: PageQuery, reply: z.extend(pageOf(MandateStanding), MandateRegister.shape), status: 200,
});

/** Cents, as text in an address. */
const amount = z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)), 0);

export const askWhoDecides = route(addresses.askWhoDecides, {
  tag, summary: 'Wie dit vandaag mag beslissen (bedrag in centen), of waarom niemand in de wijk dat mag en wie dan wel', query: z.strictObject({ onderwerp: Slug, buurt: AreaCode, bedrag: amount }), reply: MandateAnswer, status: 200,
});

export const listEscalations = route(addresses.listEscalations, {
  tag, summary: 'Vragen die buiten een mandaat vielen: bij wie ze liggen, tot wanneer, en wat het antwoord werd; nieuwste eerst',
  query: z.strictObject({ ...pageQuery, stand: z.optional(z.enum(escalationStates)) }), reply: pageOf(EscalationStanding), status: 200,
});

/** Themes are residents' to name, at a table; who keeps the table's minutes may write them down as well. */
export const nameSubject = route(addresses.nameSubject, {
  tag, summary: 'Een onderwerp noemen waarover in de wijk wordt beslist', body: MandateSubject, reply: MandateSubject, status: 201, roles: ['professional', 'table-secretary'],
});

export const grantMandate = route(addresses.grantMandate, { tag, summary: 'Een mandaat geven', body: MandateInput, reply: MandateStanding, status: 201, roles });

export const passOnMandate = route(addresses.passOnMandate, { tag, summary: 'Een deel van een mandaat doorgeven (ondermandaat)', body: SubmandateInput, reply: MandateStanding, status: 201, roles });

export const revokeMandate = route(addresses.revokeMandate, {
  tag, summary: 'Een mandaat intrekken, vanaf een dag; het blijft te zien', body: z.strictObject({ on: CalendarDate, isWritten: z.boolean() }), reply: MandateStanding, status: 201, roles,
});

export const raiseEscalation = route(addresses.raiseEscalation, { tag, summary: 'Doorleggen wat buiten uw mandaat valt', body: EscalationInput, reply: EscalationStanding, status: 201, roles });

export const answerEscalation = route(addresses.answerEscalation, { tag, summary: 'Antwoord geven op wat is doorgelegd, met redenen', body: EscalationAnswerInput, reply: EscalationStanding, status: 201, roles });
