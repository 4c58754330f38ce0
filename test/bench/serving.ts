import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FormPage } from './alternatives.ts';

const bundle = fileURLToPath(new URL('../../packages/elements/dist/bundle/', import.meta.url));

export const brotli = (text: string | Uint8Array): Uint8Array => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** The files that partners' pages load, by address. */
export const ourFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).map((name) => [`/${name}`, readFileSync(bundle + name, 'utf8')]),
);

export interface Site {
  readonly origin: string;
  /** Addresses asked for since the last look, without the page itself. */
  asked(): string[];
  close(): void;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** Serves one page and its files, compressed beforehand, as a good host does. */
export async function serveSite({ html, files }: FormPage): Promise<Site> {
  const packed = new Map(Object.entries({ ...files, '/': html }).map(([path, text]) => [path, brotli(text)]));
  let asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://x').pathname;
    const content = packed.get(path);
    if (path !== '/' && path !== '/favicon.ico') asked.push(path);
    if (!content) return void response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    response.writeHead(200, { 'Content-Type': types[path === '/' ? 'html' : path.split('.').at(-1)!] ?? 'application/json', 'Content-Encoding': 'br', 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked() {
      const list = asked;
      asked = [];
      return list;
    },
    close: () => server.close(),
  };
}
