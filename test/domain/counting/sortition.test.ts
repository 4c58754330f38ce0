import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRules, count, lotNumber, outcomeOf, type CountedVote, type VoteOption } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { openVote } from '../../support/content.ts';

const volunteer = (id: string, category: string | null = null): VoteOption => ({ id, title: id, description: null, category, place: null, proposal: null, cost: null });
const street = (name: string, people: number): VoteOption[] => Array.from({ length: people }, (_, index) => volunteer(`${name}${index + 1}`, name));
const draw = (options: VoteOption[], rules: Partial<CountedVote['rules']>, lot?: string): CountedVote => ({ options, rules: { counting: 'sortition', budget: null, ties: ['lot'], ...rules }, lot });
const drawn = (vote: CountedVote) => {
  const outcome = count(vote, []);
  assert.ok(outcome.kind === 'outcome');
  return outcome;
};
const perStreet = (winners: readonly string[]) => Object.fromEntries(['noord', 'zuid', 'oost'].map((name) => [name, winners.filter((id) => id.startsWith(name)).length]));

describe('a lot among volunteers', () => {
  it('waits for a seed from a public source', () => {
    assert.deepEqual(count(draw(street('noord', 2), { seats: 1 }), []), { kind: 'lots-needed', options: ['noord1', 'noord2'] });
    assert.throws(() => outcomeOf(draw(street('noord', 2), { seats: 1 }), []), /public source/);
  });

  it('is no vote: a real one draws it whatever its kind of ballots, from no ballot box, and nobody opens a vote by it', () => {
    const options = street('noord', 3);
    const rules = { ...openVote.rules, counting: 'sortition' as const, seats: 2 };
    assert.equal(drawn({ ...openVote, rules, options, lot: 'x' }).winners.length, 2);
    assert.throws(() => outcomeOf({ ...openVote, rules, options }, [{ choices: ['noord1'] }]), /public source/);
    assert.deepEqual(checkRules(rules).map(({ code }) => code), ['vote.rules.drawn-by-lot']);
  });

  it('seats those who draw the lowest numbers, which anyone can compute', () => {
    const { winners, steps } = drawn(draw([...'abcdefgh'].map((id) => volunteer(id)), { seats: 3 }, 'Staatsloterij 10-12-2026: 012345'));
    const order = [...'abcdefgh'].sort((x, y) => (lotNumber('Staatsloterij 10-12-2026: 012345', x) < lotNumber('Staatsloterij 10-12-2026: 012345', y) ? -1 : 1));
    assert.deepEqual([winners, steps.map(({ option }) => option)], [order.slice(0, 3).sort(), order]);
    assert.deepEqual(steps.filter(({ decision }) => decision === 'not-drawn').length, 5);
  });

  it('gives each street its part of the seats, by largest remainders', () => {
    // 8, 6 and 2 of 16 volunteers for 5 seats: 2.5, 1.875 and 0.625, so 2 and 1 at once, and the largest remainders to zuid and oost.
    const { winners } = drawn(draw([...street('noord', 8), ...street('zuid', 6), ...street('oost', 2)], { seats: 5 }, 'x'));
    assert.deepEqual(perStreet(winners), { noord: 2, zuid: 2, oost: 1 });
  });

  it('gives a seat for which streets are equal to the one that draws the lowest number', () => {
    for (let seed = 0; seed < 8; seed += 1) {
      const { winners } = drawn(draw([...street('noord', 2), ...street('zuid', 2)], { seats: 1 }, String(seed)));
      assert.ok(winners[0]!.startsWith(lotNumber(String(seed), 'noord') < lotNumber(String(seed), 'zuid') ? 'noord' : 'zuid'));
    }
  });

  it('never seats more than there are seats, also where the streets’ parts add up to more', () => {
    assert.equal(drawn(draw([...street('noord', 3), ...street('zuid', 3)], { seats: 3, seatsPer: { noord: 2, zuid: 2 } }, 'x')).winners.length, 3);
  });

  it('keeps to the seats by street where they are given, and fills from the others what a street leaves open', () => {
    const { winners } = drawn(draw([...street('noord', 8), ...street('zuid', 1), ...street('oost', 2)], { seats: 6, seatsPer: { noord: 2, zuid: 2, oost: 2 } }, 'x'));
    assert.deepEqual(perStreet(winners), { noord: 3, zuid: 1, oost: 2 });
  });

  it('seats everyone when there are no more volunteers than seats', () => assert.equal(drawn(draw(street('noord', 3), { seats: 5 }, 'x')).winners.length, 3));

  it('fills the seats exactly and misses each street’s part by less than one', () =>
    fc.assert(fc.property(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 }), fc.string(), (noord, zuid, oost, seats, seed) => {
      const sizes = { noord, zuid, oost };
      const all = noord + zuid + oost;
      const { winners } = drawn(draw([...street('noord', noord), ...street('zuid', zuid), ...street('oost', oost)], { seats }, seed));
      const filled = Math.min(seats, all);
      assert.equal(winners.length, filled);
      for (const [name, number] of Object.entries(perStreet(winners))) assert.ok(Math.abs(number - (sizes[name as 'noord'] * filled) / all) < 1);
    })));

  it('gives each volunteer of a street the same chance', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) for (const id of drawn(draw(street('noord', 4), { seats: 2 }, String(seed))).winners) times.set(id, (times.get(id) ?? 0) + 1);
    for (const number of times.values()) assert.ok(Math.abs(number - 1_000) < 100, String(number));
  });
});
