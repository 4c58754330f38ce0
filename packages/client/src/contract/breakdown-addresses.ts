import type { PollBreakdowns } from '@wijkaanpak/domain';
import { get } from './address.ts';

// A file of its own: asked only by a reader who opens the figures by group.
export const getBreakdowns = /* @__PURE__ */ get<PollBreakdowns>()('getBreakdowns', '/peilingen/{peiling}/uitsplitsingen');
export const getBreakdownTable = /* @__PURE__ */ get<unknown>()('getBreakdownTable', '/peilingen/{peiling}/groepstabellen');
export const getBreakdownTableDescription = /* @__PURE__ */ get<unknown>()('getBreakdownTableDescription', '/peilingen/{peiling}/groepstabelbeschrijvingen');
