import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code } from '../issues.ts';
import { Photo, PhotoInput } from '../proposal/photo.ts';
import { plainText } from '../text.ts';
import { CalendarDate, Instant } from '../time.ts';
import { storyConsents } from './consent.ts';
import { StoryLink } from './links.ts';
import { Voice, VoiceInput } from './sound/voice.ts';
import { storyTexts } from './texts.ts';
import { Transcript } from './transcript.ts';

const told = {
  /** May be empty where there is a voice. */
  words: plainText({ max: storyTexts.words.max, tooLong: storyTexts.words.tooLong }),
  voice: z.optional(VoiceInput),
  /** Street or spot in the teller's words. */
  place: z.optional(plainText(storyTexts.place)),
  photo: z.optional(PhotoInput),
  consent: z.enum(storyConsents),
  /** `hashStorySecret` of the secret in the teller's own link. */
  secretHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
};

/** A story is written or spoken. */
const hasContent = z.check<{ readonly words: string; readonly voice?: unknown }>(({ value: { words, voice }, issues }) => {
  const { min: minimum, tooShort } = storyTexts.words;
  if ([...words].length < (voice && words === '' ? 0 : minimum)) issues.push({ code: 'too_small', origin: 'string', minimum, inclusive: true, input: words, path: ['words'], message: tooShort });
});

/** What a resident tells. No category, no title, no name, no address. */
export const StoryInput = z.strictObject(told).check(hasContent);
export type StoryInput = z.infer<typeof StoryInput>;

/** How a story came that a professional wrote down. */
export const notedChannels = ['paper', 'phone', 'talk'] as const;

/** A story written down by a professional in the teller's words. It counts only once it was read back to the teller, who agreed and chose who may read it. */
export const NotedStoryInput = z.strictObject({
  ...told,
  channel: z.enum(notedChannels),
  isReadBack: z.literal(true, code('story.not-read-back')),
  isAgreed: z.literal(true, code('story.not-agreed')),
}).check(hasContent);
export type NotedStoryInput = z.infer<typeof NotedStoryInput>;

/** That a story was received; its words are not repeated, since answers to writes are kept for a while. */
export const StoryReceipt = z.object({ id: Slug, receivedAt: Instant });
export type StoryReceipt = z.infer<typeof StoryReceipt>;

/** What a professional answers, and as what. Name and organisation are those of the login. */
export const StoryAnswerInput = z.strictObject({ words: plainText(storyTexts.answer), role: plainText({ min: 1, max: 120 }) });
export type StoryAnswerInput = z.infer<typeof StoryAnswerInput>;

/** An answer, by a named person of an organisation. */
export const StoryAnswer = z.object({ words: z.string(), name: z.string(), role: z.string(), partner: Slug, answeredAt: Instant });
export type StoryAnswer = z.infer<typeof StoryAnswer>;

/** A story (verhaal) as everyone may read it. One told anonymously has no place, photo or voice, and the day is all that is said of when. */
export const Story = z.object({
  id: Slug,
  neighbourhood: Slug,
  consent: z.enum(storyConsents),
  words: z.string(),
  place: z.nullable(z.string()),
  photo: z.nullable(Photo),
  voice: z.nullable(Voice),
  /** What the voice says; only once the teller agreed, except to teller and team. */
  transcript: z.nullable(Transcript),
  toldOn: CalendarDate,
  /** The one partner that answers, also when several are involved. */
  lead: z.nullable(Slug),
  answers: z.array(StoryAnswer),
  links: z.array(StoryLink),
});
export type Story = z.infer<typeof Story>;

/** What the teller told afterwards. */
export const StoryAddition = z.object({ words: z.string(), addedAt: Instant });

/** A story as its teller and the team read it. */
export const WholeStory = z.object({
  ...Story.shape,
  channel: z.enum(['self', ...notedChannels]),
  additions: z.array(StoryAddition),
  involved: z.array(Slug),
  /** Days since it was told, answered or not. A hand-over to another partner does not start it anew. */
  days: z.int().check(z.gte(0)),
});
export type WholeStory = z.infer<typeof WholeStory>;

export const StoryAdditionInput = z.strictObject({ words: plainText(storyTexts.words) });
export type StoryAdditionInput = z.infer<typeof StoryAdditionInput>;

/** Taking a story back asks for no reason. */
export const StoryWithdrawal = z.strictObject({});
export type StoryWithdrawal = z.infer<typeof StoryWithdrawal>;
