import * as z from 'zod/mini';
import { Slug } from '../../identifiers.ts';
import { Instant } from '../../time.ts';
import { TrustQuestion } from '../trust.ts';
import { Said } from '../results.ts';
import { groupings } from './asked-groups.ts';

/**
 * What is told of the grades that one group gave on one question: their mean with its interval, coarsely (`guardedMean`), or nothing. Which reason it has to be withheld is not told:
 * under 10 answers, another group that would be found by it, or grades so much alike that single people's would be known.
 */
export const GroupFigure = z.discriminatedUnion('reliability', [
  z.object({
    reliability: z.enum(['figure', 'indication']),
    group: z.string(),
    /** In tenths, bounds rounded outward. */
    mean: z.object({ estimate: z.number(), lower: z.number(), upper: z.number(), level: z.number(), /** A multiple of 5: so many at least. */ answers: z.int() }),
  }),
  z.object({ reliability: z.literal('withheld'), group: z.string() }),
]);
export type GroupFigure = z.infer<typeof GroupFigure>;

/** One question by group. Not weighted: it is about those of the group who took part. */
export const Breakdown = z.object({ question: Slug, by: z.enum(groupings), groups: z.array(GroupFigure) });
export type Breakdown = z.infer<typeof Breakdown>;

/** A difference between two groups that was seen, with its interval in the sentence. */
export const GroupDifference = z.object({ question: Slug, by: z.enum(groupings), group: z.string(), than: z.string(), said: Said });
export type GroupDifference = z.infer<typeof GroupDifference>;

/** A closed wave by group, as it was published, for good. */
export const WaveBreakdown = z.object({
  wave: Slug,
  opensAt: Instant,
  closesAt: Instant,
  /** As they were asked. */
  questions: z.array(TrustQuestion),
  tables: z.array(Breakdown),
  /** Of all pairs of groups held against each other those that differ; that even one of them is false has a chance under 5 % (Holm). */
  differences: z.array(GroupDifference),
  /** How many pairs were held against each other. */
  compared: z.int(),
});
export type WaveBreakdown = z.infer<typeof WaveBreakdown>;

/** Every closed wave that asked who answers, newest first, with the names of the areas. */
export const PollBreakdowns = z.object({ poll: Slug, title: z.string(), neighbourhoodName: z.string(), areas: z.array(z.object({ code: z.string(), name: z.string() })), waves: z.array(WaveBreakdown) });
export type PollBreakdowns = z.infer<typeof PollBreakdowns>;
