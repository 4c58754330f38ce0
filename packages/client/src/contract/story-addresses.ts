import type { Story, StoryAdditionInput, StoryInput, StoryReceipt, StoryWithdrawal, Transcript, TranscriptAgreement, WaitingStories, WholeStory } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

// A file of its own, so that only a page with stories carries these addresses.
export const listStories = /* @__PURE__ */ get<Page<Story>, PageRequest>()('listStories', '/wijken/{wijk}/verhalen');
export const tellStory = /* @__PURE__ */ post<StoryInput, StoryReceipt>()('tellStory', '/wijken/{wijk}/verhalen');
export const getWaitingStories = /* @__PURE__ */ get<WaitingStories>()('getWaitingStories', '/wijken/{wijk}/wachttijden');
export const getOwnStory = /* @__PURE__ */ get<WholeStory>()('getOwnStory', '/vertellingen/{verhaal}');
export const addToStory = /* @__PURE__ */ post<StoryAdditionInput, StoryReceipt>()('addToStory', '/vertellingen/{verhaal}/aanvullingen');
export const takeBackStory = /* @__PURE__ */ post<StoryWithdrawal, StoryReceipt>()('takeBackStory', '/vertellingen/{verhaal}/intrekkingen');
export const agreeTranscript = /* @__PURE__ */ post<TranscriptAgreement, Transcript>()('agreeTranscript', '/vertellingen/{verhaal}/akkoorden');
