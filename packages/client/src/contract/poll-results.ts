import { PollResults } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './poll-result-addresses.ts';
import { route } from './route.ts';

export const getPollResults = route(addresses.getPollResults, {
  tag: 'Peilingen',
  summary: 'Wat van de gesloten rondes van een vertrouwenspeiling bekend is gemaakt, met wat daaruit te zeggen is', reply: PollResults, status: 200,
});

export const getPollTable = route(addresses.getPollTable, {
  tag: 'Peilingen',
  summary: 'Dezelfde cijfers als tabel (CSV), een regel voor elke vraag van elke ronde', reply: z.unknown(), media: 'text/csv', status: 200,
});

export const getPollTableDescription = route(addresses.getPollTableDescription, {
  tag: 'Peilingen',
  summary: 'Wat de kolommen van die tabel betekenen (CSV on the Web, W3C)', reply: z.unknown(), media: 'application/csvm+json', status: 200,
});
