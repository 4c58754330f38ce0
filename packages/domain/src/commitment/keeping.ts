import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { wilson } from '../statistics/proportion.ts';
import { reliabilityOf } from '../statistics/reliability-levels.ts';
import type { CalendarDate } from '../time.ts';
import { timesMoved, type Commitment } from './commitment.ts';
import { holderBefore, holderOf, holdersOf } from './hand-over.ts';
import { commitmentState } from './transitions.ts';

/**
 * How an organisation keeps its promises. Counted are the promises that residents judged; what is overdue or waits for their verdict stands beside it,
 * so that promises which are never put to residents do not look better than ones that are. A promise counts once: for who had it when the day of the latest verdict began, and for who has it
 * now where there is none (decision 0032). What an organisation gave away stands beside its figure.
 */
export const PromiseKeeping = z.object({
  organisation: Slug,
  organisationName: z.string(),
  /** Promises that it answers for: its own and those it took over, without those it gave away. */
  made: z.int(),
  /** By residents, at the latest verdict. */
  judged: z.int(),
  kept: z.int(),
  overdue: z.int(),
  /** Done according to the promiser; residents have not judged yet. */
  reported: z.int(),
  /** Given a new date at least once. */
  moved: z.int(),
  /** Once its own, and taken over by another organisation since. */
  handedOver: z.int(),
  reliability: z.enum(['too-few-answers', 'indication', 'figure']),
  /** The share kept of what was judged, 0 to 1, with its interval; null under ten judged promises. */
  share: z.nullable(z.object({ estimate: z.number(), lower: z.number(), upper: z.number(), level: z.number() })),
});
export type PromiseKeeping = z.infer<typeof PromiseKeeping>;

/** Wilson's interval reads the judged promises as a sample of how the organisation keeps its word. */
export function promiseKeeping(commitments: readonly Commitment[], by: { readonly id: string; readonly name: string }, at: CalendarDate): PromiseKeeping {
  const own = commitments.filter((one) => answersFor(one) === by.id);
  const inState = (state: string): number => own.filter((one) => commitmentState(one, at) === state).length;
  const kept = inState('kept');
  const judged = kept + inState('broken');
  const reliability = reliabilityOf(judged);
  const share = reliability === 'too-few-answers' ? undefined : wilson(kept, judged);
  return {
    organisation: by.id, organisationName: by.name, made: own.length, judged, kept, overdue: inState('overdue'), reported: inState('reported'),
    moved: own.filter((one) => timesMoved(one) > 0).length,
    handedOver: commitments.filter((one) => hasGivenAway(one, by.id)).length, reliability, share: share?.ok ? share.value : null,
  };
}

/** The organisation for which a promise counts. A verdict is about who had the promise before it was given, so that nobody can hand a verdict on. */
function answersFor(commitment: Commitment): string {
  const verdict = commitment.verdicts.at(-1);
  return (verdict ? holderBefore(commitment, verdict.on) : holderOf(commitment)).organisation;
}

const hasGivenAway = (commitment: Commitment, organisation: string): boolean =>
  answersFor(commitment) !== organisation && holderOf(commitment).organisation !== organisation && holdersOf(commitment).some((one) => one.organisation === organisation);
