import type { NotedStoryInput, StoryAnswer, StoryAnswerInput, StoryLinkInput, StoryLinks, StoryPartnerInput, StoryPartners, StoryReceipt, Transcript, TranscriptInput, WholeStory } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

// What the team does with stories: apart, so that only its board carries these addresses.
export const noteStory = /* @__PURE__ */ post<NotedStoryInput, StoryReceipt>()('noteStory', '/wijken/{wijk}/optekeningen');
export const listStoryBoard = /* @__PURE__ */ get<Page<WholeStory>, PageRequest>()('listStoryBoard', '/wijken/{wijk}/teamverhalen');
export const getVoice = /* @__PURE__ */ get<unknown>()('getVoice', '/geluiden/{geluid}');
export const transcribeStory = /* @__PURE__ */ post<TranscriptInput, Transcript>()('transcribeStory', '/verhalen/{verhaal}/uitschriften');
export const answerStory = /* @__PURE__ */ post<StoryAnswerInput, StoryAnswer>()('answerStory', '/verhalen/{verhaal}/antwoorden');
export const shareStory = /* @__PURE__ */ post<StoryPartnerInput, StoryPartners>()('shareStory', '/verhalen/{verhaal}/partners');
export const linkStory = /* @__PURE__ */ post<StoryLinkInput, StoryLinks>()('linkStory', '/verhalen/{verhaal}/verbanden');
export const unlinkStory = /* @__PURE__ */ post<StoryLinkInput, StoryLinks>()('unlinkStory', '/verhalen/{verhaal}/ontkoppelingen');
