import { fail, succeed, type BallotKind, type Result, type Vote } from '@wijkaanpak/domain';
import { loadSection, type LanguageCode, type Section } from '@wijkaanpak/texts';
import { choosePaper } from './choose-paper.ts';
import type { Paper } from './paper.ts';

/** A vote with what its ballots are filled in on, and the words for that. */
export interface VoteOnPaper {
  readonly vote: Vote;
  readonly paper: Paper;
  readonly words: Section;
}

/** Fetched when a vote takes them; a choice is at hand. */
const papers = {
  points: () => import('./points-paper.ts'),
  rank: () => import('./rank-paper.ts'),
  score: () => import('./score-paper.ts'),
  'yes-no': () => import('./yes-no-paper.ts'),
} satisfies Partial<Record<BallotKind, () => Promise<{ readonly paper: Paper }>>>;

/** `service.unreachable` when they could not be fetched. */
export async function loadPaper(vote: Vote, language: LanguageCode): Promise<Result<VoteOnPaper>> {
  const { ballot } = vote.rules;
  const words = await loadSection(language, 'vote');
  if (ballot === 'approve' || ballot === 'choose-one') return succeed({ vote, paper: choosePaper, words });
  try {
    const [{ paper }, own] = await Promise.all([papers[ballot](), words.ballots[ballot]()]);
    return succeed({ vote, paper, words: own });
  } catch {
    return fail('service.unreachable');
  }
}
