import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ballotKinds, type Ballot, type BallotKind, type CountingRuleName, type Outcome, type Vote } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { addCodes } from '../../../packages/server/src/repositories/ballots.ts';
import { addVote } from '../../../packages/server/src/repositories/votes.ts';
import { openVote } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

interface Case {
  readonly ballot: BallotKind;
  readonly counting: CountingRuleName;
  readonly rules?: Partial<Vote['rules']>;
  readonly cast: readonly Ballot[];
  readonly votes: Readonly<Record<string, number>>;
  readonly winners: readonly string[];
  /** A ballot that the rules refuse, and why. */
  readonly refused: readonly [ballot: object, code: string, message: string];
}

/** Of options 1 to 4. Votes and winners are worked out by hand. */
const cases: Readonly<Record<string, Case>> = {
  plan: {
    ballot: 'approve', counting: 'approval', cast: [{ choices: ['1', '2'] }, { choices: ['2'] }], votes: { 1: 1, 2: 2, 3: 0, 4: 0 }, winners: ['2'],
    refused: [{ choices: ['1', '2', '3'] }, 'ballot.too-many-choices', 'Kies er hoogstens 2. U koos er 3: haal er een of meer weg.'],
  },
  keus: {
    ballot: 'choose-one', counting: 'plurality', rules: { maxChoices: 1 }, cast: [{ choices: ['3'] }, { choices: ['3'] }, { choices: ['1'] }], votes: { 1: 1, 2: 0, 3: 2, 4: 0 }, winners: ['3'],
    refused: [{ choices: ['1', '2'] }, 'ballot.too-many-choices', 'Kies er hoogstens 1. U koos er 2: haal er een of meer weg.'],
  },
  volgorde: {
    ballot: 'rank', counting: 'plurality', rules: { maxChoices: 4 }, cast: [{ choices: ['4', '1', '2'] }, { choices: ['2', '4'] }, { choices: ['4'] }], votes: { 1: 0, 2: 1, 3: 0, 4: 2 }, winners: ['4'],
    refused: [{ choices: ['1'], points: [1] }, 'field.unknown', 'Het veld ‘points’ kennen we niet. Haal het weg.'],
  },
  cijfer: {
    ballot: 'score', counting: 'score', rules: { maxScore: 5, maxChoices: 4 }, cast: [{ choices: ['1', '2'], points: [5, 0] }, { choices: ['2', '3'], points: [4, 3] }], votes: { 1: 5, 2: 4, 3: 3, 4: 0 }, winners: ['1'],
    refused: [{ choices: ['1'], points: [6] }, 'number.too-large', 'Vul 5 of minder in.'],
  },
  punten: {
    ballot: 'points', counting: 'cumulative', rules: { maxPoints: 10, maxChoices: 4 }, cast: [{ choices: ['1', '2'], points: [7, 3] }, { choices: ['2'], points: [5] }], votes: { 1: 7, 2: 8, 3: 0, 4: 0 }, winners: ['2'],
    refused: [{ choices: ['1', '2'], points: [7, 5] }, 'ballot.too-many-points', 'U verdeelde 12 punten en u hebt er 10. Haal er 2 weg.'],
  },
  kwadraat: {
    ballot: 'points', counting: 'quadratic', rules: { maxPoints: 20, maxChoices: 4 }, cast: [{ choices: ['1', '2'], points: [4, 2] }, { choices: ['2'], points: [3] }], votes: { 1: 4, 2: 5, 3: 0, 4: 0 }, winners: ['2'],
    refused: [{ choices: ['1', '2'], points: [4, 3] }, 'ballot.too-many-credits', 'Uw stemmen kosten samen 25 punten en u hebt er 20. Dat is 5 te veel: haal een of meer stemmen weg.'],
  },
  janee: {
    ballot: 'yes-no', counting: 'yes-no', rules: { maxChoices: 4 }, cast: [{ choices: ['1', '2'], points: [1, 0] }, { choices: ['1'], points: [1] }, { choices: ['2'], points: [1] }], votes: { 1: 2, 2: 1, 3: 0, 4: 0 }, winners: ['1'],
    refused: [{ choices: ['1'] }, 'ballot.points-missing', 'Geef elke keuze punten.'],
  },
};

const database = await openPGlite();
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'resident' });
const post = (vote: string, body: object, key: string) =>
  app.request(`http://dienst.example/v1/stemmingen/${vote}/stembiljetten`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${vote}-${key}` } });
const outcomeOfVote = async (vote: string) => (await (await app.request(`http://dienst.example/v1/uitslagen/${vote}`)).json()) as Outcome;

describe('a ballot of each kind, through the service', () => {
  const closesAt = new Date(Date.now() + 8_000);

  before(async () => {
    await fill(database);
    const { state: _, rulesHash: __, ...vote }: Vote = openVote;
    for (const [id, { ballot, counting, rules }] of Object.entries(cases)) {
      const own = { ...vote.rules, ballot, counting, minChoices: 0, maxCost: null, budget: null, ties: ['votes' as const, 'id' as const], ...rules };
      await addVote(database, { ...vote, id, rules: own, opensAt: new Date(Date.now() - 1_000).toISOString(), closesAt: closesAt.toISOString() }, 'own');
      await addCodes(database, id, letterCodes);
    }
  });
  after(() => database.destroy());

  it('is one of the kinds that a resident can cast', () => {
    assert.deepEqual([...new Set(Object.values(cases).map(({ ballot }) => ballot))].sort(), [...ballotKinds].sort());
  });

  it('is refused where the rules refuse it, with how to mend it, and can be changed until closing', async () => {
    for (const [id, { cast, refused: [ballot, code, message] }] of Object.entries(cases)) {
      const refused = await post(id, { ...ballot, code: letterCodes[0] }, 'refused');
      assert.equal(refused.status, 400, id);
      const { errors } = (await refused.json()) as { errors: { code: string; message: string }[] };
      assert.deepEqual([errors[0]!.code, errors[0]!.message], [code, message], id);
      const first = await post(id, { ...cast.at(-1)!, code: letterCodes[0] }, 'first');
      assert.equal(first.status, 201, id);
      for (const [voter, own] of cast.entries()) assert.equal((await post(id, { ...own, code: letterCodes[voter] }, `voter-${voter}`)).status, 201, `${id}: ${JSON.stringify(own)}`);
    }
  });

  it('is counted after closing as the resident filled it in', async () => {
    assert.ok(Date.now() < closesAt.getTime(), 'all were cast in time');
    await new Promise((resolve) => setTimeout(resolve, closesAt.getTime() - Date.now() + 100));
    for (const [id, { cast, votes, winners }] of Object.entries(cases)) {
      const outcome = await outcomeOfVote(id);
      assert.deepEqual([outcome.ballots, outcome.votes, outcome.winners], [cast.length, votes, winners], id);
    }
  });
});
