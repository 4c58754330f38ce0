import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readPabulib, type Area, type Outlines } from '@wijkaanpak/domain';

const folder = new URL('../../example/data/', import.meta.url);
const unpack = (name: string): string => gunzipSync(readFileSync(new URL(name, folder))).toString('utf8');

/** Amsterdam Centrum as CBS knew it in 2024. */
export const readAreas = (): { year: number; areas: Area[]; outlines: Outlines } => JSON.parse(unpack('amsterdam-centrum-2024.json.gz'));

/** "Centrum Begroot" of 2020: 85 proposals and 8,520 ballots. */
export function readBudget() {
  const file = readPabulib(unpack('Netherlands_Amsterdam_252.pb.gz'));
  if (!file.ok) throw new Error(`readBudget: the example's own file is damaged: ${JSON.stringify(file.issues)}`);
  return file.value;
}
