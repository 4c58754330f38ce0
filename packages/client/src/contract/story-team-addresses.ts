import type { StoryLinkInput, StoryLinks, WholeStory } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

// What the team reads: apart, so that only its board carries these addresses.
export const listStoryBoard = /* @__PURE__ */ get<Page<WholeStory>, PageRequest>()('listStoryBoard', '/wijken/{wijk}/teamverhalen');
export const getVoice = /* @__PURE__ */ get<unknown>()('getVoice', '/geluiden/{geluid}');
export const unlinkStory = /* @__PURE__ */ post<StoryLinkInput, StoryLinks>()('unlinkStory', '/verhalen/{verhaal}/ontkoppelingen');
