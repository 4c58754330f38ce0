import type { Story } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';

/** Whose a photo or a voice is, where it came with a story; undefined where it came with something that is for everyone. */
export interface ToldBy {
  readonly consent: Story['consent'];
  readonly secretHash: string;
}

export interface Media {
  readonly content: Uint8Array;
  readonly type: string;
  readonly told: ToldBy | undefined;
}

const toldWith = async (database: Database, column: 'photo' | 'voice', id: string): Promise<ToldBy | undefined> => {
  const row = await database.selectFrom('stories').select(['consent', 'secret_hash']).where(column, '=', id).executeTakeFirst();
  return row && { consent: row.consent as Story['consent'], secretHash: row.secret_hash };
};

export async function findPhoto(database: Database, id: string): Promise<Media | undefined> {
  const row = await database.selectFrom('photos').select('content').where('id', '=', id).executeTakeFirst();
  return row && { content: row.content, type: 'image/jpeg', told: await toldWith(database, 'photo', id) };
}

export async function findVoice(database: Database, id: string): Promise<Media | undefined> {
  const row = await database.selectFrom('voices').select(['content', 'type']).where('id', '=', id).executeTakeFirst();
  const told = row && (await toldWith(database, 'voice', id));
  return told && { ...row, told };
}

export async function addVoice(database: Database, voice: { id: string; content: Uint8Array; type: string; seconds: number }): Promise<void> {
  await database.insertInto('voices').values(voice).execute();
}
