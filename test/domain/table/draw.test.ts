import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announceDraw, drawnNumbers, holdDraw, lotNumber } from '@wijkaanpak/domain';
import { codesOf, done, draw, drawInput, volunteers } from '../../support/tables.ts';

describe('the lot for a table', () => {
  it('knows its volunteers before anyone can know the seed', () => {
    assert.deepEqual(codesOf(announceDraw(drawInput, 'loting', '2026-02-10')), ['table.draw.seed-chosen']);
    assert.deepEqual(codesOf(announceDraw({ ...drawInput, volunteers: [...volunteers, volunteers[0]!] }, 'loting', '2026-01-20')), ['table.draw.number-twice']);
    const announced = done(announceDraw(drawInput, 'loting', '2026-02-09'));
    assert.deepEqual([announced.seed, drawnNumbers(announced)], [null, []]);
    assert.deepEqual(codesOf(holdDraw(announced, '1', '2026-02-09')), ['table.draw.too-early']);
  });

  it('is held once', () => assert.deepEqual(codesOf(holdDraw(draw, 'een beter getal', '2026-02-12')), ['table.draw.held-before']));

  it('draws the lowest number of each street, which anyone can compute', () => {
    const lowest = ['kerkstraat', 'molenweg', 'havenplein'].map((group) => volunteers.filter((one) => one.group === group).map(({ number }) => number).sort((a, b) => (lotNumber('0123456', a) < lotNumber('0123456', b) ? -1 : 1))[0]);
    assert.deepEqual(drawnNumbers(draw), lowest.sort());
  });
});
