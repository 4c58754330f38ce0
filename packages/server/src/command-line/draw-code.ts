import { randomInt } from 'node:crypto';
import { makeVotingCode } from '@wijkaanpak/domain';

/** A code for a letter, from the operating system's randomness. */
export const drawCode = (): string => makeVotingCode(Array.from({ length: 15 }, () => randomInt(31)));
