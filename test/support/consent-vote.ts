import type { openDatabase } from '@wijkaanpak/server';
import { addCodes } from '../../packages/server/src/repositories/ballots.ts';
import { addVote } from '../../packages/server/src/repositories/votes.ts';
import { consentRules, openVote } from './content.ts';
import { letterCodes } from './filled-database.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

const { state: _, rulesHash: __, ...drawnUp } = openVote;

/** Milliseconds from now until it opens, until it closes and until when residents may object. */
export interface Hours {
  readonly opens?: number;
  readonly closes?: number;
  readonly objections?: number;
}

/** A vote that asks consent to four plans, with codes as in its letters. */
export async function askConsent(database: OpenDatabase, id: string, { opens = -1_000, closes = 3_600_000, objections }: Hours = {}): Promise<void> {
  const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
  const rules = { ...consentRules, ...(objections !== undefined && { objectionsUntil: at(objections) }) };
  await addVote(database, { ...drawnUp, id, rules, opensAt: at(opens), closesAt: at(closes) }, 'own');
  await addCodes(database, id, letterCodes);
}
