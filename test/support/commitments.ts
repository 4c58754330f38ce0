import assert from 'node:assert/strict';
import {
  addDays, answerHandOver, commitmentState, giveNewDate, handOver, handOverAnswers, judgeCommitment, makeCommitment, reportDone, tellProgress, type Commitment, type CommitmentInput, type CommitmentState, type NamedPerson, type Result,
} from '@wijkaanpak/domain';
import fc from 'fast-check';
import { partnersAtWork } from './promised.ts';

export const input: CommitmentInput = {
  what: 'De lantaarns in de Kerkstraat branden weer.', shownBy: 'U ziet het ’s avonds op straat, en er staat een foto.', due: '2026-06-01',
  by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, origin: { kind: 'table', id: 'tafel-zuid' }, mandate: null,
};
export const made = '2026-03-02';

/** What came of an act that is allowed. */
export function done<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
export const promise = done(makeCommitment(input, { id: 'lantaarns', neighbourhood: 'centrum' }, made));

export const everyone = partnersAtWork.flatMap(({ id, people }) => people.map((person) => ({ organisation: id, ...person })));
export const [jansen, kaya, boer] = everyone as [NamedPerson, NamedPerson, NamedPerson];
export const actorOf = ({ organisation, name }: NamedPerson) => ({ partner: organisation, name });

const days = fc.integer({ min: 0, max: 60 });
/** Something done to a promise, some days after what was done before. */
export const anyAct = fc.oneof(
  fc.record({ act: fc.constant('date' as const), after: days, ahead: fc.integer({ min: -20, max: 90 }), reasons: fc.constantFrom('', 'De kabels kwamen niet.') }),
  fc.record({ act: fc.constant('progress' as const), after: days }),
  fc.record({ act: fc.constant('report' as const), after: days }),
  fc.record({ act: fc.constant('verdict' as const), after: days, level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), found: fc.constantFrom('kept' as const, 'broken' as const) }),
  fc.record({ act: fc.constant('hand-over' as const), after: days, who: fc.constantFrom(...everyone), to: fc.constantFrom(...everyone), reasons: fc.constantFrom('', 'Een andere baan.', 'De bank staat op grond van de corporatie.') }),
  fc.record({ act: fc.constant('answer' as const), after: days, who: fc.constantFrom(...everyone), answer: fc.constantFrom(...handOverAnswers) }),
);

export type Act = typeof anyAct extends fc.Arbitrary<infer One> ? One : never;
export interface Walked {
  readonly commitment: Commitment;
  readonly on: string;
  readonly states: readonly CommitmentState[];
}
/** Takes every act that is allowed, in turn, some days apart. */
export function walk(acts: readonly Act[], look: (before: Commitment, after: Commitment, on: string) => void): Walked {
  return acts.reduce<Walked>(
    ({ commitment, on: last, states }, one) => {
      const on = addDays(last, one.after);
      const result =
        one.act === 'date' ? giveNewDate(commitment, { due: addDays(on, one.ahead), given: on, reasons: one.reasons })
        : one.act === 'progress' ? tellProgress(commitment, { on, text: 'De kabels liggen er.', photo: null })
        : one.act === 'report' ? reportDone(commitment, on)
        : one.act === 'hand-over' ? handOver(commitment, { to: one.to, reasons: one.reasons }, on, { actor: actorOf(one.who), partners: partnersAtWork })
        : one.act === 'answer' ? answerHandOver(commitment, one.answer, on, actorOf(one.who))
        : judgeCommitment(commitment, { by: 'vote', vote: 'oordeel', level: one.level, found: one.found, on });
      if (result.ok) look(commitment, result.value, on);
      return { commitment: result.ok ? result.value : commitment, on, states: [...states, commitmentState(commitment, on), ...(result.ok ? [commitmentState(result.value, on)] : [])] };
    },
    { commitment: promise, on: made, states: ['promised'] },
  );
}
