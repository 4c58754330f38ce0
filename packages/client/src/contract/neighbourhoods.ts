import { Neighbourhood, Outlines } from '@wijkaanpak/domain';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

export const listNeighbourhoods = route({
  name: 'listNeighbourhoods', method: 'GET', path: '/wijken', tag: 'Wijken',
  summary: 'Alle wijken', query: PageQuery, reply: pageOf(Neighbourhood), status: 200,
});

export const getNeighbourhood = route({
  name: 'getNeighbourhood', method: 'GET', path: '/wijken/{wijk}', tag: 'Wijken',
  summary: 'Een wijk met haar buurten, inwoners en partners', reply: Neighbourhood, status: 200,
});

export const getOutlines = route({
  name: 'getOutlines', method: 'GET', path: '/wijken/{wijk}/buurten', tag: 'Wijken',
  summary: 'De grenzen van de buurten als GeoJSON (voor een kaart, niet als juridische grens)', reply: Outlines, status: 200,
});
