import { PollNotHeard } from '@wijkaanpak/domain';
import * as addresses from './fieldwork-addresses.ts';
import { route } from './route.ts';

export const getNotHeard = route(addresses.getNotHeard, {
  tag: 'Peilingen',
  summary: 'Welke groepen in de gesloten rondes niet zijn gehoord, en waarmee zij misschien wel te bereiken zijn', reply: PollNotHeard, status: 200, roles: ['professional'],
});
