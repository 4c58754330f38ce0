import { PollBreakdowns } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './breakdown-addresses.ts';
import { route } from './route.ts';

export const getBreakdowns = route(addresses.getBreakdowns, {
  tag: 'Peilingen',
  summary: 'De gesloten rondes naar leeftijd, buurt en taal, met de verschillen die te zien zijn', reply: PollBreakdowns, status: 200,
});

export const getBreakdownTable = route(addresses.getBreakdownTable, {
  tag: 'Peilingen',
  summary: 'Dezelfde cijfers als tabel (CSV), een regel voor elke groep bij elke vraag van elke ronde', reply: z.unknown(), media: 'text/csv', status: 200,
});

export const getBreakdownTableDescription = route(addresses.getBreakdownTableDescription, {
  tag: 'Peilingen',
  summary: 'Wat de kolommen van die tabel betekenen (CSV on the Web, W3C)', reply: z.unknown(), media: 'application/csvm+json', status: 200,
});
