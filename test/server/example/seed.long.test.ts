import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { commitmentStates, inhabitantsOf } from '@wijkaanpak/domain';
import { exampleRoads } from '../../../packages/server/src/example/roads.ts';
import { exampleTable } from '../../../packages/server/src/example/seed-table.ts';
import { exampleNames, isEmpty, seedExample } from '../../../packages/server/src/example/seed.ts';
import { findNeighbourhood, findOutlines } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { findPoll } from '../../../packages/server/src/repositories/polls.ts';
import { listProposals } from '../../../packages/server/src/repositories/proposals.ts';
import { readObjections } from '../../../packages/server/src/repositories/objections.ts';
import { findVote } from '../../../packages/server/src/repositories/votes.ts';
import { countVote } from '../../../packages/server/src/services/count-vote.ts';
import { readStandings as readChallengeStandings } from '../../../packages/server/src/services/follow-challenge.ts';
import { readEscalationStandings, readRegister } from '../../../packages/server/src/services/read-mandates.ts';
import { tellNotHeard } from '../../../packages/server/src/services/not-heard.ts';
import { readFeedback } from '../../../packages/server/src/services/read-feedback.ts';
import { readObstacleStandings } from '../../../packages/server/src/services/note-obstacle.ts';
import { readProposalStanding } from '../../../packages/server/src/services/read-proposals.ts';
import { readTable } from '../../../packages/server/src/services/keep-table.ts';
import { readPromiseKeeping, readStandings } from '../../../packages/server/src/services/read-commitments.ts';
import { publishWaves } from '../../../packages/server/src/services/publish-waves.ts';
import { openPGlite } from '../../support/database.ts';
import { expectedOutcomes } from '../../support/votes.ts';

describe('the example, Amsterdam Centrum', () => {
  let database: Awaited<ReturnType<typeof openPGlite>>;
  before(async () => {
    database = await openPGlite();
    assert.ok(await isEmpty(database));
    await seedExample(database);
  });
  after(() => database.destroy());

  it('has its 69 areas with codes, outlines and inhabitants', async () => {
    const neighbourhood = (await findNeighbourhood(database, exampleNames.neighbourhood))!;
    assert.equal(neighbourhood.areas.length, 69);
    assert.ok(neighbourhood.areas.every(({ code }) => code.startsWith('BU0363A')));
    assert.ok(inhabitantsOf(neighbourhood) > 80_000);
    assert.equal((await findOutlines(database, exampleNames.neighbourhood))!.features.length, 69);
  });

  it('has a wijktafel that keeps to its rules, with decisions of every outcome, an agreement being changed, and reasons that are overdue', async () => {
    const read = await readTable(database, exampleTable);
    assert.ok(read.ok);
    const { missing, decisions, agenda, deviations, agreements, minutes, composition } = read.value;
    assert.deepEqual([missing, composition], [[], { residents: 4, partners: 3, byLot: 2, groups: 4 }]);
    assert.deepEqual(decisions.map(({ outcome, lacking }) => [outcome, lacking]), [['adopted', null], ['rejected', 'residents'], ['adopted', null], ['adopted', null]]);
    assert.deepEqual(agenda.map(({ state }) => state), ['done', 'refused', 'under-way', 'consented', 'proposed', null]);
    assert.deepEqual(deviations.map(({ state, daysOverdue }) => [state, daysOverdue]), [['overdue', 11]]);
    assert.deepEqual([agreements[0]!.inForce, agreements[0]!.waitingFor, minutes.length], [1, ['blok-c'], 2]);
  });

  it('has the 85 real proposals with cost and category', async () => {
    const { total, items } = await listProposals(database, exampleNames.neighbourhood, { pagina: 1, perPagina: 100 });
    const real = items.filter(({ description }) => description.includes('Pabulib'));
    assert.deepEqual([total, real.length], [85 + exampleRoads.length, 85]);
    assert.ok(real.every(({ cost, category }) => cost! > 0 && category));
    assert.equal(real.filter(({ state }) => state === 'agreed').length, 23);
  });

  it('has proposals along their road, one of them late for an obstacle, and what lasts waits for the table', async () => {
    const standings = await Promise.all(exampleRoads.map(async ({ id }) => readProposalStanding(database, id)));
    assert.deepEqual(standings.map((one) => one.ok && one.value.state), ['done', 'stopped', 'under-way', 'agreed', 'answered', 'supported', 'submitted']);
    const obstacles = await readObstacleStandings(database, exampleNames.neighbourhood);
    assert.deepEqual(obstacles.ok && obstacles.value.map(({ state }) => state).sort(), ['open', 'overdue', 'refused', 'removed']);
  });

  it('has the real vote, counted as independent programs count it', async () => {
    const outcome = await countVote(database, exampleNames.closedVote);
    assert.ok(outcome.ok);
    assert.equal(outcome.value.ballots, 8520);
    assert.deepEqual(outcome.value.winners, expectedOutcomes('Netherlands_Amsterdam_252')['greedy']!.winners);
  });

  it('has who may decide what, with gaps, an overlap, what was passed on and taken back, and questions in every state of the clock', async () => {
    const register = await readRegister(database, exampleNames.neighbourhood);
    assert.ok(register.ok);
    const { mandates, gaps, overlaps } = register.value;
    assert.deepEqual(['in-force', 'ended', 'revoked'].map((state) => mandates.filter((one) => one.state === state).length), [6, 1, 1]);
    assert.ok(mandates.some(({ parent }) => parent !== null));
    assert.deepEqual([gaps.map(({ subject }) => subject), overlaps.map(({ subject, areas }) => [subject, areas.length])], [['bomen', 'straten', 'feesten'], [['bomen', 2]]]);
    const escalations = await readEscalationStandings(database, exampleNames.neighbourhood);
    assert.ok(escalations.ok);
    assert.deepEqual(escalations.value.map(({ id, state, silent }) => [id, state, silent.length]), [['klimtoestel', 'waiting', 0], ['straatfeest', 'waiting', 1], ['geveltuinen', 'answered', 0], ['lift-blok-c', 'unanswered', 2]]);
  });

  it('has challenges in every state of the clock: one stands still, one is overdue, one was refused and one agreed', async () => {
    const listed = await readChallengeStandings(database, exampleNames.neighbourhood);
    assert.ok(listed.ok);
    assert.equal(listed.value.ordinance?.takenFrom, 'example');
    assert.deepEqual(listed.value.challenges.map(({ id, state, clock: { standsStill, isLate } }) => [id, state, standsStill, isLate]), [
      ['groen-gracht', 'submitted', true, false], ['pleintje-schoon', 'refused', false, false], ['huiskamer', 'submitted', false, true], ['speelplek-beheer', 'agreement', false, false],
    ]);
  });

  it('has a vote that asks consent, with an objection that was answered and one that was not', async () => {
    const vote = (await findVote(database, exampleNames.consentVote))!;
    assert.deepEqual([vote.state, vote.rules.counting], ['open', 'consent']);
    const objections = await readObjections(database, vote.id);
    assert.deepEqual(objections.map(({ answers }) => answers.length).sort(), [0, 1]);
  });

  it('has an open vote on what the real one left unfunded, and an open poll', async () => {
    const vote = (await findVote(database, exampleNames.openVote))!;
    assert.deepEqual([vote.state, vote.options.length], ['open', 62]);
    const poll = (await findPoll(database, exampleNames.poll))!;
    assert.deepEqual([poll.state, poll.questions.length, poll.questions.at(-1)!.kind], ['open', 13, 'open']);
  });

  it('has promises in every state, the judged ones by a vote with ballots, and one that residents judge now', async () => {
    const standings = await readStandings(database, exampleNames.neighbourhood);
    assert.ok(standings.ok);
    const count = (wanted: string) => standings.value.filter(({ state }) => state === wanted).length;
    assert.deepEqual(commitmentStates.map((state) => [state, count(state)]), [['promised', 2], ['moved', 1], ['overdue', 2], ['reported', 1], ['broken', 4], ['kept', 10]]);
    assert.deepEqual(standings.value.filter(({ askedIn }) => askedIn.some(({ state }) => state === 'open')).map(({ id, state }) => [id, state]), [['bankje-boom', 'reported']]);
    const keeping = await readPromiseKeeping(database, exampleNames.neighbourhood);
    assert.ok(keeping.ok);
    assert.deepEqual(keeping.value.map(({ organisation, kept, judged, reliability }) => [organisation, kept, judged, reliability]), [['gemeente', 8, 11, 'indication'], ['corporatie', 2, 3, 'too-few-answers']]);
  });

  it('has rounds before the open one, called an example in their names, of which some figures rose and none is withheld', async () => {
    const results = await publishWaves(database, exampleNames.poll);
    assert.ok(results.ok);
    const { waves, questions } = results.value;
    assert.deepEqual(waves.map(({ wave, responded }) => [wave, responded]), [['voorbeeld-2022', 64], ['voorbeeld-2023', 88], ['voorbeeld-2024', 61], ['voorbeeld-2025', 132]]);
    assert.deepEqual([...new Set(questions.map(({ said }) => said.kind))].sort(), ['risen', 'too-small-to-see']);
  });

  it('has what became of those rounds: a promise, replies, an organisation that said nothing to one of them, and who was not heard in the last', async () => {
    const told = await readFeedback(database, exampleNames.poll);
    assert.ok(told.ok);
    assert.deepEqual(told.value.rounds.map(({ wave, commitments, replies, waiting }) => [wave, commitments.map(({ id }) => id), replies.map(({ partner }) => partner), waiting.map(({ partner }) => partner)]), [
      ['voorbeeld-2025', ['deelauto'], ['corporatie'], []], ['voorbeeld-2024', [], ['gemeente'], ['corporatie']], ['voorbeeld-2023', [], ['gemeente', 'corporatie'], []], ['voorbeeld-2022', [], ['gemeente', 'corporatie'], []],
    ]);
    assert.equal(told.value.rounds[0]!.replies[0]!.on, '2025-12-01');
    const heard = await tellNotHeard(database, exampleNames.poll);
    assert.ok(heard.ok);
    assert.deepEqual(heard.value.waves.map(({ wave, questions }) => [wave, questions.map(({ question }) => question)]), ['voorbeeld-2025', 'voorbeeld-2024', 'voorbeeld-2023', 'voorbeeld-2022'].map((wave) => [wave, ['age', 'language']]));
    assert.ok(heard.value.waves[0]!.questions[0]!.groups.some(({ standing }) => standing === 'heard-less' || standing === 'withheld'));
  });
});
