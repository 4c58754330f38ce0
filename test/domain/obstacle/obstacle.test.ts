import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays, addObstacleNote, countObstacles, dueOf, noteObstacle, obstacleDaysOverdue, ObstacleInput, obstacleNoteKinds, obstacleOn, obstacleState, obstacleStates, obstacleTransitions, parse, type Obstacle, type ObstacleNoteInput,
} from '@wijkaanpak/domain';
import fc from 'fast-check';
import { jansen, today } from '../../support/roads.ts';
import { codesOf, done } from '../../support/tables.ts';

const owner = { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' };
const input = { kind: 'rule' as const, what: 'De bouwverordening verbiedt banken op de stoep.', owner: { organisation: 'corporatie', name: 'P. de Boer' }, due: '2026-12-01' };
const where = { id: 'stoep', proposal: 'voorstel-1', neighbourhood: 'centrum' };
const obstacle = done(noteObstacle(input, where, { owner, by: jansen, on: today }));
const note = (change: Partial<ObstacleNoteInput>, on = today, of = obstacle, by = owner) => addObstacleNote(of, { kind: 'tried', text: 'We belden met het bouwteam.', ...change }, { by, on });

describe('an obstacle', () => {
  it('has an owner with a name and a day, or it is none', () => {
    for (const missing of ['owner', 'due', 'what', 'kind'] as const) {
      const { [missing]: _, ...rest } = input;
      const parsed = parse(ObstacleInput, rest);
      assert.deepEqual(parsed.ok || parsed.issues.map(({ path }) => path), [missing]);
    }
    assert.deepEqual(codesOf(noteObstacle({ ...input, due: '2026-11-23' }, where, { owner, by: jansen, on: today })), ['obstacle.date.in-the-past']);
  });
  it('is overdue by itself, from the day after its day', () => {
    assert.deepEqual(['2026-12-01', '2026-12-02', '2026-12-11'].map((day) => [obstacleState(obstacle, day), obstacleDaysOverdue(obstacle, day)]), [['open', 0], ['overdue', 1], ['overdue', 10]]);
  });
  it('gets a new day beside the old one, from who owns it', () => {
    const moved = done(note({ kind: 'moved', due: '2027-01-15' }));
    assert.deepEqual([dueOf(moved), moved.due, obstacleState(moved, '2026-12-20')], ['2027-01-15', '2026-12-01', 'open']);
    assert.deepEqual(codesOf(note({ kind: 'moved' })), ['obstacle.date.needed']);
    assert.deepEqual(codesOf(note({ kind: 'moved', due: '2026-12-01' })), ['obstacle.date.same']);
    assert.deepEqual(codesOf(note({ kind: 'moved', due: '2026-11-01' })), ['obstacle.date.in-the-past']);
    assert.deepEqual(codesOf(note({ kind: 'moved', due: '2027-01-15' }, today, obstacle, jansen)), ['obstacle.not-yours']);
  });
  it('ends by being removed or by a reasoned refusal, once, by who owns it; anyone tells what was tried', () => {
    assert.ok(note({}, today, obstacle, jansen).ok);
    for (const kind of ['removed', 'refused'] as const) {
      const ended = done(note({ kind }));
      assert.equal(obstacleState(ended, '2027-06-01'), kind);
      assert.deepEqual(codesOf(note({}, today, ended)), ['obstacle.ended-already']);
      assert.deepEqual(codesOf(note({ kind }, today, obstacle, jansen)), ['obstacle.not-yours']);
    }
  });
  it('is counted in public, with how long the oldest stands', () => {
    const standings = [obstacle, done(note({ kind: 'removed' })), done(note({ kind: 'refused' })), { ...obstacle, raised: '2026-10-01', due: '2026-11-30' }].map((one) => obstacleOn(one, '2026-12-01'));
    assert.deepEqual(countObstacles(standings), { standing: 2, overdue: 1, removed: 1, refused: 1, longestDays: 61 });
    assert.deepEqual(countObstacles([]), { standing: 0, overdue: 0, removed: 0, refused: 0, longestDays: null });
  });
  it('keeps its laws whatever is noted in whatever order', () => {
    const noted = fc.record({ kind: fc.constantFrom(...obstacleNoteKinds), days: fc.nat({ max: 40 }), ahead: fc.integer({ min: -5, max: 60 }), by: fc.constantFrom(owner, jansen) });
    fc.assert(
      fc.property(fc.array(noted, { maxLength: 12, size: 'max' }), (notes) => {
        let [current, day]: [Obstacle, string] = [obstacle, today];
        for (const { kind, days, ahead, by } of notes) {
          day = addDays(day, days);
          const before = obstacleState(current, day);
          const next = addObstacleNote(current, { kind, text: 'Er is gebeld.', due: addDays(day, ahead) }, { by, on: day });
          if (!next.ok) continue;
          const after = obstacleState(next.value, day);
          assert.ok(after === before || obstacleTransitions.some((one) => one.from === before && one.to === after && one.by === 'owner'), `${before} to ${after}`);
          assert.deepEqual(next.value.notes.slice(0, -1), current.notes, 'no note disappears');
          assert.deepEqual([next.value.owner, next.value.due], [owner, input.due], 'owner and first day stay');
          current = next.value;
        }
        assert.ok(current.owner.name && dueOf(current) && obstacleStates.includes(obstacleState(current, day)));
      }),
      { numRuns: 1000 },
    );
  });
});
