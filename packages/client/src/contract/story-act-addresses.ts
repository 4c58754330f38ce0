import type { NotedStoryInput, StoryAnswer, StoryAnswerInput, StoryLinkInput, StoryLinks, StoryPartnerInput, StoryPartners, StoryReceipt, Transcript, TranscriptInput } from '@wijkaanpak/domain';
import { post } from './address.ts';

// What the team does with a story: apart, so that only who does something carries these addresses.
export const noteStory = /* @__PURE__ */ post<NotedStoryInput, StoryReceipt>()('noteStory', '/wijken/{wijk}/optekeningen');
export const transcribeStory = /* @__PURE__ */ post<TranscriptInput, Transcript>()('transcribeStory', '/verhalen/{verhaal}/uitschriften');
export const answerStory = /* @__PURE__ */ post<StoryAnswerInput, StoryAnswer>()('answerStory', '/verhalen/{verhaal}/antwoorden');
export const shareStory = /* @__PURE__ */ post<StoryPartnerInput, StoryPartners>()('shareStory', '/verhalen/{verhaal}/partners');
export const linkStory = /* @__PURE__ */ post<StoryLinkInput, StoryLinks>()('linkStory', '/verhalen/{verhaal}/verbanden');
