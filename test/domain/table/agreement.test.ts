import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreeTo, isAgreed, proposeAgreement, proposeWording, publishMinutes, waitingFor, wordingInForce, type TableAgreement } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codesOf, done, today } from '../../support/tables.ts';

const parties = ['huurders', 'woonstad', 'gemeente'];
const first = done(proposeAgreement({ title: 'Onderhoud van de binnentuin', parties, proposedBy: 'huurders', text: 'Woonstad snoeit twee keer per jaar.' }, 'tuin', today));
const agree = (agreement: TableAgreement, party: string, version = agreement.versions.length) => agreeTo(agreement, { party, version }, today);

describe('an agreement at a table', () => {
  it('is in force once all its parties agreed; who proposes agrees', () => {
    assert.deepEqual([wordingInForce(first), waitingFor(first)], [undefined, ['woonstad', 'gemeente']]);
    const all = done(agree(done(agree(first, 'woonstad')), 'gemeente'));
    assert.deepEqual([wordingInForce(all)?.text, waitingFor(all)], ['Woonstad snoeit twee keer per jaar.', []]);
  });

  it('keeps its wording until all parties agree to another', () => {
    const all = done(agree(done(agree(first, 'woonstad')), 'gemeente'));
    const proposed = done(proposeWording(all, { proposedBy: 'woonstad', text: 'Woonstad snoeit een keer per jaar.' }, today));
    assert.equal(wordingInForce(done(agree(proposed, 'gemeente')))?.text, 'Woonstad snoeit twee keer per jaar.');
    assert.equal(wordingInForce(done(agree(done(agree(proposed, 'gemeente')), 'huurders')))?.text, 'Woonstad snoeit een keer per jaar.');
  });

  it('is between parties that take part, each with one word, to the latest wording', () => {
    assert.deepEqual(codesOf(proposeAgreement({ title: 'Alleen', parties: ['huurders', 'huurders'], proposedBy: 'huurders', text: 'Wij doen het zelf.' }, 'x', today)), ['table.agreement.too-few-parties']);
    assert.deepEqual(codesOf(proposeWording(first, { proposedBy: 'politie', text: 'Anders.' }, today)), ['table.agreement.not-a-party']);
    assert.deepEqual(codesOf(agree(first, 'politie')), ['table.agreement.not-a-party']);
    assert.deepEqual(codesOf(agree(first, 'huurders')), ['table.agreement.agreed-before']);
    assert.deepEqual(codesOf(agree(done(proposeWording(first, { proposedBy: 'woonstad', text: 'Anders.' }, today)), 'gemeente', 1)), ['table.agreement.replaced']);
  });

  it('never changes without every party, and never loses a wording', () => {
    const anyAct = fc.record({ party: fc.constantFrom(...parties, 'politie'), propose: fc.boolean() });
    fc.assert(fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
      acts.reduce((now, { party, propose }, turn) => {
        const result = propose ? proposeWording(now, { proposedBy: party, text: `tekst ${turn}` }, today) : agree(now, party);
        if (!result.ok) return now;
        const [before, after] = [wordingInForce(now), wordingInForce(result.value)];
        if (after && after.text !== before?.text) assert.ok(isAgreed(now, after) || parties.every((one) => after.agreed.some((said) => said.party === one)));
        assert.deepEqual(result.value.versions.slice(0, now.versions.length).map(({ text }) => text), now.versions.map(({ text }) => text));
        return result.value;
      }, first);
    }));
  });
});

describe('minutes', () => {
  it('are of a meeting that has been', () => {
    assert.deepEqual(codesOf(publishMinutes({ meeting: '2026-03-03', text: 'Nog niet geweest, dus niets gezegd.' }, 'x', today)), ['table.minutes.in-the-future']);
    assert.equal(done(publishMinutes({ meeting: today, text: 'Wij spraken over de tuin en de lantaarns.' }, 'v', today)).published, today);
  });
});
