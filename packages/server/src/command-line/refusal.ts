import type { Issue } from '@wijkaanpak/domain';
import { issueTexts, say } from '@wijkaanpak/texts';

/** Something the person at the keyboard can mend; its message says how. Shown without a stack. */
export class Refusal extends Error {}

/** What the operating system refused (no such file, no access, nobody answers), which its own message says well enough; undefined for anything else. */
export function refusalOfSystem(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall }: NodeJS.ErrnoException = error;
  if (code === 'ENOENT' && path) return new Refusal(`There is no file or folder ${path}.`);
  return syscall ? new Refusal(error.message) : undefined;
}

/** What is wrong with a file or a vote, in a sentence. */
export async function refusalFor(issues: readonly Issue[]): Promise<Refusal> {
  const texts = await issueTexts('en');
  return new Refusal(issues.map(({ code, values }) => say(texts[code] ?? code, 'en', values)).join('\n'));
}
