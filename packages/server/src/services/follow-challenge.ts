import { amountOf, challengeOn, fail, personWithMandate, succeed, takeStep, type Actor, type Challenge, type ChallengeEvent, type ChallengeOrdinance, type ChallengeStanding, type Result, type Taken } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import * as repository from '../repositories/challenges.ts';
import { readToday } from '../repositories/commitments.ts';
import { readMandates } from '../repositories/mandates.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { findOwn, ordinanceFor, type Link } from './draft-challenge.ts';

interface Listed {
  readonly challenges: readonly ChallengeStanding[];
  readonly ordinance: ChallengeOrdinance | null;
  readonly readOn: string;
}

export async function readStandings(database: Database, wijk: string): Promise<Result<Listed>> {
  const neighbourhood = await findNeighbourhood(database, wijk);
  if (!neighbourhood) return fail('request.not-found');
  const readOn = await readToday(database);
  const challenges = (await repository.readChallenges(database, wijk)).map((challenge) => challengeOn(challenge, readOn));
  return succeed({ challenges, readOn, ordinance: await ordinanceFor(database, neighbourhood, readOn) });
}

export async function readStanding(database: Database, id: string): Promise<Result<ChallengeStanding>> {
  const challenge = await repository.findChallenge(database, id);
  return challenge ? succeed(challengeOn(challenge, await readToday(database))) : fail('request.not-found');
}

/** A step of its writers, known by the secret of the link that they wrote with. */
export async function stepByResidents(database: Database, link: Link, make: (on: string) => ChallengeEvent): Promise<Result<ChallengeStanding>> {
  const draft = await findOwn(database, link);
  return draft.ok ? happen(database, link.id, async (_, on) => succeed(make(on))) : draft;
}

interface Step {
  readonly id: string;
  readonly actor: Actor;
  readonly body: { readonly mandate: string };
}

/** A step of an organisation, by somebody whose mandate reaches to it. */
export const stepByOrganisation = (database: Database, { id, actor, body }: Step, make: (taken: Taken) => ChallengeEvent): Promise<Result<ChallengeStanding>> =>
  happen(database, id, async (challenge, on) => {
    const register = await readMandates(database, challenge.neighbourhood);
    const by = personWithMandate(register, { mandate: body.mandate, by: { organisation: actor.partner ?? '', name: actor.name }, amount: amountOf(challenge, body), on });
    return by.ok ? succeed(make({ on, by: by.value })) : by;
  });

async function happen(database: Database, id: string, make: (challenge: Challenge, on: string) => Promise<Result<ChallengeEvent>>): Promise<Result<ChallengeStanding>> {
  await repository.lockChallenge(database, id);
  const challenge = await repository.findChallenge(database, id);
  if (!challenge) return fail('request.not-found');
  const on = await readToday(database);
  const event = await make(challenge, on);
  if (!event.ok) return event;
  const taken = takeStep(challenge, event.value);
  if (!taken.ok) return taken;
  await repository.addEvent(database, id, event.value);
  return succeed(challengeOn(taken.value, on));
}
