import { Neighbourhood, Outlines } from '@wijkaanpak/domain';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

export const listNeighbourhoods = route(addresses.listNeighbourhoods, {
  tag: 'Wijken',
  summary: 'Alle wijken', query: PageQuery, reply: pageOf(Neighbourhood), status: 200,
});

export const getNeighbourhood = route(addresses.getNeighbourhood, {
  tag: 'Wijken',
  summary: 'Een wijk met haar buurten, inwoners en partners', reply: Neighbourhood, status: 200,
});

export const getOutlines = route(addresses.getOutlines, {
  tag: 'Wijken',
  summary: 'De grenzen van de buurten als GeoJSON (voor een kaart, niet als juridische grens)', reply: Outlines, status: 200,
});
