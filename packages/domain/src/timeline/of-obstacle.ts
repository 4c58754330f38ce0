import { addDays } from '../calendar.ts';
import type { Obstacle } from '../obstacle/obstacle.ts';
import type { CalendarDate } from '../time.ts';
import type { Moment } from './moment.ts';

/** What stood in the way, every day that it was moved or missed, and how it ended. What was tried stays on the proposal itself. */
export function momentsOfObstacle({ proposal: id, what: title, raised, due, notes }: Pick<Obstacle, 'proposal' | 'what' | 'raised' | 'due' | 'notes'>, today: CalendarDate): Moment[] {
  const about = { id, title };
  const told = notes.flatMap(({ kind, on, text }): Moment[] => (kind === 'tried' ? [] : [{ ...about, on, kind: `obstacle.${kind}`, detail: text }]));
  const turns = notes.filter(({ kind }) => kind !== 'tried');
  const days = [due, ...turns.flatMap((note) => (note.kind === 'moved' && note.due ? [note.due] : []))];
  // Each day was missed if whatever came after it came later.
  const missed = days.filter((day, index) => (turns[index]?.on ?? today) > day);
  return [{ ...about, on: raised, kind: 'obstacle.noted', detail: null }, ...told, ...missed.map((day): Moment => ({ ...about, on: addDays(day, 1), kind: 'obstacle.overdue', detail: null }))];
}
