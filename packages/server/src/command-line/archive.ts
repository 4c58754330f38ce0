import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { archiveNeighbourhood } from '../services/archive-neighbourhood.ts';
import { openPlace, withPlace, type PlaceOptions } from './place.ts';
import { Refusal } from './refusal.ts';

export function addArchiveCommand(program: Command): void {
  withPlace(program.command('archive'))
    .description('Write everything public of a neighbourhood as files: a line of JSON for each proposal, story, promise, mandate, table, vote, outcome and event, and the photos.')
    .argument('<neighbourhood>', 'name of the neighbourhood, as in its address')
    .requiredOption('--out <folder>', 'new or empty folder to write to')
    .addHelpText('after', `
It holds what anyone may read and nothing else: no story for the team alone, no answers, no ballots of a vote that was not counted. The same data give the same
files, which SHA256SUMS lists (check with: sha256sum -c SHA256SUMS).

Example:
  wijkaanpak archive centrum --out archief-centrum`)
    .action(archive);
}

async function archive(neighbourhood: string, options: PlaceOptions & { readonly out: string }): Promise<void> {
  const { out } = options;
  if (existsSync(out) && readdirSync(out).length > 0) throw new Refusal(`The folder ${out} is not empty. Name a new one with --out.`);
  const place = await openPlace(options);
  try {
    const sums: string[] = [];
    const written = await archiveNeighbourhood(place.database, neighbourhood, async (name, content) => {
      const bytes = content instanceof Uint8Array ? content : Buffer.from([...content].join(''));
      const file = join(out, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    });
    if (!written.ok) throw new Refusal(`There is no neighbourhood named ${neighbourhood}.`);
    writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
    console.error(`Wrote ${sums.length} files to ${out}.`);
  } finally {
    await place.close();
  }
}
