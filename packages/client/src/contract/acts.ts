import { Act } from '@wijkaanpak/domain';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

export const listActs = route(addresses.listActs, {
  tag: 'Beheer',
  summary: 'Wat mensen in een rol deden, nieuwste eerst; elke regel draagt het controlegetal van de vorige', query: PageQuery, reply: pageOf(Act), status: 200,
  roles: ['administrator'],
});
