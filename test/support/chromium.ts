import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { unpackChromium } from './packaged-chromium.ts';

/** A browser to start: its program, and what it must be started with on a machine without a screen. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  readonly headless: true | 'shell';
  readonly env: Readonly<Record<string, string>>;
}

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds a Chromium that opens pages: at `CHROME_PATH`, else the system's, else the one in `@sparticuz/chromium`, else, as root on Debian, it
 * installs the distribution's. Each is tried; one that does not open pages is passed over, and said so. Throws when none does: a test in a
 * browser is never skipped. Throws as well when `CHROME_PATH` names one that does not, instead of taking another than was asked for.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    const trouble = isProgram(named) ? await troubleWith(plain(named)) : 'no program is there';
    if (trouble) throw new Error(`CHROME_PATH is ${named}: ${trouble}`);
    return plain(named);
  }
  const found = (await firstThatOpens(onPath().map(plain))) ?? (await firstThatOpens(packaged()));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = await firstThatOpens(onPath().map(plain));
    if (installed) return installed;
  }
  throw new Error('No Chromium was found that opens a page. Install it, or set CHROME_PATH to its program.');
}

const plain = (path: string): Chromium => ({ path, args, headless: true, env: {} });

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

/** The packaged browser with the machine's libraries and fonts, and with those it brings. */
function packaged(): Chromium[] {
  try {
    const { path, ownLibrariesAndFont } = unpackChromium();
    return [{}, ownLibrariesAndFont].map((env) => ({ path, args, headless: 'shell', env }));
  } catch (error) {
    console.log(`  the Chromium in @sparticuz/chromium could not be unpacked: ${String(error)}`);
    return [];
  }
}

async function firstThatOpens(browsers: readonly Chromium[]): Promise<Chromium | undefined> {
  for (const browser of browsers) {
    const trouble = await troubleWith(browser);
    if (!trouble) return browser;
    console.log(`  ${browser.path} is passed over: ${trouble}`);
  }
  return undefined;
}

/** What keeps a browser from serving the tests, or undefined: it must show text on a page in two contexts beside each other, as the journeys do. */
async function troubleWith({ path, args, headless, env }: Chromium): Promise<string | undefined> {
  try {
    const browser = await puppeteer.launch({ executablePath: path, args: [...args], headless, env: { ...process.env, ...env }, timeout: 20_000, protocolTimeout: 20_000 });
    try {
      for (let context = 0; context < 2; context += 1) {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.setContent('<span>stem</span>');
        const { text, width } = await page.evaluate(() => ({ text: document.body.innerText, width: document.querySelector('span')!.getBoundingClientRect().width }));
        if (text !== 'stem' || width === 0) return 'it shows no text, for want of a font';
      }
      return undefined;
    } finally {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
    }
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
