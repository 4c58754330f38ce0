import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { CalendarDate } from '../time.ts';

/** Everything that a neighbourhood remembers, by the concept it belongs to. A new one is a line here and one in `timeline.ts`. */
export const momentKinds = {
  programme: ['begun', 'goal-named', 'goal-ended', 'reflected'],
  story: ['told', 'answered'],
  proposal: ['submitted', 'supported', 'answered', 'to-vote', 'agreed', 'chosen', 'not-chosen', 'under-way', 'done', 'stopped'],
  obstacle: ['noted', 'moved', 'overdue', 'removed', 'refused'],
  challenge: ['received', 'postponed', 'accepted', 'refused', 'refusal-upheld', 'objected', 'signed', 'reviewed', 'withdrawn'],
  vote: ['opened', 'closed'],
  table: ['founded', 'adopted', 'rejected', 'deviated', 'reasoned', 'agreed'],
  commitment: ['made', 'moved', 'handed-over', 'overdue', 'reported', 'kept', 'broken'],
  mandate: ['granted', 'revoked', 'escalated', 'answered'],
  poll: ['opened', 'published', 'replied'],
} as const;
export type MomentConcept = keyof typeof momentKinds;
export type MomentKind = { [Concept in MomentConcept]: `${Concept}.${(typeof momentKinds)[Concept][number]}` }[MomentConcept];

const kinds = Object.entries(momentKinds).flatMap(([concept, ofConcept]) => ofConcept.map((kind) => `${concept}.${kind}` as MomentKind));

/** Something that happened in a neighbourhood, on a day. `title`: what it is about, in the words of who wrote it. `detail`: reasons or an answer; null where there are none. */
export const Moment = z.object({ on: CalendarDate, kind: z.enum(kinds as [MomentKind, ...MomentKind[]]), id: Slug, title: z.string(), detail: z.nullable(z.string()) });
export type Moment = z.infer<typeof Moment>;

/** The parts of a list that are there. */
export const present = (moments: readonly (Moment | null)[]): Moment[] => moments.filter((moment) => moment !== null);
