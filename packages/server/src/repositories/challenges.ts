import { challengeStateAfter, type Challenge, type ChallengeEvent, type ChallengeOrdinance, type SharedDraft } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** The rules that were set for a neighbourhood, the first ones first. */
export async function readOrdinances(database: Database, neighbourhood: string): Promise<ChallengeOrdinance[]> {
  const rows = await database.selectFrom('challenge_ordinances').select('ordinance').where('neighbourhood', '=', neighbourhood).orderBy('position').execute();
  return rows.map(({ ordinance }) => ordinance as ChallengeOrdinance);
}

/** From now on these rules hold there; what was sent before keeps its own. */
export async function setOrdinance(database: Database, neighbourhood: string, ordinance: ChallengeOrdinance): Promise<void> {
  await database.insertInto('challenge_ordinances').values({ neighbourhood, ordinance: JSON.stringify(ordinance) }).execute();
}

/** Keeps others from changing a draft until this transaction ends. */
export async function lockDraft(database: Database, id: string): Promise<void> {
  await sql`select 1 from challenge_drafts where id = ${id} for update`.execute(database);
}

/** The draft that this secret's hash belongs to. A wrong secret finds as little as a draft that does not exist. */
export async function findOwnDraft(database: Database, id: string, secretHash: string): Promise<SharedDraft | undefined> {
  const row = await database.selectFrom('challenge_drafts').selectAll().where('id', '=', id).where('secret_hash', '=', secretHash).executeTakeFirst();
  if (!row) return undefined;
  const { neighbourhood, version, parts, changed_in, is_submitted } = row;
  return { id, neighbourhood, version, parts: parts as SharedDraft['parts'], changedIn: changed_in as SharedDraft['changedIn'], isSubmitted: is_submitted };
}

export async function addDraft(database: Database, { id, neighbourhood, version, parts, changedIn }: SharedDraft, secretHash: string): Promise<void> {
  await database.insertInto('challenge_drafts').values({ id, neighbourhood, version, secret_hash: secretHash, parts: JSON.stringify(parts), changed_in: JSON.stringify(changedIn) }).execute();
}

export async function keepDraft(database: Database, { id, version, parts, changedIn, isSubmitted }: SharedDraft): Promise<void> {
  await database.updateTable('challenge_drafts').set({ version, parts: JSON.stringify(parts), changed_in: JSON.stringify(changedIn), is_submitted: isSubmitted }).where('id', '=', id).execute();
}

const whole = sql`select parts || jsonb_build_object('id', c.id, 'neighbourhood', c.neighbourhood, 'ordinance', c.ordinance, 'received', c.received, 'events', coalesce((
    select jsonb_agg(content || jsonb_build_object('kind', kind, 'on', on_day) || case when organisation is null then '{}' else
      jsonb_build_object('by', jsonb_build_object('organisation', organisation, 'name', person, 'role', role), 'mandate', mandate) end order by position)
    from challenge_events where challenge = c.id), '[]')) as challenge from challenges c`;

/** All challenges of a neighbourhood with what happened to them, the newest first. */
export async function readChallenges(database: Database, neighbourhood: string): Promise<Challenge[]> {
  return (await sql<{ challenge: Challenge }>`${whole} where c.neighbourhood = ${neighbourhood} order by c.position desc`.execute(database)).rows.map(({ challenge }) => challenge);
}

export async function findChallenge(database: Database, id: string): Promise<Challenge | undefined> {
  return (await sql<{ challenge: Challenge }>`${whole} where c.id = ${id}`.execute(database)).rows[0]?.challenge;
}

/** Keeps anything else from happening to a challenge until this transaction ends. */
export async function lockChallenge(database: Database, id: string): Promise<void> {
  await sql`select 1 from challenges where id = ${id} for update`.execute(database);
}

export async function addChallenge(database: Database, { id, neighbourhood, ordinance, received, events, ...parts }: Challenge): Promise<void> {
  await database.insertInto('challenges').values({ id, neighbourhood, received, ordinance: JSON.stringify(ordinance), parts: JSON.stringify(parts) }).execute();
  for (const event of events) await addEvent(database, id, event);
}

export async function addEvent(database: Database, challenge: string, event: ChallengeEvent): Promise<void> {
  const { kind, on, ...told } = event;
  const { by, mandate, ...content } = 'by' in told ? told : { ...told, by: undefined, mandate: null };
  await database
    .insertInto('challenge_events')
    .values({ challenge, kind, on_day: on, to_state: challengeStateAfter(event) ?? null, mandate, content: JSON.stringify(content), organisation: by?.organisation ?? null, person: by?.name ?? null, role: by?.role ?? null })
    .execute();
}
