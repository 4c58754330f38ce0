import { fail, succeed, type Result } from '../../issues.ts';
import { cleanMp4, isMp4 } from './mp4.ts';
import { isTooLong, voiceMaxBytes, voiceMaxSeconds, type Sound } from './voice.ts';
import { cleanWebm, isWebm } from './webm.ts';

/**
 * A recorded voice with nothing in it but sound: WebM is written anew, in MP4 all that says who, when and by what is erased. What a file is, is read in its bytes.
 * Refused: what is not one track of Opus or AAC, what breaks off, and what lasts longer than {@link voiceMaxSeconds}. Whether the sound itself can be
 * decoded is not tried.
 */
export function cleanSound(bytes: Uint8Array): Result<Sound> {
  if (bytes.length > voiceMaxBytes) return fail('story.voice.too-large', 'voice.data', { maximum: voiceMaxBytes });
  const sound = isWebm(bytes) ? cleanWebm(bytes) : isMp4(bytes) ? cleanMp4(bytes) : undefined;
  if (!sound) return fail('story.voice.not-sound', 'voice.data');
  return isTooLong(sound.seconds) ? fail('story.voice.too-long', 'voice.data', { maximum: voiceMaxSeconds }) : succeed(sound);
}
