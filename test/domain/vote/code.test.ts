import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeVotingCode, readVotingCode } from '@wijkaanpak/domain';
import fc from 'fast-check';

const draws = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 15, maxLength: 15 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';

describe('a voting code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        const code = makeVotingCode(drawn);
        assert.match(code, /^([0-9A-Y]{4}-){3}[0-9A-Y]{4}$/);
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `, code.replaceAll('0', 'O').replaceAll('1', 'l'), code.replaceAll('-', '–'), code.replaceAll('-', ' — ')]) {
          assert.deepEqual(readVotingCode(typed), { ok: true, value: code });
        }
      }),
    );
  });

  it('with any one sign wrong, or any two neighbours swapped, is known to be mistyped', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        const signs = [...makeVotingCode(drawn).replaceAll('-', '')];
        for (let at = 0; at < signs.length; at += 1) {
          for (const other of alphabet) {
            if (other !== signs[at]) assert.equal(readVotingCode(replaced(signs, at, other)).ok, false);
          }
          if (at > 0 && signs[at] !== signs[at - 1]) assert.equal(readVotingCode([...signs.slice(0, at - 1), signs[at], signs[at - 1], ...signs.slice(at + 1)].join('')).ok, false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('that is empty is asked for, and one of another length is mistyped', () => {
    assert.deepEqual(readVotingCode('  '), { ok: false, issues: [{ code: 'code.required', path: 'code' }] });
    assert.deepEqual(readVotingCode('7KQ2'), { ok: false, issues: [{ code: 'code.typing-error', path: 'code' }] });
  });

  it('cannot be made from anything but fifteen draws of 31', () => {
    assert.throws(() => makeVotingCode([31, ...Array(14).fill(0)]), /makeVotingCode/);
    assert.throws(() => makeVotingCode([1]), /makeVotingCode/);
  });
});

const replaced = (signs: readonly string[], at: number, sign: string): string => signs.map((one, index) => (index === at ? sign : one)).join('');
