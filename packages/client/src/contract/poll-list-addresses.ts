import type { TrustPoll } from '@wijkaanpak/domain';
import { get, type OfNeighbourhood, type Page } from './address.ts';

// Apart from the other addresses of a poll: forms ask it, and a page with a poll does not.
export const listPolls = /* @__PURE__ */ get<Page<TrustPoll>, OfNeighbourhood>()('listPolls', '/peilingen');
