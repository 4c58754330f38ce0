import { dayOf } from '../time.ts';
import type { Vote } from '../vote/vote.ts';
import type { Moment } from './moment.ts';

export function momentsOfVote({ id, title, state, opensAt, closesAt }: Pick<Vote, 'id' | 'title' | 'state' | 'opensAt' | 'closesAt'>): Moment[] {
  const opened: Moment = { id, title, on: dayOf(opensAt), kind: 'vote.opened', detail: null };
  if (state === 'announced') return [];
  return state === 'open' ? [opened] : [opened, { id, title, on: dayOf(closesAt), kind: 'vote.closed', detail: null }];
}
