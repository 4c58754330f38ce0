import { words as statements } from './statistics.ts';
import { words as poll } from './trust-poll.ts';

/** The questions as they are put, and every sentence on statistics. */
export const words = { ...poll, ...statements };

export const issues = {};
