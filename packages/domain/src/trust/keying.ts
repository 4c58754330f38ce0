import { fail, issue, succeed, type Issue, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { differencesBetweenKeyings, type Keyed, type Keying } from './paper.ts';
import { resultAt, type TrustPoll } from './trust.ts';

type InTime = Pick<TrustPoll, 'state' | 'wave'>;

/** Whether forms of this wave may be typed over now: from opening until it closes or, where paper is counted later, until that has ended. */
export function mayKey({ state, wave }: InTime): Result<undefined> {
  if (state === 'announced') return fail('poll.not-open-yet', '', { opensAt: wave.opensAt });
  if (state !== 'closed') return succeed(undefined);
  return wave.keyedUntil === undefined ? fail('poll.closed') : fail('paper.keying-ended', '', { keyedUntil: wave.keyedUntil });
}

/** Days in Amsterdam, by the clock that decides: the first and the last on which a form can come in, and today. */
export interface ReceiptDays {
  readonly opensOn: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly today: CalendarDate;
}

/** Empty for a form that came in while the wave was open. It may be typed over later; a form that came in later may not. */
export function checkReceipt(receivedOn: CalendarDate, { opensOn, lastDay, today }: ReceiptDays): Issue[] {
  if (receivedOn < opensOn) return [issue('paper.received-before-opening', 'receivedOn', { opensOn })];
  if (receivedOn > lastDay) return [issue('paper.received-after-closing', 'receivedOn', { lastDay })];
  return receivedOn > today ? [issue('paper.received-later-than-today', 'receivedOn', { today })] : [];
}

/** What was typed of a form before, by others than who types now. */
export interface KeyedBefore {
  readonly isCounted: boolean;
  readonly others: readonly Keyed[];
}

/** How a form stands once this is typed. Refuses a form that was counted, and a third person. */
export function judgeKeying(sheet: string, keyed: Keyed, { isCounted, others: [other, third] }: KeyedBefore): Result<Keying> {
  if (isCounted) return fail('paper.counted-already', 'sheet', { sheet });
  if (third) return fail('paper.two-people', 'sheet', { sheet });
  const differences = other ? differencesBetweenKeyings(keyed, other) : [];
  return succeed({ sheet, state: !other ? 'keyed-once' : differences.length ? 'differs' : 'counted', differences });
}

/**
 * Whether the desk may say that all was typed, by which the result comes before the date that was stated. Refuses while paper may still come in, after it has ended, and while a form
 * waits: nobody leaves out a form by being early.
 */
export function mayFinishKeying({ state, wave }: InTime, waiting: number): Result<undefined> {
  if (state === 'announced' || state === 'open') return fail('paper.still-open', '', { closesAt: wave.closesAt });
  if (state === 'closed') return fail('paper.keying-ended', '', { keyedUntil: resultAt(wave) });
  return waiting ? fail('paper.forms-waiting') : succeed(undefined);
}
