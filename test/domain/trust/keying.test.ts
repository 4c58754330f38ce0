import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backgroundOf, checkReceipt, deskOf, judgeKeying, mayFinishKeying, mayKey, type Keyed, type Result } from '@wijkaanpak/domain';
import { poll } from '../../support/content.ts';

const keyed = (grade: number): Keyed => ({ receivedOn: '2026-11-23', answers: { neighbours: grade }, group: { age: 'unknown', language: 'nl' }, invitation: null });
const codesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ code }) => code));
const onPaper = { ...poll, wave: { ...poll.wave, keyedUntil: '2026-12-08T00:00:00.000Z' } };

describe('typing over a form', () => {
  it('may begin with the wave, and goes on after closing only where that was stated', () => {
    assert.deepEqual((['announced', 'open', 'closed'] as const).map((state) => codesOf(mayKey({ ...poll, state }))), [['poll.not-open-yet'], [], ['poll.closed']]);
    assert.deepEqual((['counting', 'closed'] as const).map((state) => codesOf(mayKey({ ...onPaper, state }))), [[], ['paper.keying-ended']]);
  });
  it('takes what came in from the first day through the last, and never tomorrow’s post', () => {
    const days = { opensOn: '2026-11-01', lastDay: '2026-11-30', today: '2026-11-24' };
    assert.deepEqual(['2026-10-31', '2026-11-01', '2026-11-24', '2026-11-25', '2026-12-01'].map((day) => checkReceipt(day, days).map(({ code }) => code)), [
      ['paper.received-before-opening'], [], [], ['paper.received-later-than-today'], ['paper.received-after-closing'],
    ]);
    assert.deepEqual(checkReceipt('2026-11-30', { ...days, today: '2026-12-05' }), [], 'typed over later than it came in');
  });
  it('takes two people, who agree or look again; a third is refused, and so is a form that counts', () => {
    const judge = (others: readonly Keyed[], isCounted = false) => judgeKeying('7', keyed(3), { isCounted, others });
    const states = [judge([]), judge([keyed(3)]), judge([keyed(4)])].map((result) => result.ok && result.value.state);
    assert.deepEqual(states, ['keyed-once', 'counted', 'differs']);
    assert.deepEqual([judge([keyed(3), keyed(4)]), judge([], true)].map(codesOf), [['paper.two-people'], ['paper.counted-already']]);
  });
  it('is finished by the desk after closing, when no form waits', () => {
    const finish = (state: typeof poll.state, waiting: number) => codesOf(mayFinishKeying({ ...onPaper, state }, waiting));
    assert.deepEqual([finish('open', 0), finish('counting', 2), finish('counting', 0), finish('closed', 0)], [['paper.still-open'], ['paper.forms-waiting'], [], ['paper.keying-ended']]);
  });
});

describe('the desk', () => {
  const typed = [{ sheet: '1', by: ['anna'] }, { sheet: '2', by: ['bas'] }, { sheet: '3', by: ['anna', 'bas'] }, { sheet: '4', by: ['bas'] }];
  const at = (id: string) => deskOf({ poll, today: '2026-11-24', lastDay: '2026-11-30', you: { id, name: id }, counted: 5, typed, both: id === 'anna' ? [{ sheet: '3', yours: keyed(3), theirs: keyed(4) }] : [] });

  it('counts forms by how far they are', () => {
    const { keyedOnce, differing, counted } = at('anna');
    assert.deepEqual([keyedOnce, differing, counted], [3, 1, 5]);
  });
  it('gives everyone a form of another to type second, and none of their own', () => {
    assert.deepEqual([at('bas').next, at('anna').next === '2' || at('anna').next === '4'], ['1', true]);
    const starts = new Set(['anna', 'carla', 'dirk', 'els', 'fatma'].map((id) => at(id).next));
    assert.ok(starts.size > 1, 'not all begin with the same');
    assert.equal(deskOf({ ...at('bas'), typed: [{ sheet: '2', by: ['bas'] }], both: [] }).next, null);
  });
  it('tells where two read otherwise to those two, with what this one typed', () => {
    assert.deepEqual(at('anna').yours, [{ sheet: '3', receivedOn: '2026-11-23', answers: { neighbours: 3 }, background: { language: 'nl' }, differences: [{ field: 'answers.neighbours', yours: 3, theirs: 4 }] }]);
    assert.deepEqual(at('carla').yours, []);
    assert.deepEqual(backgroundOf({ age: 'unknown', area: 'BU0363AA01' }), { area: 'BU0363AA01' });
  });
});
