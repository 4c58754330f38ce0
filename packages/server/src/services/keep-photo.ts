import { succeed, type PhotoInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { addPhoto } from '../repositories/proposals.ts';
import { cleanPhoto } from './clean-photo.ts';

/** Stores the picture of a message, written anew, and gives its id; null where the message has none. */
export async function keepPhoto(database: Database, photo: PhotoInput | undefined): Promise<Result<string | null>> {
  if (!photo) return succeed(null);
  const content = await cleanPhoto(Buffer.from(photo.data, 'base64'));
  if (!content.ok) return content;
  const id = randomId();
  await addPhoto(database, { id, content: content.value, description: photo.description ?? '' });
  return succeed(id);
}
