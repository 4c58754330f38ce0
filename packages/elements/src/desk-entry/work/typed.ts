import type { Answer, Grade } from '@wijkaanpak/domain';

/** Typed where a form has nothing, by who looks again; who types it first just leaves the box empty. */
export const nothing = '-';

const keys: Readonly<Record<string, Grade>> = { w: 'dont-know', n: 'no-answer' };

/** What is typed in the box of a grade: 0 to 10, w (weet ik niet) or n (wil ik niet zeggen). `left-out` for an empty box or a dash. */
export function readGrade(typed: string): Grade | 'left-out' | 'unreadable' {
  const text = typed.trim().toLowerCase();
  if (text === '' || text === nothing) return 'left-out';
  return keys[text] ?? (/^(\d|10)$/.test(text) ? Number(text) : 'unreadable');
}

/** The keys by which an answer is typed. */
export const keysFor = (answer: Answer): string => Object.entries(keys).find(([, grade]) => grade === answer)?.[0] ?? String(answer);
