import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { canonicalJson, closingHead, count, lotNumber, outcomeOf, type CountedBallot } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, voteWith } from '../../support/elections.ts';

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 9162 section 2.1.1 as it is written: split at the largest power of two below the number of leaves. */
function merkleTreeHash(leaves: readonly string[]): Buffer {
  if (leaves.length === 1) return sha256(Uint8Array.of(0), leaves[0]!);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Uint8Array.of(1), merkleTreeHash(leaves.slice(0, split)), merkleTreeHash(leaves.slice(split)));
}

describe('the head of a closed ballot box', () => {
  it('is the Merkle tree hash of RFC 9162 over the rules and the ballots in the order of their text', () =>
    fc.assert(fc.property(ballotsOf('score'), (papers) => {
      const leaves = ['rules', ...papers.map((paper) => canonicalJson(paper)).sort()];
      assert.equal(closingHead('rules', papers), merkleTreeHash(leaves).toString('hex'));
    })));

  it('says nothing of the order in which ballots came, and something of each ballot, its group and the rules', () => {
    const papers: CountedBallot[] = [{ choices: ['a'] }, { choices: ['b'] }, { choices: ['b'] }];
    assert.equal(closingHead('rules', [...papers].reverse()), closingHead('rules', papers));
    assert.equal(closingHead('rules', [{ choices: ['b'], times: 2 }, papers[0]!]), closingHead('rules', papers));
    for (const other of [closingHead('other', papers), closingHead('rules', papers.slice(1)), closingHead('rules', [{ choices: ['a'], group: 'x' }, ...papers.slice(1)])]) assert.notEqual(other, closingHead('rules', papers));
  });
});

describe('a tie that nothing else settles', () => {
  const costs = [10, 10, 10, 10, 10, 10];
  const tied: CountedBallot[] = [{ choices: ['a'] }, { choices: ['b'] }, { choices: ['c'] }];
  const vote = voteWith({ costs, budget: 10 }, 'greedy', { ties: ['votes', 'cost', 'lot'] });

  it('is told as an outcome of its own: which options need a lot', () => {
    assert.deepEqual(count(vote, tied), { kind: 'lots-needed', options: ['a', 'b', 'c'] });
  });

  it('goes to the lowest number drawn, SHA-256 of the seed and the id, and is reported', () => {
    const drawn = ['a', 'b', 'c'].sort((x, y) => (sha256(`zaad\n${x}`).toString('hex') < sha256(`zaad\n${y}`).toString('hex') ? -1 : 1));
    assert.equal(lotNumber('zaad', 'a'), sha256('zaad\na').toString('hex'));
    const outcome = outcomeOf({ ...vote, lot: 'zaad' }, tied);
    assert.deepEqual([outcome.winners, outcome.ties, outcome.lot], [[drawn[0]], [{ options: drawn, settledBy: 'lot' }], 'zaad']);
  });

  it('is drawn from the closed ballot box where the vote has closed, so that the same ballots always draw the same', () => {
    const outcome = outcomeOf({ ...vote, rulesHash: 'rules' }, tied);
    assert.equal(outcome.lot, closingHead('rules', tied));
    assert.deepEqual(outcomeOf({ ...vote, rulesHash: 'rules' }, [...tied].reverse()), outcome);
  });

  it('gives each option the same chance', () => {
    const wins = new Map<string, number>();
    for (let seed = 0; seed < 3_000; seed += 1) {
      const [winner] = outcomeOf({ ...vote, lot: String(seed) }, tied).winners;
      wins.set(winner!, (wins.get(winner!) ?? 0) + 1);
    }
    for (const number of wins.values()) assert.ok(Math.abs(number - 1_000) < 100, `${number} of 3000`);
  });

  it('needs no lot where an earlier criterion settles it', () => {
    assert.equal(count(vote, [...tied, { choices: ['b'] }, { choices: ['c'] }, { choices: ['c'] }]).kind, 'outcome');
  });
});
