import * as z from 'zod/mini';
import { daysBetween } from '../calendar.ts';
import { CommitmentStanding } from '../commitment/standing.ts';
import { Slug } from '../identifiers.ts';
import { sayWave } from '../statistics/statement/say-wave.ts';
import { CalendarDate, Instant } from '../time.ts';
import { Conclusion, concludeRound } from './conclusion.ts';
import { WaveReply } from './reply.ts';
import { Said, type PollResults } from './results.ts';
import { figureOf, tell } from './said.ts';
import { TrustQuestion } from './trust.ts';

/** An organisation that a round asked about and that neither promised nor replied, with the days since the round closed. Null names: the round asked about none, and nobody at all has said what becomes of it. */
export const Waiting = z.object({ partner: z.nullable(Slug), partnerName: z.nullable(z.string()), days: z.int() });
export type Waiting = z.infer<typeof Waiting>;

/** What became of one published round (terugkoppeling): what it said, what was promised because of it, what organisations replied, and who has said nothing yet. */
export const RoundFeedback = z.object({
  wave: Slug,
  word: z.enum(['peiling', 'meting']),
  closesAt: Instant,
  closedOn: CalendarDate,
  responded: z.nullable(z.int()),
  conclusion: Conclusion,
  /** By question: the change since the round before, or the figure where there is none to compare with. */
  said: z.array(z.object({ question: TrustQuestion, said: Said })),
  /** Made from this round, as they stand today, the newest first. */
  commitments: z.array(CommitmentStanding),
  /** In the order in which they came. */
  replies: z.array(WaveReply),
  waiting: z.array(Waiting),
});
export type RoundFeedback = z.infer<typeof RoundFeedback>;

/** The same of every published round, newest first, and how many rounds wait for a word. */
export const PollFeedback = z.object({
  poll: Slug,
  title: z.string(),
  neighbourhood: Slug,
  neighbourhoodName: z.string(),
  readOn: CalendarDate,
  rounds: z.array(RoundFeedback),
  unanswered: z.object({ rounds: z.int(), longestDays: z.nullable(z.int()) }),
  /** When the next round closes and its result comes; null when none is drawn up. */
  nextResultAt: z.nullable(Instant),
});
export type PollFeedback = z.infer<typeof PollFeedback>;

/** What was said and promised after the rounds of a poll. */
export interface Aftermath {
  readonly neighbourhood: string;
  /** The day in Amsterdam on which each published round closed. */
  readonly closedOn: Readonly<Record<string, CalendarDate>>;
  readonly readOn: CalendarDate;
  readonly commitments: readonly CommitmentStanding[];
  readonly replies: readonly WaveReply[];
}

/** What became of each round of a poll. A promise belongs to a round only where it was made from that very round. */
export function feedbackOf({ poll, title, neighbourhoodName, waves, nextResultAt }: PollResults, after: Aftermath): PollFeedback {
  const rounds = waves.map((wave) => roundFeedback(poll, wave, after)).reverse();
  const waiting = rounds.filter((round) => round.waiting.length > 0);
  const longestDays = waiting.length ? Math.max(...waiting.map((round) => round.waiting[0]!.days)) : null;
  return { poll, title, neighbourhood: after.neighbourhood, neighbourhoodName, readOn: after.readOn, rounds, unanswered: { rounds: waiting.length, longestDays }, nextResultAt };
}

type PublishedWave = PollResults['waves'][number];

function roundFeedback(poll: string, wave: PublishedWave, after: Aftermath): RoundFeedback {
  const said = saidOf(wave);
  const commitments = after.commitments.filter(({ origin }) => origin.kind === 'poll' && origin.id === poll && origin.wave === wave.wave);
  const replies = after.replies.filter((reply) => reply.wave === wave.wave);
  const closedOn = after.closedOn[wave.wave]!;
  const { word, closesAt, responded } = wave;
  const waiting = whoWaits(wave, { commitments, replies, days: daysBetween(closedOn, after.readOn) });
  return { wave: wave.wave, word, closesAt, closedOn, responded, conclusion: concludeRound(said.map((one) => one.said)), said, commitments, replies, waiting };
}

/** Where a change is not told, the figure itself may still be: it is the round before that has too few answers, or cannot be held beside it. */
const untold: readonly string[] = ['not-comparable', 'too-few-answers', 'withheld', 'cannot-be-weighted'];

/** What this round says of each question that was graded. */
const saidOf = (wave: PublishedWave): RoundFeedback['said'] =>
  wave.questions.filter(({ kind }) => kind !== 'open').map((question) => {
    const change = wave.changes.find((one) => one.question === question.id)?.said;
    return { question, said: change && !untold.includes(change.kind) ? change : tell(sayWave(figureOf(wave, question.id)!)) };
  });

function whoWaits({ questions }: PublishedWave, { commitments, replies, days }: Pick<RoundFeedback, 'commitments' | 'replies'> & { readonly days: number }): Waiting[] {
  const spoke = new Set([...commitments.map(({ by }) => by.organisation), ...replies.map(({ partner }) => partner)]);
  const asked = new Map(questions.flatMap((question) => (question.kind === 'partner' ? [[question.partner, question.partnerName] as const] : [])));
  if (asked.size === 0) return spoke.size ? [] : [{ partner: null, partnerName: null, days }];
  return [...asked].filter(([partner]) => !spoke.has(partner)).map(([partner, partnerName]) => ({ partner, partnerName, days }));
}
