import type { BallotKind } from '@wijkaanpak/domain';
import { choosePaper } from './choose-paper.ts';
import type { Paper } from './paper.ts';

/** Fetched when a vote takes them; a choice is at hand. */
const papers: Partial<Record<BallotKind, () => Promise<{ readonly paper: Paper }>>> = {
  points: () => import('./points-paper.ts'),
  rank: () => import('./rank-paper.ts'),
  score: () => import('./score-paper.ts'),
  'yes-no': () => import('./yes-no-paper.ts'),
};

/** How ballots of a kind are filled in; rejects when it could not be fetched. */
export const loadPaper = async (kind: BallotKind): Promise<Paper> => (await papers[kind]?.())?.paper ?? choosePaper;
