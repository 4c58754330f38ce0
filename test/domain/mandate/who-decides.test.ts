import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MandateAnswer, addDays, mandateOn, mandateReasons, mayDecideMatter, parse, signerOf, whoDecides, withoutGivers, type Mandate } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { mandate, person, subject } from '../../support/mandates.ts';
import { neighbourhood } from '../../support/content.ts';

const groen = mandate({ subjects: ['groen'] });
const sub = mandate({ id: 'groen-noord', parent: 'groen', holder: person('T. Bakker'), backing: groen.holder, subjects: ['groen'], areas: ['BU0363AA01'], upTo: 100_000 });
const subjects = [subject('groen'), subject('verkeer')];
const asked = (mandates: readonly Mandate[], change: { subject?: string; area?: string; amount?: number } = {}, at = '2026-06-01') =>
  whoDecides({ mandates, subjects, areas: neighbourhood.areas }, { subject: 'groen', area: 'BU0363AA01', amount: 50_000, ...change }, at);
function told(...question: Parameters<typeof asked>): string {
  const answer = asked(...question);
  if (!answer.ok) return answer.issues[0]!.code;
  const { may, mandate: rests, reason, next } = answer.value;
  return `${may ? 'yes' : 'no'} ${rests?.id ?? '-'} ${reason.code} ${next.name}`;
}

describe('who may decide this?', () => {
  it('the one nearest to the street whose mandate has room for it', () => {
    assert.deepEqual([told([groen, sub]), told([groen, sub], { amount: 100_001 }), told([groen, sub], { area: 'BU0363AA02' })], ['yes groen-noord mandate.within S. Jansen', 'yes groen mandate.within R. de Boer', 'yes groen mandate.within R. de Boer']);
    const other = mandate({ id: 'ander', subjects: ['groen'], holder: person('A. Smit'), upTo: 900_000 });
    const answer = asked([groen, sub, other]);
    assert.deepEqual(answer.ok && answer.value.others, [other.holder], 'who passed it on is no other one');
    assert.deepEqual(withoutGivers([groen, sub, other], [groen, sub, other]), [sub, other]);
  });

  it('nobody, with the reason that comes nearest and who decides instead', () => {
    assert.deepEqual(
      [told([groen, sub], { amount: 500_001 }), told([groen], {}, '2028-02-01'), told([groen], {}, '2025-12-31'), told([mandate({ revoked: '2026-03-01' })]), told([sub]), told([sub], { area: 'BU0363AA02' }), told([groen], { subject: 'verkeer' }), told([])],
      ['no groen mandate.above-amount R. de Boer', 'no groen mandate.ended R. de Boer', 'no groen mandate.not-yet-in-force R. de Boer', 'no groen mandate.revoked R. de Boer', 'no groen-noord mandate.parent-unknown S. Jansen', 'no groen-noord mandate.other-area M. Visser', 'no - mandate.none M. Visser', 'no - mandate.none M. Visser'],
    );
    const [ended, elsewhere] = [mandate({ id: 'oud', subjects: ['groen'], upTo: 900_000, until: '2026-05-31' }), mandate({ id: 'elders', subjects: ['groen'], upTo: 950_000, areas: ['BU0363AA02'] })];
    for (const order of [[ended, elsewhere, groen], [groen, elsewhere, ended]]) assert.equal(told(order, { amount: 600_000 }), 'no groen mandate.above-amount R. de Boer', 'what is in force comes nearest');
    assert.deepEqual(signerOf(groen.onBehalfOf), { organisation: 'gemeente', name: 'M. Visser', role: 'college van burgemeester en wethouders' });
  });

  it('refuses what the neighbourhood has not', () => assert.deepEqual([told([groen], { subject: 'onzin' }), told([groen], { area: 'BU0363AA09' })], ['mandate.subject-unknown', 'area.not-in-neighbourhood']));

  it('is answered with a name, always, and yes only where a mandate in force covers it', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const days = fc.integer({ min: -200, max: 900 }).map((after) => addDays('2026-01-01', after));
    const row = fc.record({ parent: fc.option(fc.constantFrom(...ids, 'onbekend')), upTo: fc.option(fc.nat(900_000)), subjects: fc.subarray(['groen', 'verkeer'], { minLength: 1 }), areas: fc.subarray(['BU0363AA01', 'BU0363AA02'], { minLength: 1 }), revoked: fc.option(days) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom('groen', 'verkeer'), fc.constantFrom('BU0363AA01', 'BU0363AA02'), fc.nat(1_000_000), days, (rows, about, area, amount, at) => {
        const register = rows.map((one, index) => mandate({ ...one, id: ids[index]! }));
        const answer = asked(register, { subject: about, area, amount }, at);
        assert.ok(answer.ok && parse(MandateAnswer, answer.value).ok);
        const { may, mandate: rests, reason, next } = answer.value;
        assert.ok(next.name.length > 0 && mandateReasons.includes(reason.code));
        const able = register.filter((one) => mayDecideMatter(register, one, { matter: { subject: about, area, amount }, at }).may);
        assert.equal(may, able.length > 0);
        if (may) assert.ok(able.some(({ id }) => id === rests!.id) && rests!.state === 'in-force' && mandateOn(register, rests!, at).state === 'in-force');
      }),
      { numRuns: 300 },
    );
  });
});
