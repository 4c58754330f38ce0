import { createHash } from 'node:crypto';
import type { Draw } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** The round of a poll that people are invited to. */
export interface InvitedTo {
  readonly poll: string;
  readonly wave: string;
}

/** A code is kept as a hash only; with 74 random bits it cannot be guessed back. */
export const invitationHash = ({ poll, wave }: InvitedTo, code: string): string => createHash('sha256').update(`${poll}\n${wave}\n${code}`).digest('hex');

/** Notes how a wave was drawn, and lets these codes each give answers once; the letters are numbered from 1 in the order given. */
export async function addInvitations(database: Database, to: InvitedTo, { draw, codes }: { readonly draw: Draw; readonly codes: readonly string[] }): Promise<void> {
  await database.updateTable('waves').set({ draw: JSON.stringify(draw) }).where('poll', '=', to.poll).where('id', '=', to.wave).execute();
  const hashes = codes.map((code) => invitationHash(to, code));
  await sql`insert into invitations (poll, wave, hash, letter)
    select ${to.poll}, ${to.wave}, value, ordinality from jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb) with ordinality`.execute(database);
}

export const isInvited = async (database: Database, to: InvitedTo, code: string): Promise<boolean> =>
  (await database.selectFrom('invitations').select('letter').where('poll', '=', to.poll).where('wave', '=', to.wave).where('hash', '=', invitationHash(to, code)).executeTakeFirst()) !== undefined;

/** Numbers of the letters whose codes have not been used, in order. Only until the result is published: from then on no code is tied to answers. */
export async function lettersWithoutAnswers(database: Database, { poll, wave }: InvitedTo): Promise<number[]> {
  const rows = await database
    .selectFrom('invitations').leftJoin('answers', (join) => join.onRef('answers.poll', '=', 'invitations.poll').onRef('answers.wave', '=', 'invitations.wave').onRef('answers.code_hash', '=', 'invitations.hash'))
    .select('letter').where('invitations.poll', '=', poll).where('invitations.wave', '=', wave).where('answers.id', 'is', null).orderBy('letter').execute();
  return rows.map(({ letter }) => letter);
}
