import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';

interface BundleFile {
  readonly tag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** Serves `wijk.js` and the files it loads to any page, compressed once. Names with a hash in them never change. */
export function serveBundle(app: Hono, folder: string): void {
  const files = new Map<string, BundleFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (name.endsWith('.js')) files.set(`/${name.replaceAll('\\', '/')}`, compressed(join(folder, name)));

  const serve = (path: string, cache: string) =>
    app.get(path, (context) => {
      const file = files.get(context.req.path);
      if (!file) return context.notFound();
      const accepted = context.req.header('Accept-Encoding') ?? '';
      const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
      const headers = {
        'Content-Type': 'text/javascript; charset=utf-8', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin',
        'Timing-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': cache, Vary: 'Accept-Encoding', ETag: file.tag,
        ...(encoding && { 'Content-Encoding': encoding }),
      };
      return context.req.header('If-None-Match') === file.tag ? context.body(null, 304, headers) : context.body(file[encoding ?? 'plain'], 200, headers);
    });
  serve('/wijk.js', 'public, max-age=300');
  serve('/elementen/:name', 'public, max-age=31536000, immutable');
}

function compressed(path: string): BundleFile {
  const plain = new Uint8Array(readFileSync(path));
  return {
    plain,
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    br: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
    gzip: new Uint8Array(gzipSync(plain, { level: 9 })),
  };
}
