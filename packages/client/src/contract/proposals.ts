import { AreaCode, plainText, Proposal, ProposalInput, proposalStates } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

/** `zoek` looks in title and description. */
export const ProposalQuery = z.strictObject({
  ...pageQuery,
  zoek: z.optional(plainText({ max: 200 })),
  status: z.optional(z.enum(proposalStates)),
  categorie: z.optional(plainText({ max: 120 })),
  buurt: z.optional(AreaCode),
});

export const listProposals = route(addresses.listProposals, {
  tag: 'Voorstellen',
  summary: 'Voorstellen van bewoners, nieuwste eerst', query: ProposalQuery, reply: pageOf(Proposal), status: 200,
});

export const submitProposal = route(addresses.submitProposal, {
  tag: 'Voorstellen',
  summary: 'Een voorstel indienen', body: ProposalInput, reply: Proposal, status: 201,
});

export const getPhoto = route(addresses.getPhoto, {
  tag: 'Voorstellen',
  summary: 'Een foto, zonder gegevens over camera of plaats; die bij een verhaal alleen voor wie de verteller dat koos (bearer token zoals bij een geluid)', reply: z.any(), media: 'image/jpeg', status: 200,
});
