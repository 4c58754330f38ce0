import { randomBytes } from 'node:crypto';
import {
  addDays, addObstacleNote, agreeOn, answerProposal, answerQuestion, askAbout, askConsent, consentTo, noteObstacle, reachSupport, stepOn, tellProgressOn,
  type Mandate, type NamedPerson, type Neighbourhood, type Photo, type ProposalRoad, type Result, type RoadNoting, type Table,
} from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { addGroup } from '../repositories/groups.ts';
import { readMandates } from '../repositories/mandates.ts';
import { addObstacle } from '../repositories/obstacles.ts';
import { addEvent, addSupport } from '../repositories/proposal-events.ts';
import { addProposal } from '../repositories/proposals.ts';
import { findTable } from '../repositories/tables.ts';
import { exampleGroup, exampleRoads, type ExamplePerson, type ExampleProposal } from './roads.ts';
import { exampleTable } from './seed-table.ts';

interface Surrounding {
  readonly neighbourhood: Neighbourhood;
  readonly register: readonly Mandate[];
  readonly table: Table;
  readonly today: string;
}
type Act = readonly [day: number, act: (road: ProposalRoad, noting: RoadNoting) => Result<ProposalRoad>, by?: ExamplePerson];

/** A photo that the promises of the example have as well. */
const photo: Photo = { url: '/v1/fotos/tekening-bank', description: 'Tekening van een bank om de stam van een boom' };

/** Proposals in every state, with what stood in their way, as history brings them in: every act is one that the domain allows. */
export async function addRoads(database: Database, neighbourhood: Neighbourhood): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  const around: Surrounding = { neighbourhood, register: await readMandates(database, neighbourhood.id), table: (await findTable(database, exampleTable))!, today: await readToday(database) };
  const { until, registered, ...group } = exampleGroup;
  await addGroup(database, { ...group, neighbourhood: neighbourhood.id, until: addDays(around.today, until), registered: addDays(around.today, registered) });
  for (const proposal of exampleRoads) await addRoad(database, proposal, around);
}

async function addRoad(database: Database, proposal: ExampleProposal, around: Surrounding): Promise<void> {
  const { id, title, description, place, via = 'web', group = null, submitted, support, obstacles = [] } = proposal;
  const { neighbourhood, today } = around;
  const dayOf = (day: number) => addDays(today, day);
  await addProposal(database, { id, neighbourhood: neighbourhood.id, title, description, place, area: null, category: null, cost: null, photo: null, state: 'submitted', via, group, submittedAt: `${dayOf(submitted)}T10:00:00Z` });
  for (let given = 0; given < support; given += 1) await addSupport(database, { proposal: id, mark: randomBytes(16).toString('hex'), given_on: dayOf(submitted) });
  let road: ProposalRoad = { proposal: id, state: 'submitted', events: [] };
  for (const [day, act, by = 'samira'] of actsOf(proposal, around)) road = allowed(act(road, { by: personOf(by, neighbourhood), on: dayOf(day) }), id);
  for (const event of road.events) await addEvent(database, id, event);
  for (const { id: name, kind, what, owner, raised, due, notes } of obstacles) {
    const owned = personOf(owner, neighbourhood);
    let obstacle = allowed(noteObstacle({ kind, what, owner: owned, due: dayOf(due) }, { id: name, proposal: id, neighbourhood: neighbourhood.id }, { owner: owned, by: personOf('samira', neighbourhood), on: dayOf(raised) }), name);
    for (const note of notes) obstacle = allowed(addObstacleNote(obstacle, { kind: note.kind, text: note.text, due: note.due === undefined ? undefined : dayOf(note.due) }, { by: personOf(note.by, neighbourhood), on: dayOf(note.day) }), name);
    await addObstacle(database, obstacle);
  }
}

function actsOf({ id, support, supported, questions = [], answers = [], agreed, consent, steps = [], progress = [] }: ExampleProposal, { neighbourhood, register, table, today }: Surrounding): Act[] {
  const undecided: Table = { ...table, decisions: [] };
  const acts: Act[] = [
    ...(supported === undefined ? [] : [[supported, (road, { on }) => reachSupport(road, { support, needed: support }, on)] satisfies Act]),
    ...questions.flatMap(({ day, text, answer }, index): Act[] => {
      const question = `vraag-${id}-${index + 1}`;
      return [[day, (road, { on }) => askAbout(road, { text }, { id: question, on })], ...(answer ? [[answer.day, (road, noting) => answerQuestion(road, { question, text: answer.text }, noting), answer.by] satisfies Act] : [])];
    }),
    ...answers.map(({ day, cents, ...answer }): Act => [
      day,
      (road, noting) => answerProposal(road, { ...answer, mandate: 'bewonersplannen', matter: { subject: 'bewonersgeld', area: neighbourhood.areas[0]!.code, amount: cents } }, { ...noting, register, place: neighbourhood }),
    ]),
    ...(agreed ? [[agreed.day, (road, noting) => agreeOn(road, { text: agreed.text, parties: [...agreed.parties], reasons: agreed.reasons }, noting)] satisfies Act] : []),
    ...(consent ? [[consent.day, (road, noting) => askConsent(road, { point: consent.point }, { ...noting, table: undecided, place: neighbourhood })] satisfies Act] : []),
    ...steps.map(({ day, to, reasons }): Act => [day, (road, noting) => stepOn(road, { to, reasons }, { ...noting, consent: consentTo(road, { tables: [tableOn(table, addDays(today, day))], counted: [] }) })]),
    ...progress.map(({ day, text, hasPhoto }): Act => [day, (road, noting) => tellProgressOn(road, { text, photo: hasPhoto ? photo : null }, noting)]),
  ];
  return acts.sort(([a], [b]) => a - b);
}

/** The table as it was on a day. */
const tableOn = (table: Table, day: string): Table => ({ ...table, decisions: table.decisions.filter(({ on }) => on <= day) });

function personOf(who: ExamplePerson, { partners }: Neighbourhood): NamedPerson {
  const names = { samira: 'Samira Jansen', fatima: 'Fatima Bouali', piet: 'Piet de Boer' };
  const partner = partners.find(({ people }) => people.some(({ name }) => name === names[who]))!;
  return { organisation: partner.id, name: names[who], role: partner.people.find(({ name }) => name === names[who])!.role };
}

function allowed<T>(result: Result<T>, what: string): T {
  if (!result.ok) throw new Error(`addRoads: ${what}: ${JSON.stringify(result.issues)}`);
  return result.value;
}
