import type { Result } from '@wijkaanpak/domain';
import type { CodeGuesses } from '../access/rate-limits.ts';

/** Carries out what needs a code from a letter, unless too many wrong ones came from the same place; a wrong one counts. */
export async function guarded<T>(guesses: CodeGuesses, action: () => Promise<Result<T>>): Promise<Result<T>> {
  const blocked = await guesses.mayGuess();
  if (!blocked.ok) return blocked;
  const result = await action();
  if (!result.ok && result.issues.some(({ code }) => code === 'code.unknown' || code === 'invitation.unknown')) await guesses.wasWrong();
  return result;
}
