import type { Result } from '@wijkaanpak/domain';
import type { CodeGuesses } from '../access/rate-limits.ts';

/** Does what needs a code from a letter, unless too many wrong ones came from the same place; a wrong one counts. */
export async function withCode<T>(guesses: CodeGuesses, act: () => Promise<Result<T>>): Promise<Result<T>> {
  const blocked = await guesses.mayGuess();
  if (!blocked.ok) return blocked;
  const result = await act();
  if (!result.ok && result.issues.some(({ code }) => code === 'code.unknown' || code === 'invitation.unknown')) await guesses.wasWrong();
  return result;
}
