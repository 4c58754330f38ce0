import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maySpeak, parse, registerGroup, ResidentGroupInput } from '@wijkaanpak/domain';
import { codesOf, done } from '../../support/tables.ts';

const input = { name: 'Energiecoöperatie De Zonnige Kade', kind: 'energy' as const, members: 84, decidedBy: 'De ledenvergadering stemt, twee keer per jaar.', until: '2027-12-31' };
const issues = (change: object) => codesOf(parse(ResidentGroupInput, { ...input, ...change }));

describe('a group of residents', () => {
  it('says for how many members it speaks, how they decide, and until when', () => {
    assert.deepEqual(issues({}), []);
    assert.deepEqual(issues({ members: 1 }), ['number.too-small']);
    assert.deepEqual(issues({ decidedBy: '' }), ['text.too-short']);
    assert.deepEqual(issues({ until: undefined }), ['field.required']);
  });
  it('speaks for its members and never for everyone', () => {
    assert.deepEqual(issues({ kind: 'namens-de-inwoners' }), ['field.not-a-choice']);
    for (const name of ['Namens de bewoners', 'alle inwoners van de wijk', 'De buurt']) assert.deepEqual(issues({ name }), ['group.speaks-for-everyone'], name);
  });
  it('speaks until its last day, and is asked anew after that', () => {
    const group = done(registerGroup(input, { id: 'kade', neighbourhood: 'centrum' }, '2026-11-24'));
    assert.deepEqual([group.registered, maySpeak(group, '2027-12-31').ok, codesOf(maySpeak(group, '2028-01-01'))], ['2026-11-24', true, ['group.mandate-over']]);
    assert.deepEqual(codesOf(registerGroup({ ...input, until: '2026-11-23' }, { id: 'kade', neighbourhood: 'centrum' }, '2026-11-24')), ['group.mandate-over']);
  });
});
