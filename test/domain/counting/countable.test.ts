import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ballotKinds, checkRules, count, countingRuleNames, countingRules, type CountedVote } from '@wijkaanpak/domain';

const rulesOf = (counting: CountedVote['rules']['counting'], other: Partial<CountedVote['rules']> = {}): CountedVote['rules'] => ({ counting, budget: countingRules[counting].chooses === 'within-budget' ? 100 : null, ties: ['id'], ...other });
const codes = (rules: CountedVote['rules']) => checkRules(rules).map(({ code }) => code);
const votedBy = countingRuleNames.filter((name) => name !== 'sortition');

describe('a vote that is drawn up', () => {
  it('is refused before it opens exactly where its rule would refuse to count it', () => {
    const seen = new Set<string>();
    for (const counting of votedBy) {
      for (const ballot of ballotKinds) {
        for (const other of [{}, { seats: 1 }, { seats: 2 }, { budget: null }]) {
          const rules = rulesOf(counting, { ballot, ...other });
          const unmet = codes(rules);
          unmet.forEach((code) => seen.add(code));
          const counted = () => count({ options: [], rules }, []);
          if (unmet.length) assert.throws(counted, new RegExp(unmet[0]!), JSON.stringify(rules));
          else assert.equal(counted().kind, 'outcome');
        }
      }
    }
    assert.deepEqual([...seen].sort(), ['vote.rules.ballot-not-counted', 'vote.rules.no-budget', 'vote.rules.no-seats']);
  });

  it('is told which ballots its rule can count', () => {
    assert.deepEqual(checkRules(rulesOf('schulze', { ballot: 'score' })), [{ code: 'vote.rules.ballot-not-counted', path: 'rules.ballot', values: { counting: 'schulze', ballot: 'score', countable: 'rank' } }]);
    assert.deepEqual(checkRules(rulesOf('plurality', { ballot: 'score', seats: 2 })).map(({ path }) => path), ['rules.ballot']);
    assert.equal(checkRules(rulesOf('approval', { ballot: 'score' }))[0]!.values!['countable'], 'approve, choose-one');
  });

  it('is told where seats or a budget do not belong, and by which rule', () => {
    assert.deepEqual(checkRules(rulesOf('condorcet', { seats: 2 })), [{ code: 'vote.rules.no-seats', path: 'rules.seats', values: { counting: 'condorcet' } }]);
    assert.deepEqual(checkRules(rulesOf('greedy', { budget: null })), [{ code: 'vote.rules.no-budget', path: 'rules.budget', values: { counting: 'greedy' } }]);
  });

  it('may have seats where the rule fills them, and nowhere else', () => {
    const filled = votedBy.filter((counting) => codes(rulesOf(counting, { seats: 2 })).length === 0);
    assert.deepEqual(filled, ['plurality', 'approval', 'score', 'cumulative', 'quadratic', 'borda', 'copeland', 'minimax', 'schulze', 'ranked-pairs', 'single-transferable-vote']);
  });
});
