import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { groupBallots, readPabulib, readVotingCode } from '@wijkaanpak/domain';
import { runCommand, startCommand } from '../../support/command.ts';
import { freePort } from '../../support/database.ts';
import { expectedOutcomes, readBudgetFile } from '../../support/votes.ts';

const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-commands-'));
const data = ['--data', join(folder, 'data')];
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the command line', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('explains every command with an example', async () => {
    const { stdout } = await runCommand('--help');
    for (const name of ['start', 'import', 'export', 'archive', 'codes', 'sample', 'count', 'verify']) {
      assert.match(stdout, new RegExp(`\\b${name}\\b`));
      assert.match((await runCommand(name, '--help')).stdout, new RegExp(`Examples?:\\n  wijkaanpak ${name}`));
    }
  });

  it('imports a real file and exports it again the same', async () => {
    const text = readBudgetFile('Netherlands_Amsterdam_613');
    const imported = await runCommand('import', file('noord.pb', text), '--id', 'noord', ...data);
    assert.equal(imported.code, 0, imported.stderr);
    assert.match(imported.stdout, /Imported noord: 41 projects and 1961 ballots/);
    assert.match(imported.stdout, /Not applied when counting: leftover_budget/);
    const exported = await runCommand('export', 'noord', '--out', join(folder, 'uit.pb'), ...data);
    assert.equal(exported.code, 0, exported.stderr);
    const [before, after_] = [readPabulib(text), readPabulib(readFileSync(join(folder, 'uit.pb'), 'utf8'))];
    assert.ok(before.ok && after_.ok);
    const { vote } = before.value;
    assert.deepEqual(after_.value.ballots, groupBallots(vote, before.value.ballots).flatMap(({ times = 1, ...ballot }) => Array.from({ length: times }, () => ballot)), 'all ballots, in an order that does not tell when they came');
    assert.deepEqual(after_.value.vote.rules, vote.rules);
    assert.deepEqual(after_.value.vote.options.map(({ id, cost, title }) => [id, cost, title]), vote.options.map(({ id, cost, title }) => [id, cost, title]));
  });

  it('counts a file by any rule, for people and for programs', async () => {
    const path = file('assen.pb', readBudgetFile('Netherlands_Assen_2024'));
    const told = await runCommand('count', path, '--rule', 'equal-shares-cost+add1');
    assert.match(told.stdout, /equal-shares-cost\+add1: 9 of 14 win, 76700 of 100000; 84 ballots\./);
    const { rule, winners, cost, ballots, trace } = JSON.parse((await runCommand('count', path, '--ties', 'votes,cost,id', '--json')).stdout);
    assert.deepEqual([rule, winners.length, cost, ballots, trace.length], ['greedy', 7, '99200', 84, 14]);
    assert.match((await runCommand('count', path, '--rule', 'equal-shares-points')).stderr, /cannot count ballots of the kind approve\. Choose another rule, or one of these kinds: points/);
    assert.match((await runCommand('count', path, '--ties', 'munt')).stderr, /Use votes, cost, lot, id/);
    const fewer = file('minder.pb', readBudgetFile('Netherlands_Assen_2024').trimEnd().split('\n').slice(0, -1).join('\n') + '\n');
    assert.match((await runCommand('count', fewer, '--json')).stderr, /META names 84 votes, the file has 83/);
    assert.match((await runCommand('count', path, '--rule', 'sortition')).stderr, /counts no ballots/);
  });

  it('counts within the limits of a city where asked, and names who waits for a lot', async () => {
    const path = file('centrum.pb', readBudgetFile('Netherlands_Amsterdam_252'));
    const { winners } = JSON.parse((await runCommand('count', path, '--limits', '--json')).stdout);
    assert.equal(winners.length, 26);
    const assen = file('assen.pb', readBudgetFile('Netherlands_Assen_2024').replaceAll(/^budget;.*$/gm, 'budget;1'));
    assert.equal((await runCommand('count', assen, '--ties', 'lot')).code, 1);
    assert.match((await runCommand('count', assen, '--ties', 'lot')).stderr, /A lot has to be drawn between .*--lot/);
    assert.equal((await runCommand('count', assen, '--ties', 'lot', '--lot', 'zaad')).code, 0);
    const imported = await runCommand('import', path, '--id', 'centrum', '--limits', ...data);
    assert.doesNotMatch(imported.stdout, /not applied/);
  });

  it('verifies a folder of real votes against what independent programs found', async () => {
    const votes = join(folder, 'data-to-verify/votes/budgets');
    mkdirSync(join(votes, 'expected'), { recursive: true });
    for (const name of ['Netherlands_Assen_2024', 'Netherlands_Amsterdam_619']) {
      writeFileSync(join(votes, `${name}.pb`), readBudgetFile(name));
      writeFileSync(join(votes, 'expected', `${name}.json`), JSON.stringify({ file: `${name}.pb`, rules: expectedOutcomes(name) }));
    }
    const right = await runCommand('verify', join(folder, 'data-to-verify'));
    assert.match(right.stdout, /^22 passed, 0 failed$/m);
    const { winners: _, ...greedy } = expectedOutcomes('Netherlands_Assen_2024')['greedy']!;
    writeFileSync(join(votes, 'expected/Netherlands_Assen_2024.json'), JSON.stringify({ file: 'Netherlands_Assen_2024.pb', rules: { greedy: { ...greedy, winners: ['1'] } } }));
    const wrong = await runCommand('verify', join(folder, 'data-to-verify'));
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout, /11 passed, 1 failed/);
  });

  it('imports points', async () => {
    const { code, stdout, stderr } = await runCommand('import', file('katowice.pb', readBudgetFile('Poland_Katowice_2023')), '--id', 'katowice', ...data);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /25 projects and 39828 ballots/);
    assert.match(stdout, /META names the rule greedy-threshold; here the vote is counted by the rule greedy/);
    assert.match(stdout, /META names limits beside the budget, which are not applied; import with --limits/);
  });

  it('refuses a damaged file at its line, and keeps nothing of it', async () => {
    const text = readBudgetFile('Netherlands_Amsterdam_252');
    const lines = text.split('\n');
    lines[8_000] = `${lines[8_000]!.trim()},99999`;
    const damaged = await runCommand('import', file('kapot.pb', lines.join('\n')), '--id', 'kapot', ...data);
    assert.equal(damaged.code, 1);
    assert.match(damaged.stderr, /Line 8001: project ‘99999’ is not among PROJECTS/);
    assert.doesNotMatch(damaged.stderr, /\bat .*\.ts:/, 'no stack');
    assert.match((await runCommand('export', 'kapot', ...data)).stderr, /There is no vote named kapot/);
    assert.equal((await runCommand('import', file('kapot.pb', text), '--id', 'kapot', ...data)).code, 0, 'the same name is still free');
  });

  it('imports only a vote that has ended, on days that exist', async () => {
    const text = readBudgetFile('Netherlands_Amsterdam_643');
    for (const [begin, end, told] of [['2022', '2099', /not over yet/], ['2022', '2021', /before its date_begin/], ['31.02.2022', '2022', /no date_begin that can be read \(31\.02\.2022\)/], ['2022', '99.99.2022', /no date_end that can be read/]] as const) {
      const path = file('dagen.pb', text.replace('date_begin;2022', `date_begin;${begin}`).replace('date_end;2022', `date_end;${end}`));
      const { code, stderr } = await runCommand('import', path, ...data);
      assert.deepEqual([code, stderr.split('\n').length], [1, 2], stderr);
      assert.match(stderr, told);
    }
  });

  it('tells that a file has fewer votes than it says, and refuses one that is not UTF-8', async () => {
    const text = readBudgetFile('Netherlands_Amsterdam_643');
    const { stdout } = await runCommand('import', file('minder.pb', text.split('\n').slice(0, -3).join('\n') + '\n'), ...data);
    assert.match(stdout, /META names 66 votes, the file has 64/);
    writeFileSync(join(folder, 'latin.pb'), Buffer.from(text.replace('Bloementuinen', 'Bloëmentuinen'), 'latin1'));
    assert.match((await runCommand('import', join(folder, 'latin.pb'), ...data)).stderr, /not written in UTF-8/);
  });

  it('says in one line, without a stack, what the system refuses', async () => {
    for (const args of [['import', folder, ...data], ['export', 'noord', '--out', join(folder, 'nergens/uit.pb'), ...data], ['export', 'noord', '--data', join(folder, 'noord.pb')]]) {
      const { code, stderr } = await runCommand(...args);
      assert.deepEqual([code, stderr.trim().split('\n').length], [1, 1], stderr);
    }
    assert.match((await runCommand('export', 'noord', '--data', join(folder, 'noord.pb/data'))).stderr, /The folder .* cannot be made \(ENOTDIR\)\. Name another with --data\./);
    assert.match((await runCommand('export', 'noord', '--data', '')).stderr, /Name a folder\./);
    assert.match((await runCommand('import', join(folder, 'noord.pb'), '--id', 'Noord Oost', ...data)).stderr, /small letters, digits and hyphens/);
  });

  it('says what is wrong with a name, a number or a file, and how to mend it', async () => {
    assert.match((await runCommand('import', join(folder, 'niets.pb'), ...data)).stderr, /There is no file .*niets\.pb/);
    assert.match((await runCommand('import', join(folder, 'noord.pb'), '--id', 'noord', ...data)).stderr, /another name with --id/);
    assert.match((await runCommand('codes', 'noord', 'veel', ...data)).stderr, /whole number from 1 to 500000/);
    assert.match((await runCommand('codes', 'noord', '5', ...data)).stderr, /has closed/);
    assert.match((await runCommand('vote')).stderr, /unknown command/);
  });

  it('starts the example, makes codes and letters for its open vote, and keeps one process at a time in a folder', async () => {
    const port = await freePort();
    const own = ['--data', join(folder, 'example')];
    const service = startCommand('start', '--port', String(port), ...own);
    let told = '';
    service.stdout.on('data', (piece) => (told += piece));
    service.stderr.on('data', (piece) => (told += piece));
    const ended = new Promise<void>((resolve) => service.on('close', () => resolve()));
    try {
      while (!told.includes('Stop with Ctrl+C')) {
        assert.equal(service.exitCode, null, told);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const step of ['Opening the database', 'Filling it with the example', 'Starting the service']) assert.match(told, new RegExp(`^${step}.* … \\d+\\.\\d s$`, 'm'));
      for (const one of [port, port + 1, port + 2]) assert.match(told, new RegExp(`http://localhost:${one}  \\w`));
      assert.match((await runCommand('export', 'centrum-begroot-2020', ...own)).stderr, /in use by process \d+\. Stop that one first/);
      assert.match((await runCommand('start', '--port', String(port), '--data', join(folder, 'elders'))).stderr, new RegExp(`Port ${port} is in use by another program.*--port`));
      const vote = await (await fetch(`http://localhost:${port}/v1/uitslagen/centrum-begroot-2020`)).json();
      assert.deepEqual([vote.winners.length, vote.cost, vote.ballots], [23, 49_970_000, 8520]);
    } finally {
      service.kill('SIGTERM');
      await ended;
    }
    const letters = join(folder, 'brieven.html');
    const { stdout, code, stderr } = await runCommand('codes', 'tweede-ronde', '5', '--letters', letters, '--address', 'https://meedoen.example/', ...own);
    assert.equal(code, 0, stderr);
    const rows = stdout.trim().split('\n').slice(1);
    assert.equal(rows.length, 5);
    const sheet = readFileSync(letters, 'utf8');
    for (const row of rows) {
      const [votingCode, link] = row.split(',') as [string, string];
      assert.deepEqual(readVotingCode(votingCode), { ok: true, value: votingCode });
      assert.equal(link, `https://meedoen.example/stemmingen/tweede-ronde#code=${votingCode}`);
      assert.ok(sheet.includes(votingCode));
    }
    assert.equal(sheet.match(/<svg/g)!.length, 5);
    assert.doesNotMatch(sheet, /<script|src=|<link/);
    assert.match((await runCommand('export', 'tweede-ronde', ...own)).stderr, /no result yet/);

    const list = file('adressen.csv', ['bag;straat;plaats', ...Array.from({ length: 900 }, (_, house) => `0363${house};Prinsengracht ${house};Amsterdam`)].join('\n'));
    const draw = (...args: string[]) => runCommand('sample', 'vertrouwen', ...args, ...own);
    const invited = ['--wave', 'meting-2099', '--opens', '2099-03-01', '--closes', '2099-03-31', '--keyed-until', '2099-04-14', '--seed', 'Lotto 4 11 19'];
    assert.match((await draw(list, ...invited, '--change', '0.2')).stderr, /people would have to be invited; 900 are on the list/);
    const uit = join(folder, 'uitnodigingen.html');
    const drawn = await draw(list, ...invited, '--change', '1', '--letters', uit, '--papers', join(folder, 'papier.html'), '--address', 'https://meedoen.example');
    assert.equal(drawn.code, 0, drawn.stderr);
    assert.match(drawn.stderr, /To see a change of 1 points takes \d+ answers a round/);
    const [head, ...letters_] = drawn.stdout.trim().split('\n');
    assert.equal(head, 'letter,bag,straat,plaats,code,link');
    const [, bag, street, place, code_, link_] = letters_[0]!.split(',');
    assert.deepEqual([street, place, link_], [`Prinsengracht ${bag!.slice(4)}`, 'Amsterdam', `https://meedoen.example/peilingen/vertrouwen#code=${code_}`]);
    const invitations = readFileSync(uit, 'utf8');
    assert.equal(invitations.match(/<svg/g)!.length, letters_.length);
    assert.match(invitations, new RegExp(`${street}<br>`));
    const [letter] = invitations.split('</section>');
    assert.match(letter!, /Beste bewoner,<\/p>\s*<p class="before"><strong>Eerst wat er van de vorige ronde kwam\.<\/strong> Er deden 132 mensen mee\./, 'what became of the last round, before anything is asked');
    assert.match(letter!, /Daarna is beloofd: ‘Er komen twee plekken voor een deelauto\.’ \(Voorbeeldgemeente, uiterlijk [^)]*\. Stand nu: te laat\.\) Wat er nog meer beloofd en gezegd is, leest u op het adres hieronder\./);
    assert.match(invitations, /<li lang="tr" dir="ltr">Soruları Türkçe de cevaplayabilirsiniz/);
    assert.equal(invitations.match(/<li lang="ar" dir="rtl">/g)!.length, letters_.length, 'every letter, since no list knows who reads what');
    assert.equal(readFileSync(join(folder, 'papier.html'), 'utf8').split(`<strong>${code_}</strong>`).length, 2, 'the code on one form');
    assert.match((await draw(list, ...invited)).stderr, /has been drawn already/);
    assert.match((await draw(list, '--wave', 'ronde-5', '--seed', 'x', '--size', '20')).stderr, /Anyone can take part in the round ronde-5\. It is a poll and cannot become a measurement/);
    const again = await draw('--wave', 'meting-2099', '--remind');
    assert.equal(again.stdout, `letter\n${letters_.map((_, place_) => `${place_ + 1}\n`).join('')}`);
    assert.match((await draw('--wave', 'ronde-5', '--remind')).stderr, /Nobody was drawn/);
  });
});
