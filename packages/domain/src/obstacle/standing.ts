import * as z from 'zod/mini';
import { daysBetween } from '../calendar.ts';
import { CalendarDate } from '../time.ts';
import { dueOf, Obstacle, obstacleDaysOverdue, obstacleState } from './obstacle.ts';
import { obstacleStates } from './states.ts';

/** An obstacle and its clock on the day it was read. */
export const ObstacleStanding = z.extend(Obstacle, {
  state: z.enum(obstacleStates),
  readOn: CalendarDate,
  /** The day by which it is to be gone now. */
  dueNow: CalendarDate,
  daysOverdue: z.int(),
});
export type ObstacleStanding = z.infer<typeof ObstacleStanding>;

export const obstacleOn = (obstacle: Obstacle, readOn: CalendarDate): ObstacleStanding => ({
  ...obstacle, state: obstacleState(obstacle, readOn), readOn, dueNow: dueOf(obstacle), daysOverdue: obstacleDaysOverdue(obstacle, readOn),
});

const count = z.int().check(z.gte(0));

/** How many obstacles a neighbourhood has, for everyone to see, and how long the oldest that still stands does. */
export const ObstacleCount = z.object({ standing: count, overdue: count, removed: count, refused: count, longestDays: z.nullable(count) });
export type ObstacleCount = z.infer<typeof ObstacleCount>;

export function countObstacles(obstacles: readonly ObstacleStanding[]): ObstacleCount {
  const having = (...states: readonly ObstacleStanding['state'][]) => obstacles.filter(({ state }) => states.includes(state));
  const standing = having('open', 'overdue');
  const days = standing.map(({ raised, readOn }) => daysBetween(raised, readOn));
  return { standing: standing.length, overdue: having('overdue').length, removed: having('removed').length, refused: having('refused').length, longestDays: days.length ? Math.max(...days) : null };
}
