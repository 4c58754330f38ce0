import { dayOf, type Instant } from '../time.ts';
import type { WaveReply } from '../trust/reply.ts';
import { present, type Moment } from './moment.ts';

/** A wave (ronde) of a poll, and when what came out was published; null while it is not. */
export interface WaveOfPoll {
  readonly poll: string;
  readonly title: string;
  readonly opensAt: Instant;
  readonly publishedAt: Instant | null;
  /** What organisations said to it. */
  readonly replies: readonly Pick<WaveReply, 'on' | 'partnerName' | 'words'>[];
}

export function momentsOfWave({ poll: id, title, opensAt, publishedAt, replies }: WaveOfPoll, now: Instant): Moment[] {
  const about = { id, title, detail: null };
  return present([opensAt > now ? null : { ...about, on: dayOf(opensAt), kind: 'poll.opened' }, publishedAt === null ? null : { ...about, on: dayOf(publishedAt), kind: 'poll.published' }, ...replies.map(({ on, partnerName, words }): Moment => ({ id, title: `${title}, ${partnerName}`, on, kind: 'poll.replied', detail: words }))]);
}
