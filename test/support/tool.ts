import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/tree.ts';
import type { Tally } from './tally.ts';

/** Runs a developer's tool from node_modules over the project; it passes as one test, and prints only when it fails. */
export async function runTool(program: string, ...args: string[]): Promise<Tally> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } });
  if (status === 0) return { passed: 1, failed: 0 };
  console.log(stdout + stderr);
  return { passed: 0, failed: 1 };
}
