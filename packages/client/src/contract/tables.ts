import {
  AgendaPointInput, AgreementInput, Called, DecisionStanding, DeviationInput, TableDrawInput, Minutes, MinutesInput, PointStanding, SeatChange, Slug, TableInput, TableStanding, measureSteps, plainText, tableTexts,
} from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

const tag = 'Wijktafels';
const roles = ['table-secretary'] as const;
/** Who carries out what the table decided, or writes reasons for not doing so. */
const carriers = ['professional'] as const;
const made = { tag, reply: TableStanding, status: 201 } as const;

/** What each seat said on a point. */
export const DecisionInput = z.strictObject({ point: Slug, called: z.array(Called).check(z.minLength(1), z.maxLength(200)) });
export type DecisionInput = z.infer<typeof DecisionInput>;
export const StepInput = z.strictObject({ to: z.enum(measureSteps), reasons: plainText({ ...tableTexts.reasons, min: 0 }) });
export type StepInput = z.infer<typeof StepInput>;
export const ReasonsInput = z.strictObject({ text: plainText(tableTexts.reasons) });
export type ReasonsInput = z.infer<typeof ReasonsInput>;
/** A party's word for a wording, counted from 1. */
export const Agreeing = z.strictObject({ party: Slug, version: z.int().check(z.gte(1)) });
export type Agreeing = z.infer<typeof Agreeing>;

export const listTables = route(addresses.listTables, {
  tag, summary: 'Wijktafels, nieuwste eerst', query: z.strictObject({ ...pageQuery, wijk: z.optional(Slug) }), reply: pageOf(TableStanding), status: 200,
});
export const getTable = route(addresses.getTable, { tag, summary: 'Een wijktafel: wie er zit, wat er besloten is, wat er op de agenda staat en wat te laat is', reply: TableStanding, status: 200 });
export const listAgenda = route(addresses.listAgenda, { tag, summary: 'Wat er op de agenda staat en stond, nieuwste eerst', query: PageQuery, reply: pageOf(PointStanding), status: 200 });
export const listDecisions = route(addresses.listDecisions, { tag, summary: 'Besluiten met wat elke zetel zei, nieuwste eerst', query: PageQuery, reply: pageOf(DecisionStanding), status: 200 });
export const getMinutes = route(addresses.getMinutes, { tag, summary: 'Het verslag van een vergadering', reply: Minutes, status: 200 });

export const foundTable = route(addresses.foundTable, { ...made, summary: 'Een wijktafel beginnen, nog zonder zetels', body: TableInput, roles });
export const announceDraw = route(addresses.announceDraw, { ...made, summary: 'Een loting aankondigen: de vrijwilligers eerst, het getal later', body: TableDrawInput, roles });
export const holdDraw = route(addresses.holdDraw, { ...made, summary: 'Het openbare getal van een loting noteren', body: z.strictObject({ seed: plainText({ min: 1, max: 300 }) }), roles });
export const changeSeats = route(addresses.changeSeats, { ...made, summary: 'Zetels laten komen en gaan; wat geen tafel meer is, wordt geweigerd met wat er ontbreekt', body: SeatChange, roles });
export const leaveSeat = route(addresses.leaveSeat, { ...made, summary: 'Noteren dat iemand vertrekt; de zetel blijft van de groep', body: z.strictObject({}), roles });
export const putOnAgenda = route(addresses.putOnAgenda, { ...made, summary: 'Een punt op de agenda zetten', body: AgendaPointInput, roles });
export const decideAtTable = route(addresses.decideAtTable, { ...made, summary: 'Een besluit noteren, met wat elke zetel zei', body: DecisionInput, roles });
export const carryOut = route(addresses.carryOut, { ...made, summary: 'Beginnen, klaar melden of stoppen; wat blijft begint niet zonder instemming', body: StepInput, roles: carriers });
export const noteDeviation = route(addresses.noteDeviation, { ...made, summary: 'Noteren dat een organisatie van een besluit afwijkt; binnen 14 dagen volgen haar redenen', body: DeviationInput, roles });
export const giveReasons = route(addresses.giveReasons, { ...made, summary: 'De redenen geven om van een besluit af te wijken', body: ReasonsInput, roles: carriers });
export const proposeAgreement = route(addresses.proposeAgreement, { ...made, summary: 'Een afspraak voorstellen', body: AgreementInput, roles });
export const proposeWording = route(addresses.proposeWording, {
  ...made, summary: 'Een andere tekst voor een afspraak voorstellen; de oude geldt tot alle partijen akkoord zijn', body: z.strictObject({ proposedBy: Slug, text: plainText(tableTexts.agreement) }), roles,
});
export const agreeToWording = route(addresses.agreeToWording, { ...made, summary: 'Noteren dat een partij akkoord is met de nieuwste tekst', body: Agreeing, roles });
export const publishMinutes = route(addresses.publishMinutes, { ...made, summary: 'Het verslag van een vergadering publiceren', body: MinutesInput, roles });
