import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { drawSample } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, valueOf } from './value.ts';

const list = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 30 });

describe('a sample drawn by a public seed', () => {
  it('by hand: is what anyone gets who sorts the names by SHA-256 of seed and name', () => {
    const names = ['1012 AB 1', '1012 AB 3', '1012 AC 10', '1012 AC 12', '1013 XX 7'];
    const byHash = [...names].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
    assert.deepEqual(valueOf(drawSample(names, { size: 3, seed: 'trekking 2026-11-25: 4 8 15 16 23 42' })), byHash.slice(0, 3));
    function hash(name: string): string {
      return createHash('sha256').update(`trekking 2026-11-25: 4 8 15 16 23 42\n${name}`).digest('hex');
    }
  });

  it('does not depend on the order of the list, holds nobody twice, and begins a larger draw', () => {
    fc.assert(
      fc.property(list, fc.string(), fc.nat(), (names, seed, number) => {
        const size = number % (names.length + 1);
        const drawn = valueOf(drawSample(names, { size, seed }));
        assert.deepEqual(valueOf(drawSample([...names].reverse(), { size, seed })), drawn);
        assert.deepEqual(valueOf(drawSample(names, { size: names.length, seed })).slice(0, size), drawn);
        assert.equal(new Set(drawn).size, size);
      }),
    );
  });

  it('gives everyone the same chance: over 6,000 seeds each of 12 names is drawn as often as chance allows', () => {
    const names = Array.from({ length: 12 }, (_, place) => `huis ${place}`);
    const drawn = new Map(names.map((name) => [name, 0]));
    for (let seed = 0; seed < 6000; seed += 1) for (const name of valueOf(drawSample(names, { size: 3, seed: String(seed) }))) drawn.set(name, drawn.get(name)! + 1);
    // Expected 1,500 each, standard deviation 33.5: five of them are passed once in 100,000 runs, and seeds are fixed.
    for (const [name, times] of drawn) assert.ok(Math.abs(times - 1500) < 168, `${name}: ${times}`);
  });

  it('is refused when more are wanted than listed, and when someone is listed twice', () => {
    assert.equal(codeOf(drawSample(['a'], { size: 2, seed: 's' })), 'draw.too-many');
    assert.equal(codeOf(drawSample(['a', 'b', 'a'], { size: 1, seed: 's' })), 'draw.listed-twice');
    assert.throws(() => drawSample(['a'], { size: 0.5, seed: 's' }), RangeError);
  });
});
