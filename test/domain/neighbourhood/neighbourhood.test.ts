import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AreaCode, Neighbourhood, checkArea, inhabitantsOf, parse } from '@wijkaanpak/domain';
import { neighbourhood } from '../../support/content.ts';

describe('a neighbourhood', () => {
  it('is a set of CBS areas of one year', () => {
    assert.ok(parse(Neighbourhood, neighbourhood).ok);
    assert.equal(inhabitantsOf({ ...neighbourhood, areas: [...neighbourhood.areas, { code: 'BU0363AA03', name: 'x', inhabitants: null }] }), 3240);
    assert.ok(!parse(Neighbourhood, { ...neighbourhood, areas: [] }).ok);
  });
  it('knows codes of municipalities, districts and areas, with letters', () => {
    for (const code of ['GM0363', 'WK0363AA', 'BU0363AA01', 'BU00140000']) assert.ok(parse(AreaCode, code).ok, code);
    for (const code of ['gm0363', 'BU0363', 'WK0363A', 'BU0363AA011', 'PV20']) assert.ok(!parse(AreaCode, code).ok, code);
  });
  it('refuses an area that is not its own', () => {
    assert.deepEqual(checkArea(neighbourhood, undefined), []);
    assert.deepEqual(checkArea(neighbourhood, 'BU0363AA01'), []);
    assert.deepEqual(checkArea(neighbourhood, 'BU0363AA99'), [{ code: 'area.not-in-neighbourhood', path: 'area' }]);
  });
});
