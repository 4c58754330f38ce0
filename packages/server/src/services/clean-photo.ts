import { fail, photoMaxSide, succeed, type Result } from '@wijkaanpak/domain';
import sharp from 'sharp';

/** Pixels of the largest picture that is decoded: a phone's photo fits, a decompression bomb does not. */
const maxPixels = 50_000_000;

/**
 * Decodes a picture and writes it anew as JPEG, upright, at most {@link photoMaxSide} a side. What is not picture (EXIF with place and camera,
 * comments, hidden content) does not survive; what cannot be decoded is refused. The browser did the same; here it is certain.
 */
export async function cleanPhoto(content: Uint8Array): Promise<Result<Uint8Array>> {
  try {
    const jpeg = await sharp(content, { limitInputPixels: maxPixels, failOn: 'error' })
      .rotate()
      .resize({ width: photoMaxSide, height: photoMaxSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82 })
      .toBuffer();
    return succeed(jpeg);
  } catch {
    return fail('photo.not-an-image', 'photo.data');
  }
}
