import {
  ConsentAskInput, NotedProposalInput, ObstacleCount, ObstacleInput, ObstacleNoteInput, ObstacleStanding, Proposal, ProposalAgreementInput, ProposalAnswerInput, ProposalProgressInput, ProposalStanding,
  ProposalStepInput, QuestionAnswerInput, QuestionInput, ResidentGroup, ResidentGroupInput, SupportInput, ToVoteInput, obstacleStates,
} from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf, pageQuery } from './page.ts';
import { route } from './route.ts';

const tag = 'Voorstellen';
const roles = ['professional'] as const;
const standing = { tag, reply: ProposalStanding, status: 201 } as const;

export const getProposal = route(addresses.getProposal, { tag, summary: 'Een voorstel met zijn hele weg: wat er gebeurde, en wat in de weg staat', reply: ProposalStanding, status: 200 });

export const getProposalNews = route(addresses.getProposalNews, { tag, summary: 'Wat er met een voorstel gebeurde, als nieuwsfeed (Atom, RFC 4287)', reply: z.string(), media: 'application/atom+xml', status: 200 });

export const supportProposal = route(addresses.supportProposal, { ...standing, summary: 'Een voorstel steunen: één keer per browser, zo goed als dat gaat. Het is geen stem', body: SupportInput });

export const askQuestion = route(addresses.askQuestion, { ...standing, summary: 'Een vraag stellen over een voorstel', body: QuestionInput });

export const answerQuestion = route(addresses.answerQuestion, { ...standing, summary: 'Een vraag over een voorstel beantwoorden, met naam', body: QuestionAnswerInput, roles });

export const answerProposal = route(addresses.answerProposal, { ...standing, summary: 'Antwoord geven op een voorstel, met redenen en het mandaat waarop het rust', body: ProposalAnswerInput, roles });

export const putProposalToVote = route(addresses.putProposalToVote, { ...standing, summary: 'Een voorstel voorleggen aan een stemming van bewoners', body: ToVoteInput, roles });

/** Open to everyone, so that no organisation can hold back what residents decided. */
export const settleProposal = route(addresses.settleProposal, { ...standing, summary: 'De uitslag van de gesloten stemming bij het voorstel zetten', body: z.strictObject({}) });

export const askConsent = route(addresses.askConsent, { ...standing, summary: 'Aan een wijktafel instemming vragen voor wat blijvend is', body: ConsentAskInput, roles });

export const agreeOnProposal = route(addresses.agreeOnProposal, { ...standing, summary: 'Opschrijven wat is afgesproken, en tussen wie', body: ProposalAgreementInput, roles });

export const stepProposal = route(addresses.stepProposal, { ...standing, summary: 'Beginnen, klaar melden of stoppen, met redenen; wat blijvend is begint niet zonder instemming', body: ProposalStepInput, roles });

export const tellProposalProgress = route(addresses.tellProposalProgress, { ...standing, summary: 'Vertellen hoe ver het is', body: ProposalProgressInput, roles });

export const noteProposal = route(addresses.noteProposal, { tag, summary: 'Een voorstel opschrijven dat per telefoon of op papier kwam, in de woorden van wie het doet', body: NotedProposalInput, reply: Proposal, status: 201, roles });

export const noteObstacle = route(addresses.noteObstacle, { ...standing, summary: 'Een belemmering opschrijven: wat, van wie, en tot wanneer', body: ObstacleInput, roles });

export const addObstacleNote = route(addresses.addObstacleNote, { ...standing, summary: 'Bij een belemmering zetten wat geprobeerd is, een nieuwe datum, of hoe zij eindigde', body: ObstacleNoteInput, roles });

export const listObstacles = route(addresses.listObstacles, {
  tag, summary: 'Regels, beleid en gewoonten die voorstellen in de weg staan, nieuwste eerst, en hoeveel het er zijn',
  query: z.strictObject({ ...pageQuery, stand: z.optional(z.enum(obstacleStates)) }), reply: z.extend(pageOf(ObstacleStanding), ObstacleCount.shape), status: 200,
});

export const listGroups = route(addresses.listGroups, { tag, summary: 'Groepen bewoners, en voor wie zij spreken tot wanneer', query: PageQuery, reply: pageOf(ResidentGroup), status: 200 });

export const registerGroup = route(addresses.registerGroup, { tag, summary: 'Een groep bewoners inschrijven', body: ResidentGroupInput, reply: ResidentGroup, status: 201, roles: ['professional', 'table-secretary'] });
