import { fail, succeed, type Result } from '../issues.ts';

/** The road of a proposal. A proposal is never silently closed: `done` and `stopped` are told, with reasons. */
export const proposalStates = ['draft', 'submitted', 'supported', 'answered', 'to-vote', 'agreed', 'under-way', 'done', 'stopped'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Who may take a step: residents, or an organisation, which must then give reasons. */
export type Mover = 'residents' | 'organisation';

export interface Transition {
  readonly from: ProposalState;
  readonly to: ProposalState;
  readonly by: Mover;
}

export const proposalTransitions: readonly Transition[] = [
  { from: 'draft', to: 'submitted', by: 'residents' },
  { from: 'submitted', to: 'supported', by: 'residents' },
  { from: 'submitted', to: 'answered', by: 'organisation' },
  { from: 'supported', to: 'answered', by: 'organisation' },
  { from: 'answered', to: 'answered', by: 'organisation' },
  { from: 'answered', to: 'to-vote', by: 'organisation' },
  { from: 'answered', to: 'agreed', by: 'organisation' },
  { from: 'to-vote', to: 'agreed', by: 'residents' },
  { from: 'to-vote', to: 'stopped', by: 'residents' },
  { from: 'agreed', to: 'under-way', by: 'organisation' },
  { from: 'under-way', to: 'done', by: 'organisation' },
  { from: 'submitted', to: 'stopped', by: 'residents' },
  { from: 'supported', to: 'stopped', by: 'residents' },
  { from: 'answered', to: 'stopped', by: 'residents' },
  { from: 'agreed', to: 'stopped', by: 'organisation' },
  { from: 'under-way', to: 'stopped', by: 'organisation' },
];

export interface Step {
  readonly to: ProposalState;
  readonly by: Mover;
  /** Why, in a sentence residents can read. Required of an organisation. */
  readonly reasons: string;
}

/** The state after a step, or why the step may not be taken. */
export function moveProposal(from: ProposalState, { to, by, reasons }: Step): Result<ProposalState> {
  const transition = proposalTransitions.find((one) => one.from === from && one.to === to);
  if (!transition) return fail('proposal.transition.not-allowed', 'to', { from, to });
  if (transition.by !== by) return fail('proposal.transition.not-yours', 'by');
  if (by === 'organisation' && !reasons.trim()) return fail('proposal.reasons.required', 'reasons');
  return succeed(to);
}
