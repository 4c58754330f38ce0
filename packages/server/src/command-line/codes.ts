import { closeSync, openSync, writeFileSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { addCodes } from '../repositories/ballots.ts';
import { findVote } from '../repositories/votes.ts';
import { drawCode } from './draw-code.ts';
import { voteLetters } from './letters.ts';
import { openPlace, withPlace, type PlaceOptions } from './place.ts';
import { Refusal } from './refusal.ts';

interface CodesOptions extends PlaceOptions {
  readonly letters?: string;
  readonly address: string;
  readonly group?: string;
}

export function addCodesCommand(program: Command): void {
  withPlace(program.command('codes'))
    .description('Make voting codes for a vote. They are printed once, as CSV; only their hashes are stored, so they cannot be printed again.')
    .argument('<vote>', 'name of the vote, as in its address')
    .argument('<number>', 'how many, 1 to 500000', howMany)
    .option('--letters <file.html>', 'write a sheet with a letter a page, with the code and a QR code, ready to print')
    .option('--address <url>', 'public address of this service, for the links', 'http://localhost:4000')
    .option('--group <name>', 'group of residents these voters are counted with, where the rule asks each group (huurders, bewoners, …)')
    .addHelpText('after', `
Keep the output as secret as ballot papers: whoever has a code can cast its vote.

Example:
  wijkaanpak codes tweede-ronde 500 --letters letters.html --address https://participatie.example.nl > codes.csv`)
    .action(makeCodes);
}

/** Where a code can be used at once. The fragment is not sent to any server, so it stands in no log. */
export const linkFor = (address: string, vote: string, code: string): string => `${address}/stemmingen/${vote}#code=${code}`;

async function makeCodes(id: string, number: number, { letters, address, group, ...options }: CodesOptions): Promise<void> {
  const place = await openPlace(options);
  try {
    const vote = await findVote(place.database, id);
    if (!vote) throw new Refusal(`There is no vote named ${id}.`);
    if (vote.state === 'closed') throw new Refusal(`The vote ${id} has closed; a code for it would be of no use.`);
    // Opened before any code is stored: codes that could not be put in letters would be lost.
    const sheet = letters === undefined ? undefined : openSync(letters, 'w', 0o600);
    const codes = new Set<string>();
    while (codes.size < number) codes.add(drawCode());
    const list = [...codes];
    await place.database.transaction().execute((transaction) => addCodes(transaction, id, list, group));
    const origin = address.replace(/\/+$/, '');
    if (sheet !== undefined) {
      writeFileSync(sheet, voteLetters(vote, list.map((code) => ({ code, link: linkFor(origin, id, code) })), origin));
      closeSync(sheet);
    }
    process.stdout.write(`code,link\n${list.map((code) => `${code},${linkFor(origin, id, code)}\n`).join('')}`);
  } finally {
    await place.close();
  }
}

function howMany(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 500_000) throw new InvalidArgumentError('Give a whole number from 1 to 500000.');
  return number;
}
