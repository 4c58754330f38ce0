import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeAttempt, patienceSeconds, secondsUntilRetry, signatureBase, type Attempt } from '@wijkaanpak/domain';
import fc from 'fast-check';

const now = Date.parse('2026-11-25T10:00:00Z');
const fresh = { failures: 0, failingSince: null };
const judge = (attempt: Attempt, standing: { failures: number; failingSince: number | null } = fresh) => judgeAttempt(attempt, standing, { now, lot: 0 });

describe('an attempt to deliver', () => {
  it('arrived with every 2xx and with nothing else: a redirect is no delivery', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 599 }), (status) => {
      assert.equal(judge({ status }).outcome === 'delivered', status >= 200 && status <= 299);
    }));
    for (const trouble of ['timeout', 'unreachable', 'not-wanted', 'address-not-public'] as const) assert.deepEqual(judge({ trouble }), { outcome: 'failed', answer: trouble, state: 'unchanged', failures: 1, failingSince: now, waitSeconds: 5 });
  });

  it('ends the subscription when the receiver says it is gone', () => {
    const verdict = judge({ status: 410 });
    assert.deepEqual(verdict.outcome === 'failed' && [verdict.state, verdict.answer], ['ended', 'gone']);
  });

  it('pauses the subscription after five days without one that arrived, not a second before', () => {
    const stateAfter = (seconds: number) => {
      const verdict = judge({ status: 500 }, { failures: 15, failingSince: now - seconds * 1000 });
      return verdict.outcome === 'failed' && verdict.state;
    };
    assert.deepEqual([stateAfter(patienceSeconds - 1), stateAfter(patienceSeconds)], ['unchanged', 'paused']);
    assert.equal(patienceSeconds, 5 * 24 * 3600);
  });

  it('is made again later each time, as the receiver asks where that is longer, and never after more than a day', () => {
    const waits = Array.from({ length: 10 }, (_, index) => secondsUntilRetry({ failures: index + 1, lot: 0 }));
    assert.deepEqual(waits, [5, 20, 80, 320, 1_280, 5_120, 20_480, 43_200, 43_200, 43_200]);
    const verdict = judge({ status: 429, askedSeconds: 600 });
    assert.equal(verdict.outcome === 'failed' && verdict.waitSeconds, 600);
    const drawn = fc.record({ failures: fc.integer({ min: 1, max: 1_000 }), lot: fc.double({ min: 0, max: 0.999_999, noNaN: true }), askedSeconds: fc.integer({ min: 0, max: 10_000_000 }) });
    fc.assert(fc.property(drawn, ({ failures, lot, askedSeconds }) => {
      const wait = secondsUntilRetry({ failures, lot, askedSeconds });
      assert.ok(wait >= 1 && wait <= 86_400 && wait >= Math.min(askedSeconds, 86_400));
      assert.ok(secondsUntilRetry({ failures, lot }) <= secondsUntilRetry({ failures, lot: 0 }));
    }));
    assert.throws(() => secondsUntilRetry({ failures: 0, lot: 0 }), /secondsUntilRetry: expected 1 or more/);
    assert.throws(() => secondsUntilRetry({ failures: 1, lot: 1 }), /secondsUntilRetry: expected a lot/);
  });

  it('is made at least twelve times before the subscription is paused, so a weekend without a receiver loses nothing', () => {
    let spent = 0;
    let attempts = 0;
    while (spent < patienceSeconds) spent += secondsUntilRetry({ failures: (attempts += 1), lot: 0 });
    assert.ok(attempts >= 12 && attempts <= 25, `${attempts} attempts`);
  });
});

describe('what is signed', () => {
  it('is id, second and body with full stops between, as Standard Webhooks has it', () => {
    assert.equal(signatureBase({ id: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W', second: 1674087231, body: '{"type":"contact.created"}' }), 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W.1674087231.{"type":"contact.created"}');
    assert.throws(() => signatureBase({ id: 'a.b', second: 1, body: '' }), /signatureBase: expected an id/);
  });
});
