import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Escalation, addDays, answerEscalation, escalationDays, escalationEnds, escalationRoad, escalationStates, escalationStatus, escalationTransitions, parse, type Mandate } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { mandate, person } from '../../support/mandates.ts';

const groen = mandate();
const sub = mandate({ id: 'groen-noord', parent: 'groen', holder: person('T. Bakker'), backing: groen.holder });
const names = (register: Mandate[], given: Mandate) => escalationRoad(register, given).map(({ name }) => name);
const raised = '2026-06-01';
const escalation: Escalation = { id: 'bankje', mandate: 'groen-noord', neighbourhood: 'centrum', by: sub.holder, matter: { subject: 'groen', area: 'BU0363AA01', amount: 800_000 }, question: 'Mag het bankje van € 8.000 er komen?', raised, road: escalationRoad([groen, sub], sub), answer: null };
const answer = (by: string, on: string) => ({ on, by: person(by), outcome: 'yes' as const, reasons: 'Het past in het plan.' });
const codeOf = (given: Escalation, by: string, on: string) => {
  const answered = answerEscalation(given, answer(by, on));
  return answered.ok ? 'fine' : answered.issues[0]!.code;
};

describe('what is outside a mandate', () => {
  it('goes to who stands behind her, then further up, and at last to who signs for the body itself', () => {
    assert.deepEqual(names([groen, sub], sub), ['S. Jansen', 'R. de Boer', 'M. Visser']);
    assert.deepEqual(names([groen], groen), ['R. de Boer', 'M. Visser']);
    assert.ok(parse(Escalation, escalation).ok);
  });

  it('has a public clock: who has it, and until when', () => {
    const told = (at: string) => {
      const { state, person: who, answerBy } = escalationStatus(escalation, at);
      return [state, who.name, answerBy];
    };
    assert.deepEqual([raised, '2026-06-15', '2026-06-16', '2026-06-30', '2026-07-13', '2026-07-14', '2027-01-01'].map(told), [
      ['waiting', 'S. Jansen', '2026-06-15'], ['waiting', 'S. Jansen', '2026-06-15'], ['waiting', 'R. de Boer', '2026-06-29'],
      ['waiting', 'M. Visser', '2026-07-13'], ['waiting', 'M. Visser', '2026-07-13'], ['unanswered', 'M. Visser', '2026-07-13'], ['unanswered', 'M. Visser', '2026-07-13'],
    ]);
  });

  it('is answered by who has it or somebody further up, with reasons, and once', () => {
    assert.deepEqual([codeOf(escalation, 'S. Jansen', '2026-06-10'), codeOf(escalation, 'M. Visser', '2026-06-10'), codeOf(escalation, 'S. Jansen', '2026-06-20'), codeOf(escalation, 'Iemand', '2026-06-10')], ['fine', 'fine', 'escalation.not-yours', 'escalation.not-yours']);
    assert.equal(answerEscalation(escalation, { ...answer('S. Jansen', '2026-06-10'), reasons: ' ' }).ok, false);
    const answered = answerEscalation(escalation, answer('R. de Boer', '2026-06-20'));
    assert.ok(answered.ok);
    assert.deepEqual(escalationStatus(answered.value, '2030-01-01'), { state: 'answered', person: person('R. de Boer', 'gebiedsmanager'), answerBy: '2026-06-29' });
    assert.equal(codeOf(answered.value, 'M. Visser', '2026-06-21'), 'escalation.answered-already');
    assert.equal(codeOf(escalation, 'M. Visser', '2027-01-01'), 'fine', 'a late answer is still an answer');
  });

  it('always ends, whatever the register looks like: nobody is on the road twice, and after its last day nothing waits', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const people = fc.constantFrom('S. Jansen', 'R. de Boer', 'T. Bakker', 'M. Visser').map((name) => person(name));
    const row = fc.record({ parent: fc.option(fc.constantFrom(...ids, 'onbekend')), holder: people, backing: people });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 5 }), fc.nat(4), fc.integer({ min: 1, max: 1000 }), (rows, which, later) => {
        const register = rows.map((one, index) => mandate({ ...one, id: ids[index]! }));
        const road = escalationRoad(register, register[which]!);
        assert.equal(new Set(road.map(({ name }) => name)).size, road.length);
        assert.equal(road.at(-1)!.name, 'M. Visser');
        const open: Escalation = { ...escalation, road };
        const ends = escalationEnds(open);
        assert.equal(ends, addDays(raised, road.length * escalationDays));
        assert.equal(escalationStatus(open, ends).state, 'waiting');
        assert.equal(escalationStatus(open, addDays(ends, later)).state, 'unanswered');
      }),
      { numRuns: 300 },
    );
  });

  it('goes by its states: waiting ends in an answer or in silence, and silence can only still be answered', () => {
    assert.deepEqual(new Set(escalationTransitions.flatMap(({ from, to }) => [from, to])), new Set(escalationStates));
    assert.deepEqual(escalationStates.filter((state) => !escalationTransitions.some(({ from }) => from === state)), ['answered']);
  });
});
