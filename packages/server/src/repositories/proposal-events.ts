import type { NamedPerson, ProposalEvent } from '@wijkaanpak/domain';
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/schema.ts';

const wholeWith = (columns: RawBuilder<unknown>) => sql`select ${columns} jsonb_build_object('kind', kind, 'on', noted_on) || detail
  || case when person is null then '{}' else jsonb_build_object('by', jsonb_build_object('organisation', organisation, 'name', person, 'role', role)) end
  || case kind when 'question' then jsonb_build_object('id', question) when 'question-answered' then jsonb_build_object('question', question) else '{}' end as event
  from proposal_events`;
const whole = wholeWith(sql``);

/** All that happened to a proposal, in order. */
export async function readEvents(database: Database, proposal: string): Promise<ProposalEvent[]> {
  return (await sql<{ event: ProposalEvent }>`${whole} where proposal = ${proposal} order by position`.execute(database)).rows.map(({ event }) => event);
}

/** All that happened to the proposals of a neighbourhood, in order, by proposal. */
export async function readEventsIn(database: Database, neighbourhood: string): Promise<Map<string, ProposalEvent[]>> {
  const { rows } = await sql<{ id: string; event: ProposalEvent }>`select proposal as id, event from (${wholeWith(sql`proposal, position,`)} where proposal in (select id from proposals where neighbourhood = ${neighbourhood})) noted order by position`.execute(database);
  const events = new Map<string, ProposalEvent[]>();
  for (const { id, event } of rows) {
    const before = events.get(id);
    if (before) before.push(event);
    else events.set(id, [event]);
  }
  return events;
}

type Noted = { readonly [Key in 'kind' | 'on']: string } & { readonly by?: NamedPerson; readonly id?: string; readonly question?: string };

/** The database sets the state that it leads to. */
export async function addEvent(database: Database, proposal: string, event: ProposalEvent): Promise<void> {
  const { kind, on, by, id, question = id, ...detail } = event as Noted;
  await database
    .insertInto('proposal_events')
    .values({ proposal, kind, noted_on: on, organisation: by?.organisation ?? null, person: by?.name ?? null, role: by?.role ?? null, question: question ?? null, detail: JSON.stringify(detail) })
    .execute();
}

/** Keeps others from moving a proposal until this transaction ends. */
export async function lockProposal(database: Database, id: string): Promise<void> {
  await sql`select 1 from proposals where id = ${id} for update`.execute(database);
}

/** The proposal that a question was asked about. */
export async function proposalOfQuestion(database: Database, question: string): Promise<string | undefined> {
  return (await database.selectFrom('proposal_events').select('proposal').where('question', '=', question).where('kind', '=', 'question').executeTakeFirst())?.proposal;
}

/** Whether this browser's support was given before. */
export async function hasSupported(database: Database, proposal: string, mark: string): Promise<boolean> {
  return (await database.selectFrom('proposal_support').select('mark').where('proposal', '=', proposal).where('mark', '=', mark).executeTakeFirst()) !== undefined;
}

export async function addSupport(database: Database, support: { readonly proposal: string; readonly mark: string; readonly given_on?: string }): Promise<void> {
  await database.insertInto('proposal_support').values(support).execute();
}
