import { addDays } from '../calendar.ts';
import type { CalendarDate } from '../time.ts';
import type { Commitment } from './commitment.ts';

/** What can happen to a promise. `overdue` happens by itself. */
export const commitmentEventKinds = ['made', 'moved', 'handed-over', 'overdue', 'progress', 'reported', 'kept', 'broken'] as const;
export type CommitmentEventKind = (typeof commitmentEventKinds)[number];

export interface CommitmentEvent {
  readonly kind: CommitmentEventKind;
  readonly on: CalendarDate;
  /** Which of its kind, counted from 1; with the kind it names the event for good. */
  readonly number: number;
  /** The day that it is about: promised, or let pass. Null for what is about no day. */
  readonly due: CalendarDate | null;
  /** What was said with it: reasons, or how far it is. Empty where nothing is. */
  readonly text: string;
}

/**
 * All that happened to a promise up to and including a day, in order. A later day only adds: being late stays in it, also when a new date was given since.
 */
export function commitmentHistory(commitment: Commitment, at: CalendarDate): CommitmentEvent[] {
  const { dates, handOvers, progress, reported, verdicts } = commitment;
  const settled = [reported, ...verdicts.map(({ on }) => on)].filter((day) => day !== null).sort()[0];
  const events: Omit<CommitmentEvent, 'number'>[] = dates.flatMap((date, index) => {
    const given = { kind: index ? ('moved' as const) : ('made' as const), on: date.given, due: date.due, text: date.reasons };
    const late = { kind: 'overdue' as const, on: addDays(date.due, 1), due: date.due, text: '' };
    const until = dates[index + 1]?.given ?? settled;
    return until === undefined || until > date.due ? [given, late] : [given];
  });
  events.push(...handOvers.filter(({ answer }) => answer === 'taken-over').map(({ answered, reasons }) => ({ kind: 'handed-over' as const, on: answered!, due: null, text: reasons })));
  events.push(...progress.map(({ on, text }) => ({ kind: 'progress' as const, on, due: null, text })));
  if (reported !== null) events.push({ kind: 'reported', on: reported, due: null, text: '' });
  events.push(...verdicts.map(({ found, on }) => ({ kind: found, on, due: null, text: '' })));
  const counts = new Map<string, number>();
  return events
    .filter(({ on }) => on <= at)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((event) => {
      const number = (counts.get(event.kind) ?? 0) + 1;
      counts.set(event.kind, number);
      return { ...event, number };
    });
}
