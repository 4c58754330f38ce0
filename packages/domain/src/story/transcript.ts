import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { Instant } from '../time.ts';
import { storyTexts } from './texts.ts';

/** What a spoken story says, written out by someone of the team: read back to the teller there and then, or left for the teller to look at with the code. */
export const TranscriptInput = z.strictObject({ words: plainText(storyTexts.words), isReadBack: z.boolean() });
export type TranscriptInput = z.infer<typeof TranscriptInput>;

/** A spoken story written out, and since when the teller finds that it says what was told. Until then nobody but teller and team reads it. */
export const Transcript = z.object({ words: z.string(), name: z.string(), partner: Slug, writtenAt: Instant, agreedAt: z.nullable(Instant) });
export type Transcript = z.infer<typeof Transcript>;

/** The teller finds that the last transcript says what was told. */
export const TranscriptAgreement = z.strictObject({});
export type TranscriptAgreement = z.infer<typeof TranscriptAgreement>;
