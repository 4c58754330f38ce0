import type { BallotKind, Vote } from '@wijkaanpak/domain';
import { choosePaper } from './choose-paper.ts';
import type { Paper, PaperHost } from './paper.ts';

/** Fetched when a vote takes them; a choice is at hand. */
const papers: Partial<Record<BallotKind, () => Promise<{ readonly paper: Paper }>>> = {
  points: () => import('./points-paper.ts'),
  rank: () => import('./rank-paper.ts'),
  score: () => import('./score-paper.ts'),
  'yes-no': () => import('./yes-no-paper.ts'),
};

/** How ballots of a vote are filled in; rejects when it could not be fetched. */
export async function loadPaper(vote: Vote, host: PaperHost): Promise<Paper> {
  const paper = (await papers[vote.rules.ballot]?.())?.paper ?? choosePaper;
  return paper.begin?.(vote, host) ?? paper;
}
