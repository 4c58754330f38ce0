import { NotedStoryInput, Story, StoryAdditionInput, StoryAnswer, StoryAnswerInput, StoryInput, StoryLinkInput, StoryLinks, StoryPartnerInput, StoryPartners, StoryReceipt, StoryWithdrawal, Transcript, TranscriptAgreement, TranscriptInput, WaitingStories, WholeStory } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

const tag = 'Verhalen';

export const listStories = route(addresses.listStories, {
  tag, summary: 'Verhalen die de verteller voor iedereen heeft bestemd, nieuwste eerst', query: PageQuery, reply: pageOf(Story), status: 200,
});

export const tellStory = route(addresses.tellStory, { tag, summary: 'Een verhaal vertellen', body: StoryInput, reply: StoryReceipt, status: 201 });

export const noteStory = route(addresses.noteStory, {
  tag, summary: 'Een verhaal van papier, telefoon of gesprek in de woorden van de verteller, die het hoorde en goedvond', body: NotedStoryInput, reply: StoryReceipt, status: 201, roles: ['professional'],
});

export const getWaitingStories = route(addresses.getWaitingStories, { tag, summary: 'Hoeveel verhalen op antwoord wachten en hoe lang het langste', reply: WaitingStories, status: 200 });

export const listStoryBoard = route(addresses.listStoryBoard, {
  tag, summary: 'Alle verhalen voor het team: wie op antwoord wacht eerst, het langst vooraan', query: PageQuery, reply: pageOf(WholeStory), status: 200, roles: ['professional'],
});

export const getOwnStory = route(addresses.getOwnStory, { tag, summary: 'Een eigen verhaal, met het geheim van de verteller als bearer token', reply: WholeStory, status: 200 });

export const addToStory = route(addresses.addToStory, {
  tag, summary: 'Iets toevoegen aan een eigen verhaal, met het geheim van de verteller als bearer token', body: StoryAdditionInput, reply: StoryReceipt, status: 201,
});

export const takeBackStory = route(addresses.takeBackStory, {
  tag, summary: 'Een eigen verhaal terugnemen, met het geheim van de verteller als bearer token; woorden, geluid en foto worden gewist', body: StoryWithdrawal, reply: StoryReceipt, status: 201,
});

export const getVoice = route(addresses.getVoice, {
  tag, summary: 'De stem van een verteller, ook in delen (Range): voor iedereen als de verteller dat koos, anders met het geheim van de verteller of het account van een professional als bearer token',
  reply: z.any(), media: 'audio/*', status: 200,
});

export const transcribeStory = route(addresses.transcribeStory, {
  tag, summary: 'Uitschrijven wat de stem van een verteller zegt; voor anderen dan het team pas te lezen als de verteller het goedvindt', body: TranscriptInput, reply: Transcript, status: 201, roles: ['professional'],
});

export const agreeTranscript = route(addresses.agreeTranscript, {
  tag, summary: 'Goedvinden hoe het eigen verhaal is uitgeschreven, met het geheim van de verteller als bearer token', body: TranscriptAgreement, reply: Transcript, status: 201,
});

export const answerStory = route(addresses.answerStory, {
  tag, summary: 'Antwoorden op een verhaal namens de partner die trekt', body: StoryAnswerInput, reply: StoryAnswer, status: 201, roles: ['professional'],
});

export const shareStory = route(addresses.shareStory, {
  tag, summary: 'Een partner laten trekken of erbij halen; de klok van het verhaal loopt door', body: StoryPartnerInput, reply: StoryPartners, status: 201, roles: ['professional'],
});

export const linkStory = route(addresses.linkStory, {
  tag, summary: 'Een verhaal verbinden met een voorstel of toezegging van dezelfde wijk', body: StoryLinkInput, reply: StoryLinks, status: 201, roles: ['professional'],
});

export const unlinkStory = route(addresses.unlinkStory, { tag, summary: 'Een verband van een verhaal weghalen', body: StoryLinkInput, reply: StoryLinks, status: 201, roles: ['professional'] });
