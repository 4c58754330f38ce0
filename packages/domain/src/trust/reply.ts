import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** What the text of a reply must keep to, in a form and in the service. */
export const replyTexts = { words: { min: 20, max: 2000 } } as const;

/** What an organisation says to a round: what it will do with it or, where that is nothing, why. Name and organisation are those of the login. */
export const WaveReplyInput = z.strictObject({ words: plainText(replyTexts.words), role: plainText({ min: 1, max: 120 }) });
export type WaveReplyInput = z.infer<typeof WaveReplyInput>;

/** A reply (reactie) to a round, by a named person. It stays as it was given; who has more to say gives another. */
export const WaveReply = z.object({ id: Slug, wave: Slug, partner: Slug, partnerName: z.string(), name: z.string(), role: z.string(), words: z.string(), on: CalendarDate });
export type WaveReply = z.infer<typeof WaveReply>;
