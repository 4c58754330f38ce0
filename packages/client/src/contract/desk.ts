import { Desk, Keying, PaperInput, Slug, TrustPoll } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './desk-addresses.ts';
import { route } from './route.ts';

const atDesks = ['professional', 'table-secretary'] as const;

export const keyPaper = route(addresses.keyPaper, {
  tag: 'Peilingen',
  summary: 'Een papieren formulier overtypen; het telt zodra twee mensen hetzelfde hebben ingevoerd', body: PaperInput, reply: Keying, status: 201, roles: atDesks,
});

export const getDesk = route(addresses.getDesk, {
  tag: 'Peilingen',
  summary: 'Hoever de invoer van papier is, welk formulier voor u is, en waar u en een ander iets anders hebben gelezen', reply: Desk, status: 200, roles: atDesks,
});

export const finishKeying = route(addresses.finishKeying, {
  tag: 'Peilingen',
  summary: 'Zeggen dat alle papieren formulieren van een gesloten ronde zijn ingevoerd, zodat de uitslag komt; kan alleen als er geen formulier wacht', body: z.strictObject({ wave: Slug }), reply: TrustPoll, status: 201, roles: atDesks,
});
