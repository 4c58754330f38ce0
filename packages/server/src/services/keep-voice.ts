import { cleanSound, succeed, type Result, type VoiceInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { addVoice } from '../repositories/told-media.ts';

/** Stores the voice of a story with nothing in it but sound, and gives its id; null where the story is not spoken. */
export async function keepVoice(database: Database, voice: VoiceInput | undefined): Promise<Result<string | null>> {
  if (!voice) return succeed(null);
  const sound = cleanSound(Buffer.from(voice.data, 'base64'));
  if (!sound.ok) return sound;
  const id = randomId();
  await addVoice(database, { id, ...sound.value });
  return succeed(id);
}
