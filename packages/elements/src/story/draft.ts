import { checkText, issue, makeStorySecret, storySecretBytes, storyTexts, succeed, tidyText, type Result, type StoryConsent, type StoryInput } from '@wijkaanpak/domain';
import type { PhotoDraft } from '../parts/photo/photo-field.ts';

/** What has been told so far; empty text for what has not. */
export interface StoryDraft extends PhotoDraft {
  readonly words: string;
  readonly place: string;
  readonly consent: StoryConsent | '';
  /** The recording as `data:` address. */
  readonly voice: string;
  readonly voiceSeconds: number;
}

/** What waits in this browser: the secret stays here, and only its hash is sent. */
export type Parcel = Omit<StoryInput, 'secretHash'> & { readonly secret: string };

export const empty: StoryDraft = { words: '', place: '', consent: '', voice: '', voiceSeconds: 0, photo: '', photoName: '', photoDescription: '' };

/** The domain's rules for what was told, with a fresh secret that never leaves this browser. */
export function checkDraft({ words, place, consent, voice, photo, photoDescription }: StoryDraft): Result<Parcel> {
  const issues = [...(voice && !tidyText(words) ? [] : checkText(storyTexts.words, words, 'words')), ...checkText(storyTexts.place, place, 'place'), ...(consent ? [] : [issue('field.not-a-choice', 'consent')])];
  if (issues.length || !consent) return { ok: false, issues };
  const where = tidyText(place);
  const seen = tidyText(photoDescription);
  return succeed({
    words: tidyText(words), ...(where && { place: where }), ...(voice && { voice: { data: voice.split(',')[1]! } }), ...(photo && { photo: { data: photo, ...(seen && { description: seen }) } }), consent,
    secret: makeStorySecret(crypto.getRandomValues(new Uint8Array(storySecretBytes))),
  });
}
