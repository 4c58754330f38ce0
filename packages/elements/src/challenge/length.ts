import type { ChallengeOrdinance } from '@wijkaanpak/domain';

type Length = ChallengeOrdinance['answer']['term'];

/** How long: `8 weken`. */
export const lengthIn = (words: { say(key: `length.${Length['unit']}`, values: { readonly count: number }): string }, { length: count, unit }: Length): string => words.say(`length.${unit}`, { count });
