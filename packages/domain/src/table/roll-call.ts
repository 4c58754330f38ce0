import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { issue, type Issue } from '../issues.ts';
import { plainText } from '../text.ts';
import { filledSeats, type Seat } from './seat.ts';
import { tableTexts } from './texts.ts';

/** What a seat did when a point was decided. `recused`: has an interest in it, so does not vote and does not count for the quorum. */
export const seatAnswers = ['yes', 'no', 'abstain', 'absent', 'recused'] as const;
export type SeatAnswer = (typeof seatAnswers)[number];

/** One line of the roll call. Who is recused says in public with what interest; null for everyone else. */
export const Called = z.strictObject({ seat: Slug, answer: z.enum(seatAnswers), interest: z.nullable(plainText(tableTexts.interest)) });
export type Called = z.infer<typeof Called>;

/** Everything that keeps a roll call from being complete: it names every seat that somebody sits on, once. */
export function rollCallIssues(seats: readonly Seat[], called: readonly Called[]): Issue[] {
  const filled = filledSeats(seats);
  const issues = called.flatMap(({ seat, answer, interest }, index) => {
    const path = `called.${index}`;
    if (!filled.some(({ id }) => id === seat)) return [issue('table.seat.unknown', `${path}.seat`)];
    if (called.findIndex((other) => other.seat === seat) < index) return [issue('table.roll-call.twice', `${path}.seat`)];
    if (answer === 'recused' && interest === null) return [issue('table.roll-call.interest-required', `${path}.interest`)];
    return answer !== 'recused' && interest !== null ? [issue('table.roll-call.not-recused', `${path}.answer`)] : [];
  });
  const missing = filled.filter(({ id }) => !called.some(({ seat }) => seat === id));
  return missing.length ? [...issues, issue('table.roll-call.missing', 'called', { seats: missing.map(({ name }) => name).join(', ') })] : issues;
}
