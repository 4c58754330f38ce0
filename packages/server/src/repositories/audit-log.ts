import { createHash } from 'node:crypto';
import type { Act, Actor } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

export interface NewAct {
  /** The route's name. */
  readonly act: string;
  /** The address it was done at. */
  readonly subject: string;
  /** What was sent; only its hash is kept. */
  readonly content: string;
}

/** Notes what someone did in a role. The database numbers, dates and chains the lines. */
export async function noteAct(database: Database, { id, name }: Actor, { act, subject, content }: NewAct): Promise<void> {
  const content_hash = createHash('sha256').update(content).digest('hex');
  await database.insertInto('audit_log').values({ actor: id, actor_name: name, act, subject, content_hash }).execute();
}

export async function listActs(database: Database, wish: PageWish): Promise<PageOf<Act>> {
  const page = await pageOf(database.selectFrom('audit_log'), wish, (query) => query.selectAll().orderBy('position', 'desc'));
  return { ...page, items: page.items.map(({ at, actor_name, content_hash, ...line }) => ({ ...line, position: Number(line.position), at: at.toISOString(), actorName: actor_name, contentHash: content_hash })) };
}
