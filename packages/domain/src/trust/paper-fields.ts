import type { BackgroundQuestion } from './background.ts';
import type { TrustPoll, TrustQuestion } from './trust.ts';

/** The number that an organisation stamps on a form as it comes in. */
export const sheetNumber: RegExp = /^[0-9A-Za-z-]{1,20}$/;

/** What is to be filled in on a form, and typed over from it. */
export type PaperField =
  | { readonly kind: 'sheet' | 'received' | 'language' | 'code' }
  | { readonly kind: 'question'; readonly question: TrustQuestion; readonly number: number }
  | { readonly kind: 'background'; readonly question: BackgroundQuestion };

/** From top to bottom, the same on paper and on the screen of who types it over; so that eyes need not search. */
export const paperFields = ({ wave, questions, background }: Pick<TrustPoll, 'wave' | 'questions' | 'background'>): PaperField[] => [
  { kind: 'sheet' },
  { kind: 'received' },
  ...(background ? [{ kind: 'language' } as const] : []),
  ...(wave.design === 'sample' ? [{ kind: 'code' } as const] : []),
  ...questions.map((question, place) => ({ kind: 'question', question, number: place + 1 }) as const),
  ...(background?.ask ?? []).map((question) => ({ kind: 'background', question }) as const),
];
