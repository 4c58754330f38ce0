import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeSeats, compositionIssues, compositionOf, fewestByLot, filledSeats, leaveSeat, openSeats, speaksForEveryone, type SeatInput } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { byLot, chosen, codesOf, done, draw, seatInputs, seats, sent, today } from '../../support/tables.ts';

const found = (...inputs: SeatInput[]) => compositionIssues(inputs).map(({ code, values }) => [code, values]);

describe('the composition of a table', () => {
  it('is complete with half the votes of residents, from three groups, a third drawn by lot', () => {
    assert.deepEqual(found(...seatInputs), []);
    assert.deepEqual(compositionOf(seats), { residents: 3, partners: 3, byLot: 1, groups: 3 });
  });

  it('says exactly what is missing, and how much', () => {
    assert.deepEqual(found(...seatInputs, sent('politie', 'K. Bos')), [['table.residents.too-few', { minimum: 4, present: 3 }]]);
    assert.deepEqual(found(...seatInputs.slice(0, 2), chosen('huurders', 'Ali'), sent('gemeente', 'S. Jansen')), [['table.groups.too-few', { minimum: 3, present: 2 }]]);
    assert.deepEqual(found(...seatInputs, chosen('kopers', 'Bea')), [['table.lot.too-few', { minimum: 2, present: 1 }]]);
    assert.deepEqual(found(...seatInputs.slice(0, 3)), [['table.partners.none', undefined]]);
    assert.deepEqual(found().map(([code]) => code), ['table.groups.too-few', 'table.partners.none']);
  });

  it('rounds a third up', () => assert.deepEqual([0, 1, 3, 4, 6, 7].map(fewestByLot), [0, 1, 1, 2, 2, 3]));

  it('knows no seat for all residents, in whatever words', () => {
    for (const all of ['Bewoners', 'namens de bewoners', 'Alle  wijkbewoners', 'De wijk', 'Inwoners van de hele wijk', 'iedereen', 'On behalf of the residents', 'All residents of the neighbourhood']) assert.ok(speaksForEveryone(all), all);
    for (const some of ['Huurders', 'Bewoners van de Kerkstraat', 'Bewonersgroep Zuid', 'Jongeren', 'Wijkraad jongeren', 'Buurtmoeders', 'Residents’ group South']) assert.ok(!speaksForEveryone(some), some);
    assert.deepEqual(codesOf({ ok: false, issues: compositionIssues([...seatInputs.slice(0, 2), { ...chosen('allen', 'Bea'), groupName: 'namens de bewoners' }, ...seatInputs.slice(3)]) }), ['table.seat.for-everyone']);
  });

  it('lets nobody sit on two seats, no organisation draw lots and no organisation send residents', () => {
    assert.deepEqual(found(...seatInputs.slice(0, 5), sent('school', 'Joop')).map(([code]) => code), ['table.seat.person-twice']);
    assert.deepEqual(found(...seatInputs.slice(0, 5), { ...sent('school', 'M. Visser'), filledBy: { kind: 'chosen' } }).map(([code]) => code), ['table.seat.lot-for-partner']);
    assert.deepEqual(found(...seatInputs.slice(0, 2), { ...seatInputs[2]!, filledBy: { kind: 'sent' } }, ...seatInputs.slice(3)).map(([code]) => code), ['table.seat.sent-for-residents']);
  });
});

describe('a change of seats', () => {
  const change = (ends: string[], ...added: SeatInput[]) => changeSeats({ seats, draws: [draw] }, { ends, seats: added }, { ids: added.map((_, index) => `nieuw-${index}`), on: '2026-04-01' });

  it('is judged as a whole: what comes and goes together may do what neither may alone', () => {
    assert.deepEqual(codesOf(change(['zetel-2'])), ['table.residents.too-few', 'table.groups.too-few']);
    assert.deepEqual(codesOf(change([], chosen('kopers', 'Bea'))), ['table.lot.too-few']);
    const after = done(change(['zetel-2'], chosen('kopers', 'Bea')));
    assert.deepEqual([after.length, openSeats(after).length, after[1]!.ended], [7, 6, '2026-04-01']);
    assert.deepEqual(codesOf(change(['zetel-9'])), ['table.seat.unknown']);
  });

  it('gives a seat by lot to who was drawn, in their own group, once', () => {
    assert.deepEqual(codesOf(change([], byLot('molenweg', 'Bea'))), []);
    assert.deepEqual(codesOf(change([], { ...byLot('molenweg', 'Bea'), group: 'kopers' })), ['table.seat.not-drawn']);
    assert.deepEqual(codesOf(change([], byLot('kerkstraat', 'Bea'))), ['table.seat.not-drawn']);
    assert.deepEqual(codesOf(change([], { ...byLot('molenweg', 'Bea'), filledBy: { kind: 'lot', draw: 'andere', number: 'molenweg-a' } })), ['table.seat.not-drawn']);
  });

  it('keeps the laws whatever is asked, one change after another', () => {
    const anyInput = fc.record({ side: fc.constantFrom('residents' as const, 'partners' as const), group: fc.constantFrom('huurders', 'kopers', 'jongeren', 'gemeente'), kind: fc.constantFrom('chosen' as const, 'sent' as const), name: fc.string({ minLength: 1, maxLength: 6 }) });
    fc.assert(fc.property(fc.array(fc.record({ ends: fc.subarray(seats.map(({ id }) => id)), added: fc.array(anyInput, { maxLength: 4 }) }), { maxLength: 8 }), (changes) => {
      let now = seats;
      changes.forEach(({ ends, added }, turn) => {
        const inputs = added.map(({ kind, group, ...one }): SeatInput => ({ ...one, group, groupName: `Groep ${group}`, filledBy: { kind } }));
        const changed = changeSeats({ seats: now, draws: [draw] }, { ends, seats: inputs }, { ids: inputs.map((_, index) => `n-${turn}-${index}`), on: today });
        if (!changed.ok) return;
        const { residents, partners, byLot: drawn, groups } = compositionOf(openSeats(changed.value));
        assert.ok(residents >= partners && partners > 0 && groups >= 3 && drawn * 3 >= residents);
        assert.ok(now.every(({ id }) => changed.value.some((seat) => seat.id === id)), 'no seat disappears');
        now = changed.value;
      });
    }));
  });

  it('cannot hold back who leaves: the seat stays its group’s, and nobody sits there', () => {
    const after = done(leaveSeat(seats, 'zetel-1', '2026-04-01'));
    assert.deepEqual([openSeats(after).length, filledSeats(after).length], [6, 5]);
    assert.deepEqual(codesOf(leaveSeat(after, 'zetel-1', '2026-04-02')), ['table.seat.unknown']);
  });
});
