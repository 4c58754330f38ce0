import type { Keyed } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { InvitedTo } from './invitations.ts';

/** A paper form of a round, by the number that was stamped on it. */
export interface Sheet extends InvitedTo {
  readonly sheet: string;
}

/** Grades are compared by the database; texts may differ by a space, which the domain judges. */
interface KeptKeying {
  readonly answers: Keyed['answers'];
  readonly texts: Keyed['answers'];
  readonly background: Keyed['group'];
  readonly codeHash: string | null;
}

export const isCounted = async (database: Database, { poll, wave, sheet }: Sheet): Promise<boolean> =>
  (await database.selectFrom('paper_sheets').select('sheet').where('poll', '=', poll).where('wave', '=', wave).where('sheet', '=', sheet).executeTakeFirst()) !== undefined;

/** What others typed of this form. Waits for who is typing the same form at this moment. */
export async function readOtherKeyings(database: Database, { poll, wave, sheet }: Sheet, actor: string): Promise<Keyed[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${poll}/${wave}/${sheet}`}))`.execute(database);
  const rows = await database.selectFrom('paper_keyings').select('keyed').where('poll', '=', poll).where('wave', '=', wave).where('sheet', '=', sheet).where('keyed_by', '<>', actor).execute();
  return rows.map(({ keyed }) => {
    const { answers, texts, background, codeHash } = keyed as KeptKeying;
    return { answers: { ...answers, ...texts }, group: background, invitation: codeHash };
  });
}

/** Keeps what someone typed, in place of what they typed before. Where it `agrees` with the other's, the database counts the form and forgets both. */
export async function writeKeying(database: Database, { poll, wave, sheet }: Sheet, { actor, keyed, agrees }: { readonly actor: string; readonly keyed: Keyed; readonly agrees: boolean }): Promise<void> {
  const entries = Object.entries(keyed.answers).filter(([, answer]) => answer !== '');
  const isText = ([, answer]: (typeof entries)[number]) => typeof answer === 'string' && answer !== 'dont-know' && answer !== 'no-answer';
  const kept: KeptKeying = { answers: Object.fromEntries(entries.filter((entry) => !isText(entry))), texts: Object.fromEntries(entries.filter(isText)), background: keyed.group, codeHash: keyed.invitation };
  await database.insertInto('paper_keyings').values({ poll, wave, sheet, keyed_by: actor, keyed: JSON.stringify(kept), agrees })
    .onConflict((conflict) => conflict.columns(['poll', 'wave', 'sheet', 'keyed_by']).doUpdateSet({ keyed: JSON.stringify(kept), agrees })).execute();
}
