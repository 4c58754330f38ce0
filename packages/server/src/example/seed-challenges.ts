import { addDays, exampleOrdinance, hashChallengeSecret, takeStep, type Challenge } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { addChallenge, addDraft, keepDraft, setOrdinance } from '../repositories/challenges.ts';
import { readToday } from '../repositories/commitments.ts';
import { exampleChallenges, type ExampleChallenge } from './challenges.ts';

/** Challenges with a clock that stands still, one that is overdue, one that was agreed and one that was refused, as history brings them in. The rules are an example, in force nowhere. */
export async function addExampleChallenges(database: Database, neighbourhood: string): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  await setOrdinance(database, neighbourhood, exampleOrdinance);
  const today = await readToday(database);
  for (const example of [...exampleChallenges].sort((a, b) => a.received - b.received)) {
    const challenge = lived(example, neighbourhood, today);
    const { events: _, ordinance: __, received: ___, id, neighbourhood: ____, ...parts } = challenge;
    // Nobody has the link of an example: its secret is drawn and dropped.
    const draft = { id, neighbourhood, version: 1, parts, changedIn: {}, isSubmitted: false };
    await addDraft(database, draft, hashChallengeSecret(randomId()));
    await keepDraft(database, { ...draft, isSubmitted: true });
    await addChallenge(database, challenge);
  }
}

/** Every step of it is one that the domain allows. */
function lived({ id, plan, received, steps }: ExampleChallenge, neighbourhood: string, today: string): Challenge {
  const start: Challenge = { ...plan, id, neighbourhood, ordinance: exampleOrdinance, received: addDays(today, received), events: [] };
  return steps.reduce((before, [day, step]) => {
    const taken = takeStep(before, step(addDays(today, day), (days) => addDays(today, days)));
    if (!taken.ok) throw new Error(`addExampleChallenges: day ${day} of ${id} is not allowed: ${JSON.stringify(taken.issues)}`);
    return taken.value;
  }, start);
}
