import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { compressed, sendCompressed, type Compressed } from '../compressed.ts';

/** Serves `wijk.js` and the files it loads to any page, compressed once. What is in a folder named after its content never changes. */
export function serveBundle(app: Hono, folder: string): void {
  const files = new Map<string, Compressed>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.js')) files.set(`/${name.replaceAll('\\', '/')}`, compressed(new Uint8Array(readFileSync(join(folder, name))), 11));
  }

  const serve = (path: string, cache: string) =>
    app.get(path, (context) => {
      const file = files.get(context.req.path);
      if (!file) return context.notFound();
      return sendCompressed(context, file, {
        'Content-Type': 'text/javascript; charset=utf-8', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin',
        'Timing-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': cache, Vary: 'Accept-Encoding',
      });
    });
  serve('/wijk.js', 'public, max-age=300');
  serve('/elementen/:hash/:name', 'public, max-age=31536000, immutable');
}
