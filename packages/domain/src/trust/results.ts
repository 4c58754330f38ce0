import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import { statementKinds } from '../statistics/statement/statement.ts';
import { Instant } from '../time.ts';
import { backgroundQuestions } from './background.ts';
import { TrustQuestion } from './trust.ts';

/** The mean of the grades 0–10, never without its interval, and with what a later comparison needs. */
export const MeanGrade = z.object({
  estimate: z.number(), lower: z.number(), upper: z.number(),
  /** How often the true mean lies between the bounds: 0.95 is nineteen times out of twenty. */
  level: z.number(),
  standardError: z.number(), degreesOfFreedom: z.number(), answers: z.int(),
  /** Standard deviation of a single answer. */
  spread: z.number(),
});
export type MeanGrade = z.infer<typeof MeanGrade>;

/**
 * What was published of one question of a wave: its figure, an indication (10–49 answers), or nothing. `withheld` does not tell whether there were
 * under 10 answers or a neighbouring group would be found: either would say something about a group under 10.
 */
export const QuestionResult = z.discriminatedUnion('reliability', [
  z.object({
    reliability: z.enum(['figure', 'indication']), question: Slug, mean: MeanGrade,
    /** How many times as large weighting makes the variance; null where nothing was weighted. */
    designEffect: z.nullable(z.number()),
  }),
  z.object({ reliability: z.enum(['withheld', 'cannot-be-weighted']), question: Slug }),
]);
export type QuestionResult = z.infer<typeof QuestionResult>;

/** A closed wave as it was published, for good: only what the ledger released. */
export const WaveResult = z.object({
  wave: Slug, opensAt: Instant, closesAt: Instant,
  /** By the design of the wave; see {@link waveWord}. */
  word: z.enum(['peiling', 'meting']),
  wordingVersion: z.int(),
  /** Where answers came from. */
  areas: z.array(AreaCode),
  /** By which groups of inhabitants the figures were weighted; left out where they were not. */
  weightedBy: z.optional(z.array(z.enum(backgroundQuestions))),
  /** How many people were drawn and invited; null where anyone could take part. */
  invited: z.nullable(z.int()),
  /** How many took part; null where that is withheld. */
  responded: z.nullable(z.int()),
  /** As they were asked. */
  questions: z.array(TrustQuestion),
  figures: z.array(QuestionResult),
});
export type WaveResult = z.infer<typeof WaveResult>;

/** What may be said, as the keys of sentences in the section `statistics` of `@wijkaanpak/texts` with their numbers. A difference has its interval in the same sentence. */
export const Said = z.object({
  kind: z.enum(statementKinds),
  sentences: z.array(z.object({ key: z.string(), values: z.record(z.string(), z.number()) })),
});
export type Said = z.infer<typeof Said>;

/** How many promises should have been kept by the day a wave closed, and how many residents then found kept. */
export const PromisesThen = z.object({ wave: Slug, due: z.int(), kept: z.int() });
export type PromisesThen = z.infer<typeof PromisesThen>;

/** Everything published of a poll, oldest wave first. */
export const PollResults = z.object({
  poll: Slug,
  title: z.string(),
  neighbourhoodName: z.string(),
  waves: z.array(
    z.extend(WaveResult, {
      /** From 1. A changed wording, design or area begins a new one; no line and no trend crosses it. */
      series: z.int(),
      /** Against the wave before, by question; none in the first wave. */
      changes: z.array(z.object({ question: Slug, said: Said })),
    }),
  ),
  /**
   * Each question that was ever graded, those of the last wave first, with what the last series that asked it says: the change since it began, or the figure where there is no change
   * yet; and the trend, in points a year.
   */
  questions: z.array(z.object({ question: TrustQuestion, said: Said, trend: Said })),
  promises: z.array(PromisesThen),
  /** When the next wave closes and its result comes; null when none is drawn up. */
  nextResultAt: z.nullable(Instant),
});
export type PollResults = z.infer<typeof PollResults>;
