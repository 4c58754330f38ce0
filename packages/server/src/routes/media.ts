import { createHash } from 'node:crypto';
import { getPhoto, getVoice, type Route } from '@wijkaanpak/client/contract';
import { fail, hashStorySecret, isShownWhole, mayAct } from '@wijkaanpak/domain';
import type { Context } from 'hono';
import { bearerToken } from '../access/logins.ts';
import type { Service } from '../app.ts';
import type { Database } from '../database/schema.ts';
import { findPhoto, findVoice, type Media } from '../repositories/told-media.ts';
import { problem } from './problem.ts';
import { rangeIn } from './range.ts';
import { honoPath, namesSomething, readQuery } from './serve.ts';

/** Photos and voices. What came with a story is served to whom its teller chose, and to nobody else it exists. */
export function serveMedia({ app, database, identify }: Service): void {
  const serve = (route: Route, find: (database: Database, id: string) => Promise<Media | undefined>) =>
    app.get(honoPath(route), async (context) => {
      const query = readQuery(route, context);
      if (!query.ok) return problem(context, query.issues);
      const media = namesSomething(context) ? await find(database, Object.values(context.req.param() as Record<string, string>)[0]!) : undefined;
      return media && (await mayHave(media, bearerToken(context.req.header('Authorization')))) ? send(context, media) : problem(context, fail('request.not-found').issues);
    });

  async function mayHave({ told }: Media, token: string | undefined): Promise<boolean> {
    if (!told || isShownWhole(told.consent)) return true;
    if (token === undefined) return false;
    return hashStorySecret(token) === told.secretHash || mayAct(await identify(token), ['professional']).ok;
  }

  serve(getPhoto, findPhoto);
  serve(getVoice, findVoice);
}

function send(context: Context, { content, type, told }: Media): Response {
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  // A teller may take back what was told: no cache may keep that.
  const headers = { ETag: tag, 'Cache-Control': told ? 'private, no-store' : 'public, max-age=31536000, immutable', 'Content-Type': type, 'Accept-Ranges': 'bytes', ...(told && { Vary: 'Authorization, Origin' }) };
  if (context.req.header('If-None-Match') === tag) return context.body(null, 304, headers);
  const range = rangeIn(context.req.header('Range'), content.length);
  if (range === 'none-such') return context.body(null, 416, { ...headers, 'Content-Range': `bytes */${content.length}` });
  if (!range) return context.body(content as Uint8Array<ArrayBuffer>, 200, headers);
  const { first, last } = range;
  return context.body(content.slice(first, last + 1) as Uint8Array<ArrayBuffer>, 206, { ...headers, 'Content-Range': `bytes ${first}-${last}/${content.length}` });
}
