import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Mandate, addDays, basisOf, chainOf, checkMandate, checkSubmandate, coverageOf, gapsIn, mandateState, mandateStates, mandateTransitions, mandatesFor, mayDecide, mayDecideMatter, notForMandate, overlapsIn, parse, revokeMandate, type Matter } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { mandate, person } from '../../support/mandates.ts';

const groen = mandate();
const reasonOf = (given: Mandate, amount: number, at: string) => {
  const { may, reason } = mayDecide(given, amount, at);
  return `${may ? 'yes' : 'no'}: ${reason.code}`;
};
const matter = (change: Partial<Matter> = {}): Matter => ({ subject: 'groen', area: 'BU0363AA01', amount: 100_000, ...change });
const matterReason = (register: Mandate[], given: Mandate, change: Partial<Matter> = {}) => mayDecideMatter(register, given, { matter: matter(change), at: '2026-06-01' }).reason.code;

describe('may she decide this?', () => {
  it('yes, within amount and period, and the answer says why', () => {
    assert.deepEqual(mayDecide(groen, 500_000, '2027-12-31'), { may: true, mandate: 'groen', reason: { code: 'mandate.within', path: '', values: { until: '2027-12-31' } } });
  });

  it('no, with the reason and who stands behind her', () => {
    assert.deepEqual(mayDecide(groen, 500_001, '2026-06-01'), { may: false, reason: { code: 'mandate.above-amount', path: 'amount', values: { maximum: 5000 } }, escalateTo: person('R. de Boer', 'gebiedsmanager') });
    assert.deepEqual([reasonOf(groen, 0, '2025-12-31'), reasonOf(groen, 0, '2028-01-01'), reasonOf(mandate({ revoked: '2026-05-01' }), 0, '2026-05-01'), reasonOf(mandate({ upTo: null }), 1, '2026-06-01'), reasonOf(mandate({ upTo: null }), 0, '2026-06-01')], [
      'no: mandate.not-yet-in-force', 'no: mandate.ended', 'no: mandate.revoked', 'no: mandate.above-amount', 'yes: mandate.within',
    ]);
  });

  it('if yes for an amount, then yes for any smaller one; and never outside its period or after it was taken back', () => {
    const days = fc.integer({ min: -100, max: 1000 }).map((after) => addDays('2026-01-01', after));
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), days, fc.option(days), (a, b, at, revoked) => {
        const given = mandate({ revoked });
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        if (mayDecide(given, more, at).may) assert.ok(mayDecide(given, less, at).may);
        if (mayDecide(given, less, at).may) assert.ok(at >= given.from && at <= given.until && (revoked === null || at < revoked) && less <= given.upTo!);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses half a cent and less than nothing', () => {
    for (const wrong of [-1, 0.5]) assert.throws(() => mayDecide(groen, wrong, '2026-06-01'), /mayDecide: expected an amount in whole cents/);
  });

  it('is about a subject and an area', () => {
    assert.deepEqual([matterReason([groen], groen), matterReason([groen], groen, { subject: 'verkeer' }), matterReason([groen], groen, { area: 'BU0363AA09' }), matterReason([groen], groen, { amount: 500_001 })], ['mandate.within', 'mandate.other-subject', 'mandate.other-area', 'mandate.above-amount']);
  });

  it('is no for the objection against her own decision', () => {
    assert.equal(matterReason([groen], groen, { objectionTo: groen.holder }), 'mandate.own-decision-objected');
    assert.equal(matterReason([groen], groen, { objectionTo: person('Een ander') }), 'mandate.within');
  });
});

describe('a mandate', () => {
  it('names people, a body, subjects, areas and a period', () => {
    assert.ok(parse(Mandate, groen).ok);
    for (const part of ['holder', 'onBehalfOf', 'backing', 'subjects', 'areas', 'until']) assert.equal(parse(Mandate, { ...groen, [part]: undefined }).ok, false, part);
    assert.deepEqual(parse(Mandate, { ...groen, until: '2025-12-31' }), { ok: false, issues: [{ code: 'mandate.ends-before-it-starts', path: 'until' }] });
  });

  it('is granted as the Awb lets it be', () => {
    const codes = (change: Partial<Mandate>, power: Parameters<typeof checkMandate>[1] = 'ordinary') => checkMandate(mandate(change), power).map(({ code }) => code);
    assert.deepEqual([codes({}), codes({ isWritten: false }), codes({ isWritten: false, scope: 'one-case' }), codes({ isSubordinate: false }), codes({ isSubordinate: false, hasAgreed: true })], [[], ['mandate.not-written'], [], ['mandate.not-accepted'], []]);
    for (const power of notForMandate) assert.deepEqual(codes({}, power), ['mandate.cannot-be-granted']);
  });

  it('comes, ends and is taken back as its data say, and no other way', () => {
    assert.deepEqual(['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'].map((at) => mandateState(groen, at)), ['announced', 'in-force', 'in-force', 'ended']);
    const revoked = revokeMandate(groen, '2026-05-01', 'in-writing');
    assert.ok(revoked.ok);
    assert.deepEqual(['2026-04-30', '2026-05-01', '2029-01-01'].map((at) => mandateState(revoked.value, at)), ['in-force', 'revoked', 'revoked']);
    assert.deepEqual(revokeMandate(revoked.value, '2026-06-01', 'in-writing'), { ok: false, issues: [{ code: 'mandate.revoked-already', path: 'revoked', values: { on: '2026-05-01' } }] });
    assert.deepEqual([revokeMandate(groen, '2026-05-01', 'by-word').ok, revokeMandate(mandate({ scope: 'one-case' }), '2026-05-01', 'by-word').ok], [false, true]);
    fc.assert(
      fc.property(fc.option(fc.integer({ min: -50, max: 900 })), fc.integer({ min: -100, max: 1000 }), (revokedAfter, after) => {
        const given = mandate({ revoked: revokedAfter === null ? null : addDays('2026-01-01', revokedAfter) });
        const [today, tomorrow] = [0, 1].map((later) => mandateState(given, addDays('2026-01-01', after + later)));
        assert.ok(today === tomorrow || mandateTransitions.some(({ from, to }) => from === today && to === tomorrow), `${today} → ${tomorrow}`);
      }),
    );
    assert.deepEqual(new Set(mandateTransitions.flatMap(({ from, to }) => [from, to])), new Set(mandateStates));
  });

  it('is named by the decision that rests on it', () => assert.deepEqual(basisOf(groen), { mandate: 'groen', onBehalfOf: 'college van burgemeester en wethouders', takenBy: 'S. Jansen', role: 'gebiedsmakelaar' }));
});

describe('a mandate that was passed on', () => {
  const sub = mandate({ id: 'groen-noord', parent: 'groen', holder: person('T. Bakker'), backing: groen.holder, subjects: ['groen'], areas: ['BU0363AA01'], upTo: 100_000 });
  it('stays within what it comes from, and is passed on only where that is allowed', () => {
    const parts = (change: Partial<Mandate>, parent = groen) => checkSubmandate(parent, { ...sub, ...change }).map(({ path }) => path);
    assert.deepEqual(parts({}), []);
    assert.deepEqual(parts({ subjects: ['groen', 'verkeer'], areas: ['BU0363AA09'], upTo: 500_001, from: '2025-12-31', until: '2028-01-01' }), ['subjects', 'areas', 'upTo', 'from', 'until']);
    assert.deepEqual(checkSubmandate(mandate({ maySubmandate: false }), sub).map(({ code }) => code), ['submandate.not-allowed']);
  });

  it('falls with what it comes from', () => {
    assert.equal(matterReason([groen, sub], sub), 'mandate.within');
    assert.equal(matterReason([mandate({ revoked: '2026-05-01' }), sub], sub), 'mandate.revoked');
    assert.equal(matterReason([sub], sub), 'mandate.parent-unknown');
    assert.equal(matterReason([mandate({ subjects: ['speelplekken'] }), sub], sub), 'mandate.other-subject');
    assert.equal(matterReason([mandate({ upTo: 50_000 }), sub], sub), 'mandate.above-amount');
  });

  it('may decide nothing when the register goes round in a circle', () => {
    const [a, b] = [mandate({ id: 'a', parent: 'b' }), mandate({ id: 'b', parent: 'a' })];
    assert.deepEqual(chainOf([a, b], a).map(({ id }) => id), ['a', 'b']);
    assert.equal(matterReason([a, b], a), 'mandate.parent-unknown');
  });
});

describe('a register', () => {
  const spelen = mandate({ id: 'spelen', holder: person('A. Smit'), subjects: ['speelplekken'], areas: ['BU0363AA01'] });
  const places = { subjects: ['groen', 'speelplekken', 'verkeer'], areas: ['BU0363AA01', 'BU0363AA02'] };
  it('tells who may decide, where nobody may, and where several may', () => {
    assert.deepEqual(mandatesFor([groen, spelen], matter({ subject: 'speelplekken' }), '2026-06-01').map(({ id }) => id), ['groen', 'spelen']);
    const coverage = coverageOf([groen, spelen], places, '2026-06-01');
    assert.deepEqual(gapsIn(coverage).map(({ subject, area }) => `${subject} ${area}`), ['verkeer BU0363AA01', 'verkeer BU0363AA02']);
    assert.deepEqual(overlapsIn(coverage).map(({ subject, area, mandates }) => `${subject} ${area} ${mandates.join()}`), ['speelplekken BU0363AA01 groen,spelen']);
  });

  it('leaves no subject and area out: each is a gap, an overlap, or one person’s', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ subjects: fc.subarray(places.subjects, { minLength: 1 }), areas: fc.subarray(places.areas, { minLength: 1 }), until: fc.constantFrom('2026-05-31', '2026-12-31') }), { maxLength: 6 }), (rows) => {
        const register = rows.map((row, index) => mandate({ ...row, id: `m${index}` }));
        const coverage = coverageOf(register, places, '2026-06-01');
        assert.equal(coverage.length, places.subjects.length * places.areas.length);
        for (const { subject, area, mandates } of coverage) assert.equal(mandates.length, rows.filter((row) => row.subjects.includes(subject) && row.areas.includes(area) && row.until === '2026-12-31').length);
        assert.equal(gapsIn(coverage).length + overlapsIn(coverage).length + coverage.filter(({ mandates }) => mandates.length === 1).length, coverage.length);
      }),
    );
  });
});
