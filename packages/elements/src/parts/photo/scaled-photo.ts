import { fail, photoMaxBytes, photoMaxSide, succeed, type Result } from '@wijkaanpak/domain';

/**
 * Draws a picture anew, at most {@link photoMaxSide} pixels a side and {@link photoMaxBytes} bytes: a JPEG in base64 that holds the picture
 * and nothing else, no place, no camera. What the browser cannot show as a picture is refused.
 */
export async function scaledPhoto(file: Blob): Promise<Result<string>> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return fail('photo.not-an-image', 'photo');
  }
  const scale = Math.min(1, photoMaxSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of [0.85, 0.7, 0.55, 0.4]) {
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (jpeg && jpeg.size <= photoMaxBytes) return succeed(await base64(jpeg));
  }
  return fail('photo.too-large', 'photo', { maximum: photoMaxBytes });
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve((reader.result as string).split(',')[1]!));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
