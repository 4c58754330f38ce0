import { readFileSync } from 'node:fs';
import { cleanSound, hashStorySecret } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { addAnswer, addStory, addTranscript, setPartners } from '../repositories/stories.ts';
import { addLink } from '../repositories/story-links.ts';
import { addTheme } from '../repositories/themes.ts';
import { addVoice } from '../repositories/told-media.ts';
import { exampleTable } from './seed-table.ts';
import { exampleStories, exampleTheme, type ExampleStory } from './told.ts';

const by = 'Samira Jansen';

/** Stories as they came in: written, spoken, by telephone, on paper and in a talk; one answered, some waiting; and a theme that the table named. Nobody holds their codes. */
export async function addExampleStories(database: Database, neighbourhood: string): Promise<void> {
  for (const story of exampleStories) await addExampleStory(database, neighbourhood, story);
  await addTheme(database, { id: 'thema-buren', table: exampleTable, ...exampleTheme });
}

async function addExampleStory(database: Database, neighbourhood: string, story: ExampleStory): Promise<void> {
  const { id, words, consent, channel, daysAgo, place = null, voice, lead = null, involved = [], links = [], answer } = story;
  const isNoted = channel !== 'self';
  const told = { id, neighbourhood, words, place, photo: null, consent, channel, is_read_back: isNoted, is_agreed: isNoted, secret_hash: hashStorySecret(randomId()) };
  await addStory(database, { ...told, voice: voice ? await addExampleVoice(database, voice.file) : null, told_at: sql<Date>`clock_timestamp() - make_interval(days => ${daysAgo}::integer)` });
  if (voice) await addTranscript(database, id, { words: voice.words, name: by, partner: 'gemeente', isAgreed: true });
  if (lead !== null || involved.length) await setPartners(database, id, { lead, involved: [...involved] });
  for (const link of links) await addLink(database, id, { link, by });
  if (answer && lead !== null) await addAnswer(database, id, { ...answer, partner: lead });
}

async function addExampleVoice(database: Database, file: string): Promise<string> {
  const sound = cleanSound(new Uint8Array(readFileSync(new URL(`../../example/data/${file}`, import.meta.url))));
  if (!sound.ok) throw new Error(`addExampleVoice: ${file} is no sound: ${JSON.stringify(sound.issues)}`);
  const id = randomId();
  await addVoice(database, { id, ...sound.value });
  return id;
}
