import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptBy, type Commitment } from '@wijkaanpak/domain';

const promise = (due: string, moved: readonly string[], verdicts: readonly ['kept' | 'broken', string][]): Pick<Commitment, 'dates' | 'verdicts'> => ({
  dates: [due, ...moved].map((date) => ({ due: date, given: '2023-01-01', reasons: 'x' })),
  verdicts: verdicts.map(([found, on]) => ({ by: 'vote', vote: 'v', level: 1, found, on })),
});

describe('promises kept by a day', () => {
  const promises = [
    promise('2024-02-01', [], [['kept', '2024-02-20']]),
    promise('2024-02-01', ['2026-01-01'], []),
    promise('2024-06-01', [], [['broken', '2024-07-01'], ['kept', '2024-09-01']]),
    promise('2025-06-01', [], [['kept', '2024-08-01']]),
  ];

  it('count from the day after the first one promised, whatever was moved since, or from their verdict', () => {
    assert.deepEqual(['2024-02-01', '2024-02-02', '2024-06-02', '2024-08-01'].map((day) => keptBy(promises, day).due), [0, 2, 3, 4]);
  });
  it('are kept by what residents had found last by then', () => {
    assert.deepEqual(['2024-02-19', '2024-02-20', '2024-07-01', '2024-08-01', '2024-09-01'].map((day) => keptBy(promises, day).kept), [0, 1, 1, 2, 3]);
  });
  it('are none where none is due yet', () => assert.deepEqual(keptBy(promises, '2023-12-31'), { due: 0, kept: 0 }));
});
