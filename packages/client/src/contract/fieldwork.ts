import { PollNotHeard, Slug } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './fieldwork-addresses.ts';
import { route } from './route.ts';

export const getNotHeard = route(addresses.getNotHeard, {
  tag: 'Peilingen',
  summary: 'Welke groepen in de gesloten rondes niet zijn gehoord, en waarmee zij misschien wel te bereiken zijn', reply: PollNotHeard, status: 200, roles: ['professional'],
});

const SheetsQuery = z.strictObject({ ronde: z.optional(Slug) });

export const getSheets = route(addresses.getSheets, {
  tag: 'Peilingen',
  summary: 'De ingevulde vragenlijsten van een gesloten ronde als bestand (CSV), zonder dat iemand te vinden is', query: SheetsQuery, reply: z.unknown(), media: 'text/csv', status: 200, roles: ['professional'],
});

export const getSheetsDescription = route(addresses.getSheetsDescription, {
  tag: 'Peilingen',
  summary: 'Wat de kolommen van dat bestand betekenen (CSV on the Web, W3C)', query: SheetsQuery, reply: z.unknown(), media: 'application/csvm+json', status: 200, roles: ['professional'],
});
