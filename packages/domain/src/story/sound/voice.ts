import * as z from 'zod/mini';
import { code } from '../../issues.ts';

/** Seconds that a story may be spoken. */
export const voiceMaxSeconds = 180;
/** Seconds beyond that which are let through: stopping takes a browser a moment. */
const stoppingSeconds = 3;
/** Bytes of a spoken story, at most; three minutes of speech take half of it. */
export const voiceMaxBytes = 1_500_000;

/** A spoken story as it travels: WebM with Opus or MP4 with AAC or Opus, in base64. What it is, is read in its bytes; nothing is claimed. */
export const VoiceInput = z.strictObject({
  data: z.string().check(
    z.minLength(1, code('story.voice.not-sound')),
    z.maxLength(Math.ceil(voiceMaxBytes / 3) * 4, code('story.voice.too-large')),
    z.regex(/^[A-Za-z0-9+/]+={0,2}$/, code('story.voice.not-sound')),
  ),
});
export type VoiceInput = z.infer<typeof VoiceInput>;

/** A kept voice: where it is heard from, to whom its teller let hear it, and how many seconds it lasts. */
export const Voice = z.object({ url: z.string(), seconds: z.int().check(z.gte(0)) });
export type Voice = z.infer<typeof Voice>;

export const soundTypes = ['audio/webm', 'audio/mp4'] as const;

/** A recording with nothing in it but sound. */
export interface Sound {
  readonly content: Uint8Array;
  readonly type: (typeof soundTypes)[number];
  readonly seconds: number;
}

export const isTooLong = (seconds: number): boolean => seconds > voiceMaxSeconds + stoppingSeconds;
