import { NetworkPerson } from '@wijkaanpak/domain';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

export const listNetwork = route(addresses.listNetwork, {
  tag: 'Wijken', summary: 'Wie in de wijk waaraan werkt, en met wie; op naam', query: PageQuery, reply: pageOf(NetworkPerson), status: 200,
});
