import { closeSync, openSync, writeFileSync } from 'node:fs';
import { planSample, pollState, type RoundFeedback, type TrustPoll, type Wave } from '@wijkaanpak/domain';
import { InvalidArgumentError, type Command } from 'commander';
import { lettersWithoutAnswers } from '../repositories/invitations.ts';
import { readNow } from '../repositories/now.ts';
import { findPoll } from '../repositories/polls.ts';
import { drawInvitations } from '../services/draw-invitations.ts';
import { drawUpSample } from '../services/draw-up-sample.ts';
import { readFeedback } from '../services/read-feedback.ts';
import { speakOfRounds } from '../services/say-round.ts';
import { drawCode } from './draw-code.ts';
import { invitationLetters } from './invitation-letters.ts';
import { csvField, readList, type List } from './list.ts';
import { paperForms } from './paper-forms.ts';
import { openPlace, withPlace, type OpenPlace, type PlaceOptions } from './place.ts';
import { Refusal, refusalFor } from './refusal.ts';

interface SampleOptions extends PlaceOptions {
  readonly wave: string;
  readonly opens?: string;
  readonly closes?: string;
  readonly keyedUntil?: string;
  readonly seed?: string;
  readonly column?: string;
  readonly change: number;
  readonly spread: number;
  readonly response: number;
  readonly designEffect: number;
  readonly size?: number;
  readonly letters?: string;
  readonly papers?: string;
  readonly address: string;
  readonly remind?: true;
}

export function addSampleCommand(program: Command): void {
  withPlace(program.command('sample'))
    .description('Draw a sample by lot and invite it to a round of a trust poll, so that the round is a measurement. The codes are printed once, as CSV; of them only hashes are stored, of the list nothing.')
    .argument('<poll>', 'name of the poll, as in its address')
    .argument('[list.csv]', 'people or addresses to draw from, a line each below the names of the columns')
    .requiredOption('--wave <name>', 'name of the round')
    .option('--opens <day>', 'first day of a new round with the questions of the last one, as 2027-03-01', day)
    .option('--closes <day>', 'last day of that new round', day)
    .option('--keyed-until <day>', 'last day on which paper that came in before closing may be typed over; the result comes after it. By default the day of closing', day)
    .option('--seed <text>', 'public seed of the draw that nobody can choose once the list is fixed, such as the numbers of a lottery')
    .option('--column <name>', 'column that says who is who; by default the first')
    .option('--change <points>', 'change between two rounds to be able to see, in points', number(0.05, 10), 0.6)
    .option('--spread <points>', 'standard deviation of the grades, that of an earlier round', number(0.1, 5), 2.1)
    .option('--response <share>', 'share of those invited that is expected to answer', number(0.01, 1), 0.3)
    .option('--design-effect <factor>', 'what weighting costs, that of an earlier round', number(1, 20), 1)
    .option('--size <number>', 'how many to invite, instead of by the plan', number(1, 500_000))
    .option('--letters <file.html>', 'write a sheet with a letter a page, with the code and a QR code, ready to print')
    .option('--papers <file.html>', 'write the questions on paper with the code printed on each, in the order of the letters')
    .option('--address <url>', 'public address of this service, for the links', 'http://localhost:4000')
    .option('--remind', 'print the numbers of the letters whose codes have not been used, for a second letter')
    .addHelpText('after', `
Keep the output as secret as ballot papers: whoever has a code can answer with it.

Example:
  wijkaanpak sample vertrouwen adressen.csv --wave ronde-6 --opens 2027-03-01 --closes 2027-03-31 --seed "Lotto 20 februari 2027: 4 11 19 23 38 41" --letters brieven.html > codes.csv
  wijkaanpak sample vertrouwen --wave ronde-6 --remind > tweede-brief.csv`)
    .action(sample);
}

async function sample(id: string, file: string | undefined, options: SampleOptions): Promise<void> {
  const list = options.remind ? undefined : readList(file ?? missing('Name the list to draw from, or ask with --remind which letters have not been answered.'));
  const place = await openPlace(options);
  try {
    const poll = await findPoll(place.database, id);
    if (!poll) throw new Refusal(`There is no poll named ${id}.`);
    if (list) await invite(place, { poll, list, options });
    else await remind(place, { poll, wave: options.wave });
  } finally {
    await place.close();
  }
}

const missing = (message: string): never => {
  throw new Refusal(message);
};

async function remind({ database }: OpenPlace, { poll, wave: id }: { readonly poll: TrustPoll; readonly wave: string }): Promise<void> {
  const wave = poll.waves?.find((one) => one.id === id);
  if (!wave?.draw) throw new Refusal(`Nobody was drawn for a round ${id} of ${poll.id}.`);
  if (!['announced', 'open'].includes(pollState(wave, await readNow(database)))) throw new Refusal(`The round ${id} has closed; a second letter would be of no use.`);
  const letters = await lettersWithoutAnswers(database, { poll: poll.id, wave: id });
  process.stdout.write(`letter\n${letters.map((letter) => `${letter}\n`).join('')}`);
  process.stderr.write(`${wave.draw.invited - letters.length} of ${wave.draw.invited} answered. The second letter goes to these ${letters.length}, with the code of the first.\n`);
}

async function invite({ database }: OpenPlace, { poll, list, options }: { readonly poll: TrustPoll; readonly list: List; readonly options: SampleOptions }): Promise<void> {
  const { wave, seed = missing('Give the seed of the draw with --seed.'), letters: sheet, papers } = options;
  const names = namesIn(list, options.column);
  const size = options.size ?? (await plannedSize(names.length, options));
  // Opened before any code is stored: codes that could not be put in letters would be lost.
  const out = sheet === undefined ? undefined : openSync(sheet, 'w', 0o600);
  const forms = papers === undefined ? undefined : openSync(papers, 'w', 0o600);
  const before = out === undefined ? undefined : await roundBefore(database, poll.id);
  const to = { poll: poll.id, wave };
  const invited = await database.transaction().execute(async (transaction) => {
    const drawnUp = await drawUpSample(transaction, to, options);
    if (!drawnUp.ok) throw await refusalFor(drawnUp.issues);
    const drawn = await drawInvitations(transaction, to, { names, size, seed, drawCode });
    if (!drawn.ok) throw await refusalFor(drawn.issues);
    return { ...drawn.value, wave: drawnUp.value };
  });
  const origin = options.address.replace(/\/+$/, '');
  const rows = new Map(names.map((name, place) => [name, list.rows[place]!]));
  const letters = invited.letters.map(({ name, code }, place) => ({ letter: place + 1, to: rows.get(name)!, code, link: `${origin}/peilingen/${poll.id}#code=${code}` }));
  if (out !== undefined) {
    writeFileSync(out, await invitationLetters({ poll, wave: invited.wave satisfies Wave, before, speech: await speakOfRounds('nl') }, letters, origin));
    closeSync(out);
  }
  if (forms !== undefined) {
    writeFileSync(forms, await paperForms({ ...poll, wave: invited.wave }, letters.map(({ code }) => code)));
    closeSync(forms);
  }
  const line = (fields: readonly string[]) => `${fields.map(csvField).join()}\n`;
  process.stdout.write([line(['letter', ...list.columns, 'code', 'link']), ...letters.map(({ letter, to: row, code, link }) => line([String(letter), ...row, code, link]))].join(''));
  const { draw } = invited;
  process.stderr.write(`${draw.invited} of ${draw.listed} invited, drawn by the seed "${draw.seed}" from the list with fingerprint ${draw.fingerprint}. Seed and fingerprint are public with the round.\n`);
}

/** The last round that has closed, with what became of it. */
async function roundBefore(database: OpenPlace['database'], poll: string): Promise<RoundFeedback | undefined> {
  const feedback = await readFeedback(database, poll);
  if (!feedback.ok) throw await refusalFor(feedback.issues);
  return feedback.value.rounds[0];
}

/** Who each row is. A row that is listed twice would have two chances: the draw refuses it. */
function namesIn({ columns, rows }: List, column = columns[0]!): string[] {
  const place = columns.indexOf(column);
  if (place < 0) throw new Refusal(`The list has no column ${column}; it has ${columns.join(', ')}.`);
  return rows.map((row) => row[place]!.trim());
}

async function plannedSize(listed: number, { change, spread, response, designEffect }: SampleOptions): Promise<number> {
  const plan = planSample({ change, spread, listed, response, designEffect });
  if (!plan.ok) throw await refusalFor(plan.issues);
  process.stderr.write(`To see a change of ${change} points takes ${plan.value.answers} answers a round: ${plan.value.invitations} invitations at a response of ${response}.\n`);
  return plan.value.invitations;
}

const number = (least: number, most: number) => (text: string): number => {
  const value = Number(text);
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
  return value;
};

function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('Write a day as 2027-03-01.');
  return text;
}
