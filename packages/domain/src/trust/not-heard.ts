import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { channels } from './channels.ts';

/** How a group took part beside its share of the inhabitants, as far as can be said: `withheld` under 10 answers or where those would be found, `no-figures` where nobody knows how many there are. */
export const standings = ['heard-less', 'heard-alike', 'heard-more', 'withheld', 'no-figures'] as const;

/** One group of those who live there. */
export const HeardGroup = z.object({
  /** An age group, a CBS code of an area, or a language (ISO 639-1). */
  group: z.string(),
  /** Of 15 and older, by CBS; null where there are no figures. */
  inhabitants: z.nullable(z.int()),
  /** How many took part; null where that is withheld. */
  responded: z.nullable(z.int()),
  /** Its share of those who told their group, with the bounds that hold for all groups of a question together in 95 of 100 samples. */
  share: z.nullable(z.object({ estimate: z.number(), lower: z.number(), upper: z.number() })),
  /** Its share of the inhabitants. */
  expected: z.nullable(z.number()),
  standing: z.enum(standings),
  /** How many answers fewer than its share of the inhabitants would have been among as many; null where that is not seen. */
  missing: z.nullable(z.int()),
  /** What to try next, the first one first; nothing for who was heard. */
  channels: z.array(z.enum(channels)),
});
export type HeardGroup = z.infer<typeof HeardGroup>;

/** Who was not heard in a wave: only what the ledger released, for professionals. */
export const NotHeard = z.object({
  wave: Slug,
  word: z.enum(['peiling', 'meting']),
  closesAt: z.string(),
  invited: z.nullable(z.int()),
  responded: z.nullable(z.int()),
  questions: z.array(z.object({ question: z.enum(['age', 'area', 'language']), groups: z.array(HeardGroup) })),
});
export type NotHeard = z.infer<typeof NotHeard>;

/** The same of every closed wave that asked about who answered, newest first, with the names of the areas. */
export const PollNotHeard = z.object({ poll: Slug, title: z.string(), areas: z.array(z.object({ code: z.string(), name: z.string() })), waves: z.array(NotHeard) });
export type PollNotHeard = z.infer<typeof PollNotHeard>;
