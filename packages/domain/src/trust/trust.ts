import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code, issue, type Issue } from '../issues.ts';
import { Instant, isBefore } from '../time.ts';
import { plainText } from '../text.ts';
import { VotingCode } from '../vote/code.ts';
import { Background, BackgroundAsked, checkBackground } from './background.ts';
import { generalAspects, partnerAspects } from './questions.ts';

/**
 * One question: how a partner does on one aspect (0–10), a general 0–10 question, or an open one.
 * The words are in `texts`, by aspect and wording version.
 */
export const TrustQuestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('partner'), id: Slug, aspect: z.enum(partnerAspects), partner: Slug, partnerName: z.string() }),
  z.object({ kind: z.literal('general'), id: Slug, aspect: z.enum(generalAspects) }),
  z.object({ kind: z.literal('open'), id: Slug }),
]);
export type TrustQuestion = z.infer<typeof TrustQuestion>;

/** How people come into a wave: anyone who finds it, or a probability sample with invitations. */
export const waveDesigns = ['anyone', 'sample'] as const;

/** How a sample was drawn: who has the list can check it by its fingerprint, and draw the same again. */
export const Draw = z.object({
  seed: z.string(),
  /** People or addresses on the list. */
  listed: z.int(),
  invited: z.int(),
  /** See `fingerprintOf`. */
  fingerprint: z.string(),
});
export type Draw = z.infer<typeof Draw>;

/** One round (ronde) of the same questions. */
export const Wave = z.object({
  id: Slug,
  opensAt: Instant,
  closesAt: Instant,
  /**
   * Until when forms on paper that came in before closing are typed over. The result comes then, and no sooner; where it is left out, at closing. Stated when the wave is drawn up; earlier
   * than that once the desk says that all was typed.
   */
  keyedUntil: z.optional(Instant),
  design: z.enum(waveDesigns),
  draw: z.optional(Draw),
});
export type Wave = z.infer<typeof Wave>;

/** A trust poll (vertrouwenspeiling): the same questions, repeated over years, always with at least one open question. */
export const TrustPoll = z.object({
  id: Slug,
  neighbourhood: Slug,
  neighbourhoodName: z.string(),
  title: z.string(),
  wordingVersion: z.int(),
  questions: z.array(TrustQuestion).check(
    z.minLength(1),
    z.refine((questions) => questions.some((question) => question.kind === 'open')),
  ),
  wave: Wave,
  /** What the wave asks about who answers; nothing where it is left out. */
  background: z.optional(BackgroundAsked),
  /** All waves that were drawn up, oldest first; a page that gives its own poll may leave them out. */
  waves: z.optional(z.array(Wave)),
  /** `counting` only where forms on paper are typed over after closing. */
  state: z.enum(['announced', 'open', 'counting', 'closed']),
});
export type TrustPoll = z.infer<typeof TrustPoll>;

/** The word for what a wave is. Only a probability sample measures; no operator can choose the other word. */
export const waveWord = (wave: Pick<Wave, 'design'>): 'peiling' | 'meting' => (wave.design === 'sample' ? 'meting' : 'peiling');

const notAGrade = code('answer.not-a-grade');

/** `dont-know` (weet ik niet) and `no-answer` (wil ik niet zeggen) are answers, kept apart from a question that was left out. */
export const Grade = z.union([z.int(notAGrade).check(z.gte(0, notAGrade), z.lte(10, notAGrade)), z.literal('dont-know'), z.literal('no-answer')], notAGrade);
export type Grade = z.infer<typeof Grade>;

/** A grade or, for an open question, text. */
export const Answer = z.union([Grade, plainText({ max: 2000, tooLong: 'answer.too-long' })], notAGrade);
export type Answer = z.infer<typeof Answer>;

/** Answers (antwoorden) by question id, with the code from the letter where people were drawn and invited, and the classes that someone told to belong to. Nothing else about who answered. */
export const TrustInput = z.strictObject({ answers: z.record(Slug, Answer), code: z.optional(VotingCode), background: z.optional(Background) });
export type TrustInput = z.infer<typeof TrustInput>;

export const AnswerReceipt = z.object({ id: z.string(), receivedAt: Instant });
export type AnswerReceipt = z.infer<typeof AnswerReceipt>;

/** How many statements someone grades in a minute: some nine words to read, and a choice. A working figure of this project, not a measurement. */
const questionsAMinute = 7;

/** Whole minutes that answering takes, at least one. */
export const minutesToAnswer = ({ questions }: Pick<TrustPoll, 'questions'>): number => Math.ceil(questions.length / questionsAMinute);

/** When the result of a wave comes: once it has closed and its forms on paper have been typed over. */
export const resultAt = ({ closesAt, keyedUntil }: Pick<Wave, 'closesAt' | 'keyedUntil'>): Instant => keyedUntil ?? closesAt;

export function pollState(wave: Pick<Wave, 'opensAt' | 'closesAt' | 'keyedUntil'>, at: Instant): TrustPoll['state'] {
  if (isBefore(at, wave.opensAt)) return 'announced';
  if (isBefore(at, wave.closesAt)) return 'open';
  return isBefore(at, resultAt(wave)) ? 'counting' : 'closed';
}

const isGrade = (answer: Answer): answer is Grade => typeof answer === 'number' || answer === 'dont-know' || answer === 'no-answer';

/** Everything about the answers that this poll refuses, and about who gave them. */
export function checkAnswers(poll: Pick<TrustPoll, 'questions' | 'background'>, { answers, background }: TrustInput): Issue[] {
  const about = checkBackground(poll.background, background);
  return about.length ? about : checkGiven(poll, answers);
}

/** The same of the answers alone; a question may be left out, all of them may not. */
export function checkGiven({ questions }: Pick<TrustPoll, 'questions'>, answers: TrustInput['answers']): Issue[] {
  const given = Object.entries(answers).filter(([, answer]) => answer !== '');
  if (given.length === 0) return [issue('answer.nothing-answered', 'answers')];
  return given.flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [issue('answer.unknown-question', `answers.${id}`)];
    const fits = question.kind === 'open' ? typeof answer === 'string' : isGrade(answer);
    return fits ? [] : [issue(question.kind === 'open' ? 'field.wrong-type' : 'answer.not-a-grade', `answers.${id}`)];
  });
}
