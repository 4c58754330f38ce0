import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, pabulibBallot, pabulibHead, pabulibLimits, readPabulib, rulesHash, type CountingRuleName, type Vote } from '@wijkaanpak/domain';
import { budgetNames, expectedOutcomes, readBudgetFile } from '../../../support/votes.ts';

const read = (text: string) => {
  const file = readPabulib(text);
  assert.ok(file.ok, JSON.stringify(file));
  return file.value;
};

describe('the files of whole cities', () => {
  for (const name of budgetNames) {
    const text = readBudgetFile(name);

    it(`${name}: every outcome is the one an independent program found`, () => {
      const { vote, ballots } = read(text);
      for (const [reference, { winners, cost }] of Object.entries(expectedOutcomes(name))) {
        // The reference has another name for points per euro, and settles no tie by points.
        const counting = (reference === 'greedy-points-per-cost' ? 'greedy-per-cost' : reference) as CountingRuleName;
        const outcome = outcomeOf({ ...vote, rules: { ...vote.rules, counting, ties: vote.rules.ballot === 'points' ? ['cost', 'id'] : ['votes', 'cost', 'id'] } }, ballots);
        assert.deepEqual(outcome.winners, winners, reference);
        assert.equal(outcome.cost, Number(cost) * 100, reference);
      }
    });

    it(`${name}: what is written out is read back the same`, () => {
      const { vote: head, ballots } = read(text);
      const vote: Vote = { ...head, id: 'a', neighbourhood: 'b', question: 'c', opensAt: '2024-01-01T00:00:00Z', closesAt: '2024-02-01T00:00:00Z', state: 'closed', rulesHash: rulesHash({ ...head, question: 'c', opensAt: '', closesAt: '' }) };
      const again = read(pabulibHead(vote, outcomeOf(vote, ballots)) + ballots.map((ballot, index) => pabulibBallot(ballot, index + 1)).join(''));
      assert.deepEqual(again.ballots, ballots);
      assert.deepEqual(again.vote, { ...head, options: head.options.map((option) => ({ ...option, description: null })) });
    });
  }
});

describe('limits that cities put on their budgets', () => {
  const limitsOf = (name: string) => {
    const { vote, ballots, meta } = read(readBudgetFile(name));
    const limits = pabulibLimits(meta);
    assert.ok(limits.ok);
    return { meta, limits: limits.value, plain: outcomeOf(vote, ballots), outcome: outcomeOf({ ...vote, rules: { ...vote.rules, limits: limits.value } }, ballots), vote };
  };
  /** What the city says it chose, in the last column but what Warsaw adds behind it. */
  const selectedIn = (name: string): string[] => {
    const lines = readBudgetFile(name).split(/\r?\n/);
    const from = lines.indexOf('PROJECTS') + 2;
    const fromEnd = lines[from - 1]!.split(';').length - lines[from - 1]!.split(';').indexOf('selected');
    return lines.slice(from, lines.indexOf('VOTES')).map((line) => line.split(';')).filter((row) => row.at(-fromEnd) === '1').map(([id]) => id!).sort();
  };

  it('give what Warsaw, Łódź and Katowice really chose, which Warsaw without its threshold would not', () => {
    for (const name of ['Poland_Warszawa_2026', 'Poland_Lodz_2022', 'Poland_Katowice_2023']) assert.deepEqual(limitsOf(name).outcome.winners, selectedIn(name), name);
    const { plain, outcome } = limitsOf('Poland_Warszawa_2026');
    assert.deepEqual(plain.winners.filter((id) => !outcome.winners.includes(id)).map((id) => plain.votes[id]! < 3000), [true]);
  });

  it('keep each neighbourhood of Centrum Begroot within its part, and say so of each plan that they kept out', () => {
    const { limits, outcome, vote } = limitsOf('Netherlands_Amsterdam_252');
    assert.deepEqual(limits.perPlace, { 'Oostelijke Eilanden': 15_000_000, Haarlemmerhouttuinen: 10_000_000, Other: 25_000_000 });
    for (const [place, most] of Object.entries(limits.perPlace!)) {
      const spent = vote.options.filter((option) => option.place === place && outcome.winners.includes(option.id)).reduce((sum, { cost }) => sum + cost!, 0);
      assert.ok(spent > 0 && spent <= most);
    }
    assert.ok(outcome.steps.some(({ decision }) => decision === 'place-spent'));
  });
});
