import { FigureInput, GoalInput, IndicatorInput, ProgrammeInput, ProgrammeStanding, ReflectionInput, Timeline, plainText, programmeTexts } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

const tag = 'Programmas';
/** Goals and reflections are residents', noted by who keeps their table; figures are brought by the professionals who have them. */
const secretary = ['table-secretary'] as const;
const professional = ['professional'] as const;
const made = { tag, reply: ProgrammeStanding, status: 201 } as const;

export const listProgrammes = route(addresses.listProgrammes, { tag, summary: 'De programma’s van een wijk, het nieuwste eerst', query: PageQuery, reply: pageOf(ProgrammeStanding), status: 200 });
export const getProgramme = route(addresses.getProgramme, { tag, summary: 'Een programma: jaren, doelen van bewoners, cijfers naast die van de stad en terugblikken', reply: ProgrammeStanding, status: 200 });
export const getTimeline = route(addresses.getTimeline, {
  tag, summary: 'Wat er in een jaar in de wijk gebeurde, het nieuwste eerst', query: z.strictObject({ jaar: z.optional(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2200))) }), reply: Timeline, status: 200,
});

export const beginProgramme = route(addresses.beginProgramme, { ...made, summary: 'Een programma beginnen, nog zonder doelen', body: ProgrammeInput, roles: secretary });
export const nameGoal = route(addresses.nameGoal, { ...made, summary: 'Een doel noteren, in de woorden van bewoners', body: GoalInput, roles: secretary });
export const endGoal = route(addresses.endGoal, { ...made, summary: 'Een doel beëindigen, met de redenen; het blijft te lezen', body: z.strictObject({ reasons: plainText(programmeTexts.reasons) }), roles: secretary });
export const addIndicator = route(addresses.addIndicator, { ...made, summary: 'Zeggen waaraan bewoners zien of een doel dichterbij komt', body: IndicatorInput, roles: professional });
export const noteFigure = route(addresses.noteFigure, { ...made, summary: 'Een cijfer van een jaar noteren, van de wijk en van de stad, met de onzekerheid', body: FigureInput, roles: professional });
export const reflect = route(addresses.reflect, { ...made, summary: 'Noteren wat bewoners van een jaar vonden', body: ReflectionInput, roles: secretary });
