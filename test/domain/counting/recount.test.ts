import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { ballotBoxOf, countedObjections, countingRuleNames, countingRules, differencesBetween, groupBallots, outcomeOf, readPabulib, recount, rulesHash, type Ballot, type BallotKind, type CountedBallot, type CountingRuleName, type Objection, type Outcome, type Vote } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, ids, maxScore, optionsWith } from '../../support/elections.ts';
import { readBudgetFile } from '../../support/votes.ts';

const frozen = (vote: Vote): Vote => ({ ...vote, rulesHash: rulesHash(vote) });

function closedVote(counting: CountingRuleName, ballot: BallotKind, rules: Partial<Vote['rules']> = {}): Vote {
  return frozen({
    id: 'stemming', neighbourhood: 'centrum', title: 'Stemming', question: 'Wat?', state: 'closed', rulesHash: '', opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2026-02-01T00:00:00.000Z',
    options: optionsWith([10, 20, 30, 40, 50, 60]),
    rules: { ballot, counting, minChoices: 0, maxChoices: 6, maxCost: null, maxPoints: null, maxScore, budget: 100, currency: 'EUR', ties: ['votes', 'lot', 'id'], level: 1, ...rules },
  });
}

const published = (vote: Vote, ballots: readonly CountedBallot[]) => ({ outcome: outcomeOf(vote, ballots), box: { vote: vote.id, rulesHash: vote.rulesHash, ballots: groupBallots(vote, ballots) } });
/** As it comes over the network, or from a database that keeps no order of fields. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const cast = (...papers: string[]): Ballot[] => papers.map((paper) => ({ choices: [...paper] }));
const vote = closedVote('greedy', 'approve', { maxCost: 100 });
const papers = cast('abc', 'abc', 'ab', 'cd', 'a', '');

describe('a recount', () => {
  it('of what was published finds the same, by every rule', () => {
    for (const counting of countingRuleNames) {
      for (const kind of countingRules[counting].reads) {
        const tried = closedVote(counting, kind);
        fc.assert(fc.property(ballotsOf(kind).filter(({ length }) => length > 0), (ballots) => {
          const { outcome, box } = published(tried, ballots);
          const { ballots: number, different, differences } = recount({ vote: tried, outcome: sent(outcome) }, sent(box));
          assert.deepEqual([number, different, differences], [ballots.length, box.ballots.length, []]);
        }), { numRuns: 20 });
      }
    }
  });

  it('of Amsterdam Centrum 2020 finds the 23 plans that the city chose', () => {
    const file = readPabulib(readBudgetFile('Netherlands_Amsterdam_252'));
    assert.ok(file.ok);
    const real = frozen({ ...vote, ...file.value.vote });
    const { outcome, box } = published(real, file.value.ballots);
    const found = recount({ vote: real, outcome }, box);
    assert.deepEqual([found.ballots, found.different, found.outcome?.winners.length, found.differences], [8520, 8244, 23, []]);
  });

  it('of a lot among volunteers draws it again from the published seed', () => {
    const drawing = closedVote('sortition', 'approve', { seats: 2, budget: null });
    const outcome = outcomeOf({ ...drawing, rules: { ...drawing.rules, ballot: undefined }, lot: 'trekking 12' }, []);
    const box = { vote: drawing.id, rulesHash: drawing.rulesHash, ballots: [] };
    assert.deepEqual(recount({ vote: drawing, outcome }, box).differences, []);
    assert.notDeepEqual(recount({ vote: drawing, outcome: { ...outcome, lot: 'trekking 13' } }, box).differences, []);
    assert.deepEqual(recount({ vote: drawing, outcome: { ...outcome, lot: undefined } }, box).differences, [{ kind: 'record', field: 'lot' }]);
  });

  it('tells how far it is, from the first ballot to twice all of them', () => {
    const { outcome, box } = published(vote, papers);
    const seen: number[] = [];
    recount({ vote, outcome }, box, (number) => seen.push(number));
    assert.equal(seen.at(-1), 2 * papers.length);
    assert.deepEqual(seen, [...seen].sort((a, b) => a - b));
  });
});

describe('a recount of consent', () => {
  const asked = closedVote('consent', 'yes-no', { objectionsUntil: '2026-01-20T00:00:00.000Z' });
  const yes: CountedBallot[] = [{ choices: ['a', 'b'], points: [1, 1], times: 9 }];
  const answer = { sequence: 1, by: { name: 'S. Jansen', partner: 'gemeente', partnerName: 'Gemeente' }, on: '2026-01-21' };
  const objection = (id: string, option: string, reasons: string | null, answers: string[]): Objection => ({ id, option, reasons, sequence: 1, submittedAt: '2026-01-10', answers: answers.map((one) => ({ ...answer, answer: one })) });
  const objections = [objection('1', 'b', 'De bus kan er niet meer door.', []), objection('2', 'a', 'De lindes gaan dood.', ['Wij weten het niet.', 'Er komen nieuwe.']), objection('3', 'a', null, [])];
  const outcome = outcomeOf({ ...asked, objections: countedObjections(objections) }, yes);
  const box = sent(ballotBoxOf(asked, yes, objections));
  const found = (altered: (list: NonNullable<typeof box.objections>) => unknown) => recount({ vote: asked, outcome: sent(outcome) }, { ...box, objections: altered(box.objections!) }).differences;

  it('takes the objections in the box, and so finds the same', () => {
    assert.deepEqual([outcome.winners, outcome.steps.find(({ option }) => option === 'b')!.decision], [['a'], 'objection-open']);
    assert.deepEqual(box.objections, [{ option: 'a', reasons: 'De lindes gaan dood.', answer: 'Er komen nieuwe.' }, { option: 'b', reasons: 'De bus kan er niet meer door.', answer: null }]);
    assert.deepEqual([found((list) => list), found((list) => [...list].reverse())], [[], []]);
  });

  it('notices an objection left out, made up or answered afterwards, and every other word, also where the result stays the same', () => {
    assert.deepEqual(found((list) => list.slice(0, 1)), [{ kind: 'objections' }, { kind: 'won', option: 'b' }]);
    assert.deepEqual(found(() => undefined), [{ kind: 'objections' }, { kind: 'won', option: 'b' }]);
    assert.deepEqual(found((list) => list.map((one) => ({ ...one, answer: one.answer ?? 'Komt goed.' }))), [{ kind: 'objections' }, { kind: 'won', option: 'b' }]);
    assert.deepEqual(found((list) => [{ ...list[0], answer: null }, list[1]]), [{ kind: 'objections' }, { kind: 'lost', option: 'a' }]);
    assert.deepEqual(found((list) => [{ ...list[0], reasons: 'De lindes groeien.' }, list[1]]), [{ kind: 'objections' }]);
    assert.deepEqual(found((list) => [...list, { option: 'c', reasons: 'Ook niet.', answer: null }]), [{ kind: 'objections' }]);
    assert.deepEqual(found((list) => [...list, { option: 'c', reasons: 'Ook niet.' }]), [{ kind: 'ballot', ballot: 0, code: 'field.required' }]);
  });

  it('of a vote without any objection needs none in the box', () => {
    const none = outcomeOf(asked, yes);
    assert.deepEqual(none.record, undefined);
    assert.deepEqual(recount({ vote: asked, outcome: none }, ballotBoxOf(asked, yes, [])).differences, []);
  });
});

describe('a recount finds out', () => {
  const { outcome, box } = published(vote, papers);
  const found = (altered: object, alteredOutcome: Outcome = outcome) => recount({ vote, outcome: alteredOutcome }, { ...box, ...altered });

  it('ballots that were added, left out or changed', () => {
    const withoutBlank = box.ballots.filter(({ choices }) => choices.length > 0);
    assert.deepEqual(found({ ballots: withoutBlank }).differences, [{ kind: 'ballots', published: 6, counted: 5 }, { kind: 'blank', published: 1, counted: 0 }]);
    const { differences } = found({ ballots: [...box.ballots, { choices: ['f'], times: 9 }] });
    for (const one of [{ kind: 'ballots', published: 6, counted: 15 }, { kind: 'won', option: 'f' }, { kind: 'lost', option: 'b' }, { kind: 'votes', option: 'f', published: 0, counted: 9 }]) assert.ok(differences.some((other) => isDeepStrictEqual(one, other)), JSON.stringify([one, differences]));
  });

  it('any change of one vote, by any rule that counts votes one by one', () =>
    fc.assert(fc.property(ballotsOf('approve').filter(({ length }) => length > 0), fc.constantFrom(...ids), (ballots, id) => {
      const fair = published(vote, ballots);
      const altered = ballots.map((ballot, index): Ballot => (index > 0 ? ballot : { choices: ballot.choices.includes(id) ? ballot.choices.filter((choice) => choice !== id) : [...ballot.choices, id] }));
      const unlimited = closedVote('greedy', 'approve');
      assert.notDeepEqual(recount({ vote: unlimited, outcome: outcomeOf(unlimited, ballots) }, { ...fair.box, rulesHash: unlimited.rulesHash, ballots: groupBallots(unlimited, altered) }).differences, []);
    })));

  it('a result with another winner, number, reason or tie than the ballots give', () => {
    const kinds = (altered: Partial<Outcome>) => found({}, { ...outcome, ...altered }).differences;
    assert.deepEqual(kinds({ winners: ['a', 'b', 'c', 'e'] }), [{ kind: 'lost', option: 'e' }, { kind: 'won', option: 'd' }]);
    assert.deepEqual(kinds({ votes: { ...outcome.votes, a: 9 } }), [{ kind: 'votes', option: 'a', published: 9, counted: 4 }]);
    assert.deepEqual(kinds({ cost: 99 }), [{ kind: 'cost', published: 99, counted: 100 }]);
    assert.deepEqual(kinds({ steps: outcome.steps.map((step) => (step.option === 'e' ? { ...step, decision: 'does-not-fit' as const } : step)) }), [{ kind: 'reason', option: 'e' }]);
    assert.deepEqual(kinds({ steps: [...outcome.steps].reverse() }), [{ kind: 'record', field: 'steps' }]);
    assert.deepEqual(kinds({ ties: [] }), [{ kind: 'record', field: 'ties' }]);
    assert.deepEqual(kinds({ lot: 'ff' }), [{ kind: 'record', field: 'lot' }]);
    assert.deepEqual(differencesBetween(outcome, outcome), []);
  });

  it('rules that are not those that were fixed, and ballots of other rules; then it counts nothing', () => {
    const richer = { ...vote, rules: { ...vote.rules, budget: 200 } };
    const { differences, outcome: counted } = recount({ vote: richer, outcome }, box);
    assert.deepEqual([differences, counted], [[{ kind: 'rules', published: vote.rulesHash, counted: rulesHash(richer) }], undefined]);
    assert.deepEqual(found({ rulesHash: 'ander' }).differences, [{ kind: 'other-rules', published: vote.rulesHash, counted: 'ander' }]);
    assert.equal(found({ vote: 'andere-stemming' }).differences[0]!.kind, 'other-rules');
  });

  it('ballots that break the rules or cannot be read, each by its place', () => {
    const broken = (ballot: unknown) => found({ ballots: [box.ballots[0], ballot, box.ballots[1]] }).differences;
    assert.deepEqual(broken({ choices: ['z'] }), [{ kind: 'ballot', ballot: 2, code: 'ballot.unknown-option' }]);
    assert.deepEqual(broken({ choices: ['a', 'a'] }), [{ kind: 'ballot', ballot: 2, code: 'ballot.option-twice' }]);
    assert.deepEqual(broken({ choices: ['e', 'f'] }), [{ kind: 'ballot', ballot: 2, code: 'ballot.over-budget' }]);
    assert.deepEqual(broken({ choices: ['a'], points: [3] }), [{ kind: 'ballot', ballot: 2, code: 'field.unknown' }]);
    for (const unreadable of [null, {}, { choices: 'abc' }, { choices: ['a'], times: 0 }, { choices: ['a'], times: -3 }, { choices: ['a'], times: 1.5 }, { choices: ['a'], name: 'Jan' }]) {
      assert.deepEqual(broken(unreadable).map((one) => one.kind === 'ballot' && one.ballot), [2], JSON.stringify(unreadable));
    }
    for (const nothing of [undefined, 'stembus', {}, { ...box, ballots: null }]) {
      const [difference] = recount({ vote, outcome }, nothing).differences;
      assert.ok(difference?.kind === 'ballot' && difference.ballot === 0);
    }
    const unreadable = Array.from({ length: 500 }, () => ({ choices: 'abc' }));
    assert.deepEqual(found({ ballots: unreadable }).differences.map((one) => one.kind === 'ballot' && one.ballot), Array.from({ length: 20 }, (_, place) => place + 1));
    assert.equal(found({ ballots: Array.from({ length: 500 }, () => ({ choices: ['z'] })) }).differences.length, 20, 'twenty are enough to see that something is wrong');
  });
});
