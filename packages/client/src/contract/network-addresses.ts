import type { NetworkPerson } from '@wijkaanpak/domain';
import { get, type Page, type PageRequest } from './address.ts';

// A file of its own, so that only a page with the network carries this address.
export const listNetwork = /* @__PURE__ */ get<Page<NetworkPerson>, PageRequest>()('listNetwork', '/wijken/{wijk}/samenwerkingen');
