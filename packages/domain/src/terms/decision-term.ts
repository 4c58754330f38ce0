import { addDays, daysFrom, laterOf } from '../calendar.ts';
import { issue, type Issue } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { suspendedDaysOf, readAsUnusedBefore, type Suspension } from './suspension.ts';
import { extend, isExtendable, rawLastDay, warnUnknownDays, type TermExtension, type TermLength } from './term.ts';
import { warnAt } from './unsettled.ts';

/** Awb 4:13 lid 2: where no rule sets a term, the reasonable term has passed in any case after eight weeks. */
export const reasonableTerm: TermLength = { length: 8, unit: 'weeks' };

/** A postponement (verdaging): told within the term, and for how long (Awb 4:14 lid 3, or the rule that sets the term). */
export interface Postponement {
  readonly announced: CalendarDate;
  readonly by: TermLength;
}

export interface DecisionCourse {
  /** The day the application came in; not counted. */
  readonly received: CalendarDate;
  readonly term: TermLength;
  /** A term in a municipal ordinance is not surely "set in a law" (Atw art. 1); the result then carries a warning where it matters. */
  readonly setBy: 'law' | 'ordinance';
  readonly suspensions: readonly Suspension[];
  readonly postponements: readonly Postponement[];
}

export interface DecisionTerm {
  /** As if nothing had stopped or moved it. */
  readonly lastDayWithoutSuspension: CalendarDate;
  readonly suspendedDays: number;
  readonly lastDay: CalendarDate;
  readonly extension: TermExtension;
  readonly warnings: readonly Issue[];
}

interface Running {
  readonly firstDay: CalendarDate;
  readonly raw: CalendarDate;
  readonly suspended: ReadonlySet<CalendarDate>;
  readonly lengths: readonly TermLength[];
  readonly warnings: readonly Issue[];
}

type CourseEvent = { readonly on: CalendarDate } & ({ readonly suspension: Suspension } | { readonly postponement: Postponement });

/**
 * Until when a decision on an application is in time (Awb 4:13), with what suspends (4:15) and postpones it (4:14). Days are added to
 * the last day by the calendar, weekends and holidays included; then the Algemene termijnenwet extends. Each suspended day counts once.
 */
export function decisionTerm(course: DecisionCourse): DecisionTerm {
  const { lastDay, warnings, running } = runCourse(course);
  const alone = runCourse({ ...course, suspensions: [], postponements: [] });
  const unused = runCourse({ ...course, suspensions: course.suspensions.map(readAsUnusedBefore) });
  const otherReading = unused.lastDay === lastDay ? [] : warnAt('term.unused-supplement-unsettled', course.received, { otherwise: unused.lastDay });
  return {
    lastDayWithoutSuspension: alone.lastDay,
    suspendedDays: running.suspended.size,
    lastDay,
    extension: endOf(running).extension,
    warnings: [...warnings, ...otherReading],
  };
}

function runCourse({ received, term, setBy, suspensions, postponements }: DecisionCourse) {
  const events: CourseEvent[] = [
    ...suspensions.map((suspension) => ({ on: 'invited' in suspension ? suspension.invited : addDays(suspension.from, -1), suspension })),
    ...postponements.map((postponement) => ({ on: postponement.announced, postponement })),
  ];
  events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const start: Running = { firstDay: addDays(received, 1), raw: rawLastDay(received, term), suspended: new Set(), lengths: [term], warnings: [] };
  const running = events.reduce<Running>((before, event) => ('suspension' in event ? suspend(before, event.suspension) : postpone(before, event.postponement)), start);
  const { raw, lastDay } = endOf(running);
  const isUncertain = setBy === 'ordinance' && lastDay !== raw;
  const ordinance = isUncertain ? warnAt('term.ordinance-unsettled', received, { otherwise: raw }) : [];
  return { running, lastDay, warnings: [...running.warnings, ...ordinance, ...warnPostponement(running), ...warnUnknownDays(raw, lastDay)] };
}

/** The last day as things stand. A suspended day is never the last day: after it at least one day is left. */
function endOf({ raw, suspended, lengths }: Running): { readonly raw: CalendarDate; readonly lastDay: CalendarDate; readonly extension: TermExtension } {
  const lastSuspended = [...suspended].reduce(laterOf, '');
  const moved = addDays(raw, suspended.size);
  const end = lastSuspended && lastSuspended >= moved ? addDays(lastSuspended, 1) : moved;
  // A postponement is a term of its own, as an adjournment is in Awb 7:10 lid 3: its own length decides whether Atw art. 1 applies.
  if (!isExtendable(lengths.at(-1)!)) return { raw: end, lastDay: end, extension: { law: 'Atw 4', passedOver: [] } };
  return { raw: end, ...extend(end) };
}

function suspend(running: Running, suspension: Suspension): Running {
  const { lastDay } = endOf(running);
  if (suspendedDaysOf(suspension).from > lastDay) return { ...running, warnings: [...running.warnings, ...warnTooLate(running, suspension, lastDay)] };
  return { ...running, suspended: stopped(running, suspension) };
}

/** A term that has run out does not stand still any more; whether it has on its last day is an open question. */
function warnTooLate(running: Running, suspension: Suspension, lastDay: CalendarDate): Issue[] {
  if ('ground' in suspension) return [issue('term.stopped-too-late', '', { from: suspension.from, lastDay })];
  if (suspension.invited === lastDay) return warnOnLastDay(running, suspension);
  return [issue('term.invited-too-late', '', { invited: suspension.invited, lastDay })];
}

function warnOnLastDay(running: Running, suspension: Suspension): Issue[] {
  const otherwise = endOf({ ...running, suspended: stopped(running, suspension) }).lastDay;
  return otherwise === endOf(running).lastDay ? [] : warnAt('term.invited-on-last-day-unsettled', running.firstDay, { otherwise });
}

/** All suspended days with one suspension more; a day before the term began does not count, a day twice counts once. */
function stopped({ firstDay, suspended }: Running, suspension: Suspension): ReadonlySet<CalendarDate> {
  const { from, to } = suspendedDaysOf(suspension);
  return new Set([...suspended, ...daysFrom(laterOf(from, firstDay), to)]);
}

/** A term that has run out cannot be postponed any more. */
function postpone(running: Running, { announced, by }: Postponement): Running {
  const { lastDay } = endOf(running);
  if (announced > lastDay) return { ...running, warnings: [...running.warnings, issue('term.postponed-too-late', '', { announced, lastDay })] };
  return { ...running, raw: rawLastDay(running.raw, by), lengths: [...running.lengths, by] };
}

/** Whether the postponement's own length or the first term's decides on extension matters only where the two differ. */
function warnPostponement(running: Running): Issue[] {
  const followed = endOf(running).lastDay;
  const otherwise = endOf({ ...running, lengths: running.lengths.slice(0, 1) }).lastDay;
  return otherwise === followed ? [] : warnAt('term.postponement-unsettled', running.raw, { otherwise });
}
