import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rangeIn } from '../../../packages/server/src/routes/range.ts';

describe('a part of a file', () => {
  it('is what RFC 9110 says, for a file of 1000 bytes', () => {
    const cases: [string | undefined, ReturnType<typeof rangeIn>][] = [
      [undefined, undefined], ['bytes=0-', { first: 0, last: 999 }], ['bytes=0-0', { first: 0, last: 0 }], ['bytes=500-599', { first: 500, last: 599 }], ['bytes=900-5000', { first: 900, last: 999 }],
      ['bytes=-200', { first: 800, last: 999 }], ['bytes=-5000', { first: 0, last: 999 }], ['bytes=1000-', 'none-such'], ['bytes=-0', 'none-such'], ['bytes=9-3', undefined], ['bytes=-', undefined], ['bytes=0-1,5-6', undefined], ['items=0-1', undefined],
    ];
    for (const [header, range] of cases) assert.deepEqual(rangeIn(header, 1000), range, header);
  });
});
