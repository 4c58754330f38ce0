import type { TextLimits } from '../text.ts';

/** What people type about an obstacle: characters at least and at most. */
export const obstacleTexts = { what: { min: 10, max: 600 }, note: { min: 5, max: 2000 } } as const satisfies Record<string, TextLimits>;
