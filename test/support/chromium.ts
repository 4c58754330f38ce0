import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A browser to start: its program, and what it must be started with on a machine without a screen. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  readonly headless: true | 'shell';
  readonly env: Readonly<Record<string, string>>;
}

const quietArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds Chromium: `CHROME_PATH`, else the system's, else the one in `@sparticuz/chromium`, else, as root on Debian, it installs the
 * distribution's. Throws when there is none: a test in a browser is never skipped.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROME_PATH is ${named}, and no program is there.`);
    return plain(named);
  }
  const onPath = systemChromium();
  if (onPath) return plain(onPath);
  const packaged = await packagedChromium();
  if (packaged) return packaged;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = systemChromium();
    if (installed) return plain(installed);
  }
  throw new Error('No Chromium was found. Install it, or set CHROME_PATH to its program.');
}

const plain = (path: string): Chromium => ({ path, args: quietArgs, headless: true, env: {} });

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** The browser inside the npm package. Where the machine lacks libraries it needs (NSS, expat), the package brings them. */
async function packagedChromium(): Promise<Chromium | undefined> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const env = starts(path, {}) ? {} : withOwnLibraries();
    return starts(path, env) ? { path, args: [...chromium.args.filter((arg) => !arg.startsWith('--headless')), ...quietArgs], headless: 'shell', env } : undefined;
  } catch {
    return undefined;
  }
}

function withOwnLibraries(): Record<string, string> {
  const root = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium/package.json'));
  const target = join(root, 'libraries');
  if (!existsSync(target)) {
    mkdirSync(target);
    const packed = join(root, 'bin', readdirSync(join(root, 'bin')).find((name) => name.startsWith('al2023'))!);
    const unpacked = brotliDecompressSync(readFileSync(packed));
    execFileSync('tar', ['-x', '-C', target], { input: unpacked });
  }
  return { LD_LIBRARY_PATH: join(target, 'lib') };
}

function starts(path: string, env: Record<string, string>): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox', '--headless'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
