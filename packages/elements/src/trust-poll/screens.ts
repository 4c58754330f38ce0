import { checkGiven, fail, issue, succeed, type Answer, type Background, type BackgroundQuestion, type Issue, type Result, type TrustInput, type TrustPoll, type TrustQuestion } from '@wijkaanpak/domain';

/** The answers so far, by question, and the screen that is shown. */
export interface AnswersDraft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly position: number;
  readonly code: string;
  readonly background: Background;
  /** The language that was chosen in the widget; empty is that of the page. */
  readonly language: string;
}

/** What is asked, one thing a screen: the questions, then who answers, and the code from a letter last. */
export type Screen = TrustQuestion | BackgroundQuestion | 'code';

/** Whether people were drawn and invited, each with a code. */
export const isByLetter = ({ wave }: TrustPoll): boolean => wave.design === 'sample';

export const screensOf = (poll: TrustPoll): Screen[] => [...poll.questions, ...(poll.background?.ask ?? []), ...(isByLetter(poll) ? (['code'] as const) : [])];

/** The screen on which an issue can be mended: that of what it is about; the first where nothing was answered, else the last. */
export function screenOf(poll: TrustPoll, { path }: Issue): number {
  const screens = screensOf(poll);
  const about = screens.findIndex((screen) => path.split('.').at(-1) === (typeof screen === 'string' ? screen : screen.id));
  return about < 0 ? (path === 'answers' ? 0 : screens.length - 1) : about;
}

const longestAnswer = 2000;

/** The domain's rules, before anything is sent; of who answers there is only what the screens offer. */
export function check(poll: TrustPoll, { answers, code, background }: AnswersDraft, language: string): Result<TrustInput> {
  const tooLong = Object.entries(answers).find(([, answer]) => typeof answer === 'string' && answer.length > longestAnswer);
  if (tooLong) return fail('answer.too-long', `answers.${tooLong[0]}`, { maximum: longestAnswer });
  const issues = checkGiven(poll, answers);
  // Whether it is a code at all the service says: what reads one would weigh on every poll and every other widget.
  if (isByLetter(poll) && !code.trim()) issues.push(issue('code.required', 'code'));
  return issues.length ? { ok: false, issues } : succeed({ answers, ...(isByLetter(poll) && { code: code.trim() }), ...(poll.background && { background: { ...background, language: language.slice(0, 2) } }) });
}
