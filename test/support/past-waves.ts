import type { openDatabase } from '@wijkaanpak/server';
import { addPoll } from '../../packages/server/src/repositories/polls.ts';
import { addWave, importAnswers } from '../../packages/server/src/repositories/waves.ts';
import { poll } from './content.ts';
import { answeredWave, type WaveOfYear } from './waves.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** A poll with waves that were held elsewhere, and one that is open until tomorrow. */
export async function addPastWaves(database: OpenDatabase, id: string, waves: readonly WaveOfYear[]): Promise<void> {
  const { state: _, neighbourhoodName: __, ...drawnUp } = poll;
  const around = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await addPoll(database, { ...drawnUp, id, wave: { ...poll.wave, id: 'nu', opensAt: around(-1), closesAt: around(24) } });
  for (const year of waves) await addPastWave(database, id, year);
}

export async function addPastWave(database: OpenDatabase, id: string, year: WaveOfYear): Promise<void> {
  const { wave, wordingVersion, questions, invited, respondents } = answeredWave(year);
  await database.transaction().execute(async (transaction) => {
    await addWave(transaction, id, { wave, wordingVersion, questions, ...(invited !== null && { invited }) }, 'imported');
    await importAnswers(transaction, { poll: id, wave: wave.id, on: wave.closesAt.slice(0, 10), respondents });
  });
}
