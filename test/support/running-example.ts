import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { root } from '../house/tree.ts';
import { findChromium } from './chromium.ts';
import { freePort } from './database.ts';

export interface RunningExample {
  readonly service: string;
  readonly municipality: string;
  readonly corporation: string;
  /** Fresh codes for the open vote, each with its link. */
  readonly codes: readonly { readonly code: string; readonly link: string }[];
  readonly data: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts what `npm start` starts, from the built files, on free ports and in a folder of its own (or in `data`, to start it again; at the same address with its `port`). */
export async function startExample(data = join(mkdtempSync(join(tmpdir(), 'wijkaanpak-example-')), 'data'), again?: number): Promise<RunningExample> {
  const port = again ?? (await freePort());
  const child = spawn(process.execPath, ['packages/server/dist/command-line/main.js', 'start', '--port', String(port), '--data', data], { cwd: root, env: { ...process.env, DATABASE_URL: '' } });
  let told = '';
  child.stdout.on('data', (piece) => (told += piece));
  child.stderr.on('data', (piece) => (told += piece));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  while (!told.includes('Stop with Ctrl+C')) {
    if (child.exitCode !== null) throw new Error(`the example did not start:\n${told}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const address = (offset: number) => `http://localhost:${port + offset}`;
  return {
    service: address(0), municipality: address(1), corporation: address(2), data,
    codes: [...told.matchAll(/^ {2}(\S{19}) {2}(http\S+#code=\S+)$/gm)].map(([, code, link]) => ({ code: code!, link: link! })),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

export const forget = (data: string): void => rmSync(join(data, '..'), { recursive: true, force: true });

/** `more`: flags beside the usual ones, such as a false microphone. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, args, headless, env } = await findChromium();
  return puppeteer.launch({ executablePath: path, args: [...args, ...more], headless, env: { ...process.env, ...env } });
}

/** A page as on a small phone, that remembers what went wrong on it: errors, failed loads, violations of its policy. */
export async function openPhone(browser: Browser): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.bringToFront();
  await page.setViewport({ width: 320, height: 700, isMobile: true, hasTouch: true });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) troubles.push(message.text());
  });
  await page.evaluateOnNewDocument(() => addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`)));
  return { page, troubles };
}
