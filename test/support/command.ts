import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const main = join(root, 'packages/server/src/command-line/main.ts');

/** Starts the real command `wijkaanpak`, straight from the sources. */
export const startCommand = (...args: string[]) => spawn(process.execPath, ['--import', 'tsx', '--conditions=source', main, ...args], { cwd: root, env: { ...process.env, DATABASE_URL: '' } });

export const runCommand = (...args: string[]): Promise<Finished> =>
  new Promise((resolve) => {
    const child = startCommand(...args);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (piece) => (stdout += piece));
    child.stderr.on('data', (piece) => (stderr += piece));
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
