import type { Proposal } from '../proposal/proposal.ts';
import { dayOf } from '../time.ts';
import type { Moment } from './moment.ts';

export const momentsOfProposal = ({ id, title, submittedAt }: Pick<Proposal, 'id' | 'title' | 'submittedAt'>): Moment[] => [{ id, title, on: dayOf(submittedAt), kind: 'proposal.submitted', detail: null }];
