import { addDays } from '../calendar.ts';
import { dueDay, type Commitment } from '../commitment/commitment.ts';
import { commitmentState } from '../commitment/transitions.ts';
import type { CalendarDate } from '../time.ts';
import { present, type Moment } from './moment.ts';

/** A promise as it was made, moved, handed over, late by itself, reported and judged. Each date that was missed is a moment of its own, also when a new one came after it. */
export function momentsOfCommitment(commitment: Commitment, today: CalendarDate): Moment[] {
  const { id, what: title, dates, handOvers, reported, verdicts } = commitment;
  const about = { id, title, detail: null };
  const missed = dates.slice(0, -1).filter(({ due }, index) => dates[index + 1]!.given > due).map(({ due }) => due);
  if (commitmentState(commitment, today) === 'overdue' || (reported !== null && reported > dueDay(commitment))) missed.push(dueDay(commitment));
  return present([
    { ...about, on: dates[0]!.given, kind: 'commitment.made' },
    ...dates.slice(1).map(({ given, reasons }): Moment => ({ ...about, on: given, kind: 'commitment.moved', detail: reasons })),
    ...handOvers.filter(({ answer }) => answer === 'taken-over').map(({ answered, reasons }): Moment => ({ ...about, on: answered!, kind: 'commitment.handed-over', detail: reasons })),
    ...missed.map((due): Moment => ({ ...about, on: addDays(due, 1), kind: 'commitment.overdue' })),
    reported === null ? null : { ...about, on: reported, kind: 'commitment.reported' },
    ...verdicts.map(({ found, on }): Moment => ({ ...about, on, kind: `commitment.${found}` })),
  ]);
}
