import * as z from 'zod/mini';
import { code } from '../issues.ts';
import { plainText } from '../text.ts';
import { proposalTexts } from './texts.ts';

/** Longest side of a stored photo, in pixels. */
export const photoMaxSide = 1600;
/** Bytes of a photo after scaling, at most. */
export const photoMaxBytes = 600_000;

/** A photo as it travels: JPEG without metadata, base64. The browser scales it; the server decodes and writes it anew. */
export const PhotoInput = z.strictObject({
  data: z.string().check(
    z.minLength(1, code('photo.not-an-image')),
    z.maxLength(Math.ceil(photoMaxBytes / 3) * 4, code('photo.too-large')),
    z.regex(/^[A-Za-z0-9+/]+={0,2}$/, code('photo.not-an-image')),
  ),
  description: z.optional(plainText(proposalTexts.photoDescription)),
});
export type PhotoInput = z.infer<typeof PhotoInput>;

/** A stored photo: where it is shown from, and what it shows, for who cannot see it. */
export const Photo = z.object({ url: z.string(), description: z.string() });
export type Photo = z.infer<typeof Photo>;
