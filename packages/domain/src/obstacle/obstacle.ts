import * as z from 'zod/mini';
import { daysBetween } from '../calendar.ts';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { NamedPerson } from '../mandate/mandate.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import type { ObstacleState } from './states.ts';
import { obstacleTexts } from './texts.ts';

/** What stands in the way: a rule that is written, a policy that was chosen, or a habit that nobody chose. */
export const obstacleKinds = ['rule', 'policy', 'habit'] as const;

/** An obstacle as it is noted: what, who owns it by name, and by when it is removed or its refusal is reasoned. */
export const ObstacleInput = z.strictObject({
  kind: z.enum(obstacleKinds),
  what: plainText(obstacleTexts.what),
  owner: z.strictObject({ organisation: Slug, name: plainText({ min: 1, max: 120 }) }),
  due: CalendarDate,
});
export type ObstacleInput = z.infer<typeof ObstacleInput>;

/** `tried`: what was done about it. `moved`: a new day beside the old one. `removed` and `refused` end it. */
export const obstacleNoteKinds = ['tried', 'moved', 'removed', 'refused'] as const;

export const ObstacleNoteInput = z.strictObject({ kind: z.enum(obstacleNoteKinds), text: plainText(obstacleTexts.note), due: z.optional(CalendarDate) });
export type ObstacleNoteInput = z.infer<typeof ObstacleNoteInput>;

export const ObstacleNote = z.object({ kind: z.enum(obstacleNoteKinds), on: CalendarDate, by: NamedPerson, text: z.string(), due: z.nullable(CalendarDate) });
export type ObstacleNote = z.infer<typeof ObstacleNote>;

/** An obstacle (belemmering) in the way of a proposal. Its notes only grow; it is never deleted. */
export const Obstacle = z.object({
  id: Slug,
  proposal: Slug,
  neighbourhood: Slug,
  kind: z.enum(obstacleKinds),
  what: z.string(),
  owner: NamedPerson,
  raised: CalendarDate,
  raisedBy: NamedPerson,
  /** The day first given; later ones are in the notes. */
  due: CalendarDate,
  notes: z.array(ObstacleNote),
});
export type Obstacle = z.infer<typeof Obstacle>;

/** An obstacle, from the day that it is noted. Refuses a day that has passed. */
export const noteObstacle = (
  { kind, what, due }: ObstacleInput, where: Pick<Obstacle, 'id' | 'proposal' | 'neighbourhood'>, { owner, by, on }: { readonly owner: NamedPerson; readonly by: NamedPerson; readonly on: CalendarDate },
): Result<Obstacle> => (due < on ? fail('obstacle.date.in-the-past', 'due') : succeed({ ...where, kind, what, owner, due, raised: on, raisedBy: by, notes: [] }));

/** The day by which it is removed or its refusal reasoned, as it stands now. */
export const dueOf = ({ due, notes }: Pick<Obstacle, 'due' | 'notes'>): CalendarDate => notes.reduce((latest, note) => note.due ?? latest, due);

/** How it stands on a day: overdue by itself from the day after its day. */
export function obstacleState(obstacle: Pick<Obstacle, 'due' | 'notes'>, at: CalendarDate): ObstacleState {
  const end = obstacle.notes.find(({ kind }) => kind === 'removed' || kind === 'refused');
  if (end) return end.kind as 'removed' | 'refused';
  return at > dueOf(obstacle) ? 'overdue' : 'open';
}

/** Days past the day by which it was to be gone; 0 in time and once it ended. */
export const obstacleDaysOverdue = (obstacle: Pick<Obstacle, 'due' | 'notes'>, at: CalendarDate): number => (obstacleState(obstacle, at) === 'overdue' ? daysBetween(dueOf(obstacle), at) : 0);

/**
 * A note on an obstacle. Anyone who works for a partner can say what was tried; only the organisation that owns it gives a new day or ends it. Refuses a note
 * after its end, a day that has passed or that it had already.
 */
export function addObstacleNote(obstacle: Obstacle, { due, ...input }: ObstacleNoteInput, { by, on }: { readonly by: NamedPerson; readonly on: CalendarDate }): Result<Obstacle> {
  const state = obstacleState(obstacle, on);
  if (state === 'removed' || state === 'refused') return fail('obstacle.ended-already');
  if (input.kind !== 'tried' && by.organisation !== obstacle.owner.organisation) return fail('obstacle.not-yours', '', { name: obstacle.owner.name });
  if (input.kind === 'moved') {
    if (due === undefined) return fail('obstacle.date.needed', 'due');
    if (due < on) return fail('obstacle.date.in-the-past', 'due');
    if (due === dueOf(obstacle)) return fail('obstacle.date.same', 'due', { due });
  }
  return succeed({ ...obstacle, notes: [...obstacle.notes, { ...input, by, on, due: input.kind === 'moved' ? due! : null }] });
}
