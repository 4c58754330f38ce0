import type { NotedStoryInput, Story, StoryAdditionInput, StoryAnswer, StoryAnswerInput, StoryInput, StoryPartnerInput, StoryPartners, StoryReceipt, StoryWithdrawal, Transcript, TranscriptAgreement, TranscriptInput, WaitingStories, WholeStory } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

// A file of its own, so that only a page with stories carries these addresses.
export const listStories = /* @__PURE__ */ get<Page<Story>, PageRequest>()('listStories', '/wijken/{wijk}/verhalen');
export const tellStory = /* @__PURE__ */ post<StoryInput, StoryReceipt>()('tellStory', '/wijken/{wijk}/verhalen');
export const noteStory = /* @__PURE__ */ post<NotedStoryInput, StoryReceipt>()('noteStory', '/wijken/{wijk}/optekeningen');
export const getWaitingStories = /* @__PURE__ */ get<WaitingStories>()('getWaitingStories', '/wijken/{wijk}/wachttijden');
export const listStoryBoard = /* @__PURE__ */ get<Page<WholeStory>, PageRequest>()('listStoryBoard', '/wijken/{wijk}/teamverhalen');
export const getOwnStory = /* @__PURE__ */ get<WholeStory>()('getOwnStory', '/vertellingen/{verhaal}');
export const addToStory = /* @__PURE__ */ post<StoryAdditionInput, StoryReceipt>()('addToStory', '/vertellingen/{verhaal}/aanvullingen');
export const takeBackStory = /* @__PURE__ */ post<StoryWithdrawal, StoryReceipt>()('takeBackStory', '/vertellingen/{verhaal}/intrekkingen');
export const getVoice = /* @__PURE__ */ get<unknown>()('getVoice', '/geluiden/{geluid}');
export const transcribeStory = /* @__PURE__ */ post<TranscriptInput, Transcript>()('transcribeStory', '/verhalen/{verhaal}/uitschriften');
export const agreeTranscript = /* @__PURE__ */ post<TranscriptAgreement, Transcript>()('agreeTranscript', '/vertellingen/{verhaal}/akkoorden');
export const answerStory = /* @__PURE__ */ post<StoryAnswerInput, StoryAnswer>()('answerStory', '/verhalen/{verhaal}/antwoorden');
export const shareStory = /* @__PURE__ */ post<StoryPartnerInput, StoryPartners>()('shareStory', '/verhalen/{verhaal}/partners');
