import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../../support/command.ts';
import { expectedOutcomes, readBudgetFile } from '../../../support/votes.ts';

const references = fileURLToPath(new URL('../../../data/votes/ranked', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'wijkaanpak-verify-'));
/** A folder with only the ranked ballots, changed as asked. */
function withRanked(name: string, change: (text: string) => string = (text) => text): string {
  const folder = join(temporary, name);
  cpSync(references, join(folder, 'votes/ranked'), { recursive: true });
  const profiles = join(folder, 'votes/ranked/profiles.json');
  writeFileSync(profiles, change(readFileSync(profiles, 'utf8')));
  return folder;
}

describe('wijkaanpak verify', () => {
  after(() => rmSync(temporary, { recursive: true, force: true }));

  it('counts all ranked ballots again, in a folder that has no budgets', async () => {
    const { code, stdout } = await runCommand('verify', withRanked('right'));
    assert.deepEqual([code, stdout], [0, '612 passed, 0 failed\n']);
  });

  it('names each outcome that differs on a line', async () => {
    const { code, stdout } = await runCommand('verify', withRanked('wrong', (text) => text.replace(/"schulze": \[\s*1\s*\]/, '"schulze": [0], "by-dice": [1]')));
    assert.deepEqual([code, stdout.split('\n')], [1, [
      '✗ profiles.json tennessee (Memphis, Nashville, Chattanooga, Knoxville): schulze: expected ["0"], found ["1"]',
      '✗ profiles.json tennessee (Memphis, Nashville, Chattanooga, Knoxville): by-dice: expected ["1"], found no such rule',
      '611 passed, 2 failed', '',
    ]]);
  });

  it('counts budgets and ranked ballots together, where a folder has both', async () => {
    const folder = withRanked('both');
    mkdirSync(join(folder, 'votes/budgets/expected'), { recursive: true });
    writeFileSync(join(folder, 'votes/budgets/assen.pb'), readBudgetFile('Netherlands_Assen_2024'));
    writeFileSync(join(folder, 'votes/budgets/expected/assen.json'), JSON.stringify({ file: 'assen.pb', rules: expectedOutcomes('Netherlands_Assen_2024') }));
    assert.match((await runCommand('verify', folder)).stdout, /^623 passed, 0 failed$/m);
  });

  it('measures and dates what references measured and dated, and names what it computes nothing for', async () => {
    const folder = join(temporary, 'data');
    for (const kind of ['statistics', 'deadlines']) cpSync(join(references, '../..', kind), join(folder, kind), { recursive: true });
    writeFileSync(join(folder, 'statistics/kappa.json'), JSON.stringify({ name: 'kappa', cases: [] }));
    const { code, stdout } = await runCommand('verify', folder);
    assert.match(stdout, /^– kappa\.json: nothing here computes this$/m);
    assert.match(stdout, /^\d{3,} passed, 0 failed$/m);
    assert.equal(code, 0);
  });

  it('names each number and each day that differs', async () => {
    const folder = join(temporary, 'wrong-data');
    for (const kind of ['statistics', 'deadlines']) mkdirSync(join(folder, kind), { recursive: true });
    const change = (path: string, from: RegExp, to: string) => writeFileSync(join(folder, path), readFileSync(join(references, '../..', path), 'utf8').replace(from, to));
    change('statistics/wilson.json', /"lower": ?[\d.]+/, '"lower": 0.5');
    change('deadlines/back-counting.json', /"lastDay": ?"2026-04-06"/, '"lastDay": "2026-04-07"');
    const { code, stdout } = await runCommand('verify', folder);
    assert.equal(code, 1);
    assert.match(stdout, /✗ wilson \S+: lower: expected 0\.5, found 0/);
    assert.match(stdout, /✗ back-counting back-2026-04-16-10: expected {"lastDay":"2026-04-07"}, found {"lastDay":"2026-04-06"}/);
    assert.match(stdout, /passed, 2 failed$/m);
  });

  it('refuses a folder that has nothing to verify, and says what it looks for', async () => {
    mkdirSync(join(temporary, 'empty'));
    const { code, stderr } = await runCommand('verify', join(temporary, 'empty'));
    assert.equal(code, 1);
    assert.match(stderr, /has none of votes\/budgets\/expected, votes\/ranked, statistics, deadlines\. Name a folder laid out like the reference data\./);
  });
});
