import { fail, succeed, type Result } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { listPolls } from '../repositories/polls.ts';
import { findPhoto, findVoice } from '../repositories/told-media.ts';
import { listClosedVotes } from '../repositories/votes.ts';
import { archiveParts } from './archive-parts.ts';
import { countVote } from './count-vote.ts';
import { publishWaves } from './publish-waves.ts';

/** Where the files of an archive go, one after the other. */
export type WriteFile = (name: string, content: Iterable<string> | Uint8Array) => Promise<void>;

/**
 * Writes everything public of a neighbourhood: a file of JSON lines for each concept, and the photos they show and voices they let hear. All of it as it was at one moment; the same data give the same bytes.
 * What has closed is counted and published first, as for anyone who asks.
 */
export async function archiveNeighbourhood(database: Kysely<Schema>, id: string, write: WriteFile): Promise<Result<undefined>> {
  if (!(await findNeighbourhood(database, id))) return fail('request.not-found');
  const all = { pagina: 1, perPagina: 100_000, wijk: id };
  for (const { id: vote } of (await listClosedVotes(database, all)).items) await countVote(database, vote);
  for (const { id: poll } of (await listPolls(database, all)).items) await publishWaves(database, poll);
  await database.transaction().setIsolationLevel('repeatable read').execute(async (transaction) => {
    const photos = new Set<string>();
    const voices = new Set<string>();
    for (const { file, lines } of archiveParts) {
      const texts: string[] = [];
      for await (const item of await lines(transaction, id)) {
        const text = JSON.stringify(item);
        for (const [, photo] of text.matchAll(/"\/v1\/fotos\/([a-z0-9-]+)"/g)) photos.add(photo!);
        for (const [, voice] of text.matchAll(/"\/v1\/geluiden\/([a-z0-9-]+)"/g)) voices.add(voice!);
        texts.push(`${text}\n`);
      }
      await write(file, texts);
    }
    for (const photo of [...photos].sort()) {
      const found = await findPhoto(transaction, photo);
      if (found) await write(`fotos/${photo}.jpg`, found.content);
    }
    for (const voice of [...voices].sort()) {
      const found = await findVoice(transaction, voice);
      if (found) await write(`geluiden/${voice}.${found.type === 'audio/mp4' ? 'm4a' : 'webm'}`, found.content);
    }
  });
  return succeed(undefined);
}
