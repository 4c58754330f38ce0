import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ignoredRules, pabulibLimits, PabulibReader, Slug, type Ballot, type BudgetLimits, type PabulibHead } from '@wijkaanpak/domain';
import { SingleBar } from 'cli-progress';
import { InvalidArgumentError, type Command } from 'commander';
import { addNeighbourhood, findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { findVote } from '../repositories/votes.ts';
import { importVote } from '../services/import-vote.ts';
import { openPlace, withPlace, type PlaceOptions } from './place.ts';
import { Refusal, refusalFor } from './refusal.ts';
import { textPieces } from './text-pieces.ts';

interface ImportOptions extends PlaceOptions {
  readonly id?: string;
  readonly wijk?: string;
  readonly limits?: true;
}

export function addImportCommand(program: Command): void {
  withPlace(program.command('import'))
    .description('Store a vote that was held elsewhere, with all its ballots, from a Pabulib file (https://pabulib.org/format).')
    .argument('<file.pb>', 'the file')
    .option('--id <name>', 'name of the vote in addresses; by default made from the file name', nameInAddresses)
    .option('--wijk <name>', 'neighbourhood it belongs to; by default the place the file names, made when it is not there yet', nameInAddresses)
    .option('--limits', 'count within the limits that META names: a threshold, a budget for each category or neighbourhood')
    .addHelpText('after', `
The file is read in pieces, and checked line by line; when anything is wrong, nothing is stored.
What the file says about voters (age, sex, …) is personal and is not stored.

Example:
  wijkaanpak import Netherlands_Amsterdam_252.pb --id centrum-begroot`)
    .action(importFile);
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const { size } = statSync(file);
  const bar = new SingleBar({ format: '{bar} {percentage}% of {file}', stream: process.stderr, hideCursor: true });
  const place = await openPlace(options);
  try {
    const started = performance.now();
    const reader = new PabulibReader();
    const pieces = textPieces(file);
    bar.start(size, 0, { file: basename(file) });
    let read = 0;
    let isAtEnd = false;
    const next = async (): Promise<readonly Ballot[] | undefined> => {
      if (isAtEnd) return undefined;
      const piece = await pieces.next();
      isAtEnd = piece.done === true;
      const ballots = piece.done ? reader.end() : reader.push(piece.value);
      if (!ballots.ok) throw await refusalFor(ballots.issues);
      if (!piece.done) bar.update((read += Buffer.byteLength(piece.value)));
      return ballots.value;
    };
    let first: readonly Ballot[] | undefined = [];
    while (!reader.head && first) first = await next();
    const limits = pabulibLimits(reader.head!.meta);
    if (!limits.ok) throw await refusalFor(limits.issues);
    const head = options.limits ? limited(reader.head!, limits.value) : reader.head!;
    const id = options.id ?? slug(basename(file, extname(file)));
    if (await findVote(place.database, id)) throw new Refusal(`There is a vote named ${id} already. Give this one another name with --id.`);

    const neighbourhood = options.wijk ?? slug(head.meta.get('district') ?? head.meta.get('unit') ?? 'wijk');
    const known = await findNeighbourhood(place.database, neighbourhood);
    async function* ballots() {
      for (let batch = first; batch; batch = await next()) yield* batch;
    }
    const total = await importVote(place.database, voteOf(head, id, neighbourhood), ballots(), async (transaction) => {
      if (known) return;
      const name = head.meta.get('district') ?? head.meta.get('unit') ?? neighbourhood;
      await addNeighbourhood(transaction, { id: neighbourhood, name, year: yearOf(head, 'date_end'), areas: [], partners: [] }, { type: 'FeatureCollection', features: [] });
    });
    bar.update(size);
    bar.stop();
    console.log(`Imported ${id}: ${head.vote.options.length} projects and ${total} ballots in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    console.log('What the file says about voters is not stored.');
    const ignored = ignoredRules.filter((key) => head.meta.has(key));
    const stated = head.meta.get('num_votes');
    if (stated !== undefined && Number(stated) !== total) console.log(`META names ${stated} votes, the file has ${total}: check that the file is whole.`);
    const { counting } = head.vote.rules;
    const rule = head.meta.get('rule') ?? counting;
    if (rule !== counting) console.log(`META names the rule ${rule}; here the vote is counted by the rule ${counting}${counting === 'greedy' ? ' (most votes first, skipping what no longer fits)' : ''}.`);
    if (!options.limits && Object.keys(limits.value).length) console.log('META names limits beside the budget, which are not applied; import with --limits to count within them.');
    if (reader.ballotsWithRepeats) console.log(`Ballots that name a project twice, which counts once: ${reader.ballotsWithRepeats}.`);
    if (ignored.length) console.log(`Not applied when counting: ${ignored.join(', ')}. The outcome may differ from what the city decided.`);
  } finally {
    bar.stop();
    await place.close();
  }
}

const limited = ({ vote, meta }: PabulibHead, limits: BudgetLimits): PabulibHead => ({ vote: { ...vote, rules: { ...vote.rules, limits } }, meta });

function nameInAddresses(text: string): string {
  if (!Slug.safeParse(text).success) throw new InvalidArgumentError('Use small letters, digits and hyphens, at most 64, such as centrum-begroot-2020.');
  return text;
}

/** Both ends as UTC days: the file gives dates, or only years, and no times. */
function voteOf({ vote, meta }: PabulibHead, id: string, neighbourhood: string) {
  const opensAt = dayOf(meta, 'date_begin', '01-01');
  const closesAt = new Date(Date.parse(dayOf(meta, meta.has('date_end') ? 'date_end' : 'date_begin', '12-31')) + 86_400_000).toISOString();
  if (closesAt <= opensAt) throw new Refusal('META has a date_end that comes before its date_begin.');
  if (Date.parse(closesAt) > Date.now()) throw new Refusal('META has a date_end that is not over yet. Only a vote that has ended can be imported; write the day on which it ended, as 31.12.2024.');
  return { ...vote, id, neighbourhood, question: vote.title, opensAt, closesAt };
}

function dayOf(meta: PabulibHead['meta'], key: string, dayOfYear: string): string {
  const date = meta.get(key) ?? '';
  const [, day, month, year] = /^(?:(\d{2})\.(\d{2})\.)?(\d{4})$/.exec(date) ?? [];
  const iso = `${year}-${day ? `${month}-${day}` : dayOfYear}`;
  const millis = Date.parse(`${iso}T00:00:00Z`);
  // A day that does not exist, 31.02.2024, would become another one.
  const isDay = !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(iso);
  if (!isDay) throw new Refusal(`META has no ${key} that can be read (${date.slice(0, 60) || 'none'}); write it as 31.12.2024 or 2024.`);
  return new Date(millis).toISOString();
}

const yearOf = ({ meta }: PabulibHead, key: string): number => Number(/\d{4}$/.exec(meta.get(key) ?? '')?.[0] ?? 2000);

const slug = (text: string): string =>
  text.normalize('NFD').toLowerCase().replace(/ł/g, 'l').replace(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-').slice(0, 64).replace(/-$/, '') || 'stemming';
