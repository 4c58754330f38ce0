import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pabulibBallots, pabulibHead } from '@wijkaanpak/domain';
import type { Command } from 'commander';
import { findVote } from '../repositories/votes.ts';
import { countVote } from '../services/count-vote.ts';
import { publishBallots } from '../services/publish-ballots.ts';
import { openPlace, withPlace, type PlaceOptions } from './place.ts';
import { Refusal, refusalFor } from './refusal.ts';

export function addExportCommand(program: Command): void {
  withPlace(program.command('export'))
    .description('Write a closed vote with all its ballots as a Pabulib file, for anyone to count again.')
    .argument('<vote>', 'name of the vote, as in its address')
    .option('--out <file>', 'file to write; by default standard output')
    .addHelpText('after', `
Ballots are in the order of what is on them, which says nothing about who cast them or when. A vote that is still open cannot be exported.

Example:
  wijkaanpak export centrum-begroot --out centrum.pb`)
    .action(exportVote);
}

async function exportVote(id: string, options: PlaceOptions & { readonly out?: string }): Promise<void> {
  const place = await openPlace(options);
  try {
    const vote = await findVote(place.database, id);
    if (!vote) throw new Refusal(`There is no vote named ${id}.`);
    const outcome = await countVote(place.database, id);
    if (!outcome.ok) throw await refusalFor(outcome.issues);
    const head = pabulibHead(vote, outcome.value);
    const box = await publishBallots(place.database, id);
    if (!box.ok) throw await refusalFor(box.issues);
    const { ballots, objections = [] } = box.value;
    if (objections.length) console.error(`A Pabulib file has no place for objections: who counts it by consent also needs the ${objections.length} at /v1/uitslagen/${id}/stembiljetten.`);
    function* lines() {
      yield head;
      yield* pabulibBallots(ballots);
    }
    if (options.out === undefined) await pipeline(lines, process.stdout, { end: false });
    else {
      await pipeline(lines, createWriteStream(options.out));
      console.error(`Wrote ${outcome.value.ballots} ballots to ${options.out}.`);
    }
  } finally {
    await place.close();
  }
}
