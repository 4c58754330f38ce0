import type { ProposalEvent } from '../proposal/events.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { dayOf } from '../time.ts';
import type { Moment, MomentKind } from './moment.ts';

/** What of its road a proposal is remembered by; questions and progress stay on the proposal itself. */
const remembered = ['supported', 'answered', 'to-vote', 'agreed', 'chosen', 'not-chosen', 'under-way', 'done', 'stopped'] as const satisfies readonly ProposalEvent['kind'][];
type Remembered = (typeof remembered)[number];
const isRemembered = (event: ProposalEvent): event is Extract<ProposalEvent, { kind: Remembered }> => (remembered as readonly string[]).includes(event.kind);

export type ProposalOnItsRoad = Pick<Proposal, 'id' | 'title' | 'submittedAt'> & { readonly events: readonly ProposalEvent[] };

export function momentsOfProposal({ id, title, submittedAt, events }: ProposalOnItsRoad): Moment[] {
  const walked = events.filter(isRemembered).map((event): Moment => ({
    id, title, on: event.on, kind: `proposal.${event.kind}` satisfies MomentKind, detail: 'text' in event ? event.text : 'reasons' in event ? event.reasons || null : null,
  }));
  return [{ id, title, on: dayOf(submittedAt), kind: 'proposal.submitted', detail: null }, ...walked];
}
