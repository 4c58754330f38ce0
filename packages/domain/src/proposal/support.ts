import * as z from 'zod/mini';
import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { ProposalState } from './states.ts';

/** Random bytes of a mark: no two browsers draw the same. */
export const supportMarkBytes = 16;

/** What a browser drew for one proposal, in hexadecimal. It says nothing about who supports, nor that two proposals have the same supporter. */
export const SupportMark = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/**
 * Support (steun) for a proposal: no vote. Anyone can give it, without a login, once a browser as far as a browser can tell. It opens no purse and decides
 * nothing; it shows that more people want this.
 */
export const SupportInput = z.strictObject({ mark: SupportMark });
export type SupportInput = z.infer<typeof SupportInput>;

/** How many browsers' support makes a proposal `supported` where a neighbourhood set no number of its own. */
export const supportNeededByDefault = 25;

/** How much support makes a proposal `supported` here. */
export const supportNeededIn = ({ supportNeeded }: Pick<Neighbourhood, 'supportNeeded'>): number => supportNeeded ?? supportNeededByDefault;

/** Whether support can still be given: until it was decided what becomes of the proposal. */
export const isOpenForSupport = (state: ProposalState): boolean => state === 'submitted' || state === 'supported' || state === 'answered';
