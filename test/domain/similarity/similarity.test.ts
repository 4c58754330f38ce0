import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostSimilar, similarity } from '@wijkaanpak/domain';
import fc from 'fast-check';

const bench = 'Een bankje bij de speeltuin, daar kunnen ouderen zitten';

describe('the likeness of two texts', () => {
  it('is by hand what its formula says', () => {
    // |ab| gives |ab, ab|; |abc| gives |ab, abc, bc|: one of two against one of three in common.
    assert.ok(Math.abs(similarity('ab', 'abc') - 1 / Math.sqrt(2 * 3)) < 1e-12);
  });
  it('is the same both ways, between 0 and 1, and 1 with itself unless nothing is said', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const likeness = similarity(a, b);
      assert.equal(likeness, similarity(b, a));
      assert.ok(likeness >= 0 && likeness <= 1);
      assert.ok([0, 1].includes(Math.round(similarity(a, a) * 1e9) / 1e9));
    }));
  });
  it('stands a plural, a compound, an accent and a typing error, and sees nothing in small words', () => {
    assert.ok(similarity(bench, 'Bankjes voor senioren in de speeltuinen') > 0.4);
    assert.ok(similarity('fietsenstalling', 'stalling voor fietsen') > 0.5);
    assert.equal(Math.round(similarity('café', 'cafe') * 1e9) / 1e9, 1);
    assert.ok(similarity('speeltuin', 'speeltiun') > 0.4);
    assert.equal(similarity('het is van ons', 'van ons is het'), 0);
    assert.equal(similarity('', bench), 0);
  });
  it('also tells alike in another script', () => assert.ok(similarity('حديقة صغيرة', 'حديقة كبيرة') > 0.3));
  it('orders what is most alike first, and leaves out the rest', () => {
    const others = ['Het licht in de tunnel is stuk', 'Een bankje bij de school', 'Bankje speeltuin voor ouderen'];
    assert.deepEqual(mostSimilar(bench, others, { textOf: (text) => text, atLeast: 0.25, most: 2 }), [others[2], others[1]]);
  });
});
