import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../house/tree.ts';
import { freePort } from '../support/database.ts';

/** Milliseconds from `npm start` to the first page with what it shows: the first time, with nothing built and no data yet, and again. */
export async function measureStarting(): Promise<{ first: number; again: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-starting-'));
  for (const name of readdirSync(join(root, 'packages'))) {
    const own = join(root, 'packages', name);
    for (const made of ['dist', ...readdirSync(own).filter((file) => file.endsWith('.tsbuildinfo'))]) rmSync(join(own, made), { recursive: true, force: true });
  }
  try {
    const data = join(folder, 'data');
    return { first: await once(data), again: await once(data) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function once(data: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn('npm', ['start', '--', '--port', String(port), '--data', data], { cwd: root, detached: true, stdio: 'ignore', env: { ...process.env, DATABASE_URL: '' } });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const isServed = async () => {
    const [page, list] = await Promise.all([fetch(`http://localhost:${port + 1}/`), fetch(`http://localhost:${port}/v1/wijken/centrum/voorstellen`)]).catch(() => []);
    return page?.ok === true && list?.ok === true;
  };
  while (!(await isServed())) {
    if (child.exitCode !== null) throw new Error('measureStarting: npm start ended before it served a page');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const time = Math.round(performance.now() - started);
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
  // npm ends before the service it started; the folder is free once the service has let go of it.
  while (existsSync(join(data, 'in-use'))) await new Promise((resolve) => setTimeout(resolve, 20));
  return time;
}
