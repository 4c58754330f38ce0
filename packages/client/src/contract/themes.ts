import { Theme, ThemeInput } from '@wijkaanpak/domain';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

const tag = 'Verhalen';

export const listThemes = route(addresses.listThemes, { tag, summary: 'Themas die bewoners aan een wijktafel een naam gaven, met de verhalen die iedereen mag lezen', query: PageQuery, reply: pageOf(Theme), status: 200 });

export const nameTheme = route(addresses.nameTheme, { tag, summary: 'Een thema noteren in de woorden van bewoners aan de wijktafel', body: ThemeInput, reply: Theme, status: 201, roles: ['table-secretary'] });
