import { ballotBoxOf, type Vote } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readBallots } from '../repositories/ballots.ts';
import { readChallenges } from '../repositories/challenges.ts';
import { readCommitments } from '../repositories/commitments.ts';
import { readEvents, readLastPosition } from '../repositories/events.ts';
import { readEscalations, readMandates, readSubjects } from '../repositories/mandates.ts';
import { readGroups } from '../repositories/groups.ts';
import { findNeighbourhood, findOutlines } from '../repositories/neighbourhoods.ts';
import { readObstacles } from '../repositories/obstacles.ts';
import { listObjections } from '../repositories/objections.ts';
import type { PageOf, PageWish } from '../repositories/page.ts';
import { listPolls } from '../repositories/polls.ts';
import { readProgrammes } from '../repositories/programmes.ts';
import { readEvents as readRoad } from '../repositories/proposal-events.ts';
import { listProposals } from '../repositories/proposals.ts';
import { listStories } from '../repositories/stories.ts';
import { readTables } from '../repositories/tables.ts';
import { readThemes } from '../repositories/themes.ts';
import { listVotes, readOutcome } from '../repositories/votes.ts';
import { readReplies } from '../repositories/wave-replies.ts';
import { readResults } from '../repositories/wave-results.ts';
import { readWaves } from '../repositories/waves.ts';

/** One file of an archive: a line of JSON for each of something. It reads what everyone may read, by the repositories that everyone reads by, and nothing that follows from the clock. */
export interface ArchivePart {
  readonly file: string;
  /** The addresses in the API whose things are in it. */
  readonly holds: readonly string[];
  readonly lines: (database: Database, neighbourhood: string) => AsyncIterable<unknown> | Promise<Iterable<unknown>>;
}

/** All items of a list that is read in pages. */
async function* everyPage<Item>(list: (wish: PageWish) => Promise<PageOf<Item>>): AsyncGenerator<Item> {
  for (let pagina = 1, read = 0; ; pagina += 1) {
    const { items, total } = await list({ pagina, perPagina: 100 });
    yield* items;
    read += items.length;
    if (items.length === 0 || read >= total) return;
  }
}

const votesOf = (database: Database, wijk: string): AsyncGenerator<Vote> => everyPage((wish) => listVotes(database, { ...wish, wijk }));

/** How a vote stands follows from the clock, so it is left out: the same data give the same archive on every day. */
async function* drawnUpVotes(database: Database, wijk: string) {
  for await (const { state: _, ...vote } of votesOf(database, wijk)) yield vote;
}

/** Each with all that happened on its road. */
async function* proposals(database: Database, wijk: string) {
  for await (const proposal of everyPage((wish) => listProposals(database, wijk, wish))) yield { ...proposal, events: await readRoad(database, proposal.id) };
}

async function* outcomes(database: Database, wijk: string) {
  for await (const { id } of votesOf(database, wijk)) {
    const outcome = await readOutcome(database, id);
    if (outcome) yield { vote: id, outcome };
  }
}

async function* objections(database: Database, wijk: string) {
  for await (const { id } of votesOf(database, wijk)) for await (const objection of everyPage((wish) => listObjections(database, id, wish))) yield { vote: id, ...objection };
}

/** Ballots of counted votes only, in the order in which they are published, which says nothing of who cast them. */
async function* ballots(database: Database, wijk: string) {
  for await (const vote of votesOf(database, wijk)) {
    if (await readOutcome(database, vote.id)) for (const ballot of ballotBoxOf(vote, await readBallots(database, vote.id), []).ballots) yield { vote: vote.id, ...ballot };
  }
}

async function* polls(database: Database, wijk: string) {
  for await (const { id, title } of everyPage((wish) => listPolls(database, { ...wish, wijk }))) {
    const waves = (await readWaves(database, id)).map(({ wave, wordingVersion, questions, invited }) => ({ ...wave, wordingVersion, questions, invited }));
    yield { id, neighbourhood: wijk, title, waves };
  }
}

async function* results(database: Database, wijk: string) {
  for await (const { id } of everyPage((wish) => listPolls(database, { ...wish, wijk }))) for (const result of await readResults(database, id)) yield { poll: id, ...result };
}

async function* replies(database: Database, wijk: string) {
  for await (const { id } of everyPage((wish) => listPolls(database, { ...wish, wijk }))) for (const reply of await readReplies(database, id)) yield { poll: id, ...reply };
}

export const archiveParts: readonly ArchivePart[] = [
  { file: 'wijken.jsonl', holds: ['/wijken'], lines: async (database, wijk) => [{ ...(await findNeighbourhood(database, wijk)), outlines: await findOutlines(database, wijk) }] },
  { file: 'voorstellen.jsonl', holds: ['/voorstellen'], lines: proposals },
  { file: 'belemmeringen.jsonl', holds: [], lines: readObstacles },
  { file: 'bewonersgroepen.jsonl', holds: ['/bewonersgroepen'], lines: readGroups },
  { file: 'verhalen.jsonl', holds: ['/verhalen'], lines: (database, wijk) => everyPage((wish) => listStories(database, wijk, wish)) },
  { file: 'themas.jsonl', holds: ['/themas'], lines: readThemes },
  { file: 'toezeggingen.jsonl', holds: ['/toezeggingen'], lines: readCommitments },
  { file: 'onderwerpen.jsonl', holds: [], lines: readSubjects },
  { file: 'mandaten.jsonl', holds: ['/mandaten'], lines: readMandates },
  { file: 'doorleggingen.jsonl', holds: ['/doorleggingen'], lines: readEscalations },
  { file: 'wijktafels.jsonl', holds: ['/wijktafels'], lines: readTables },
  { file: 'uitdagingen.jsonl', holds: ['/uitdagingen'], lines: readChallenges },
  { file: 'programmas.jsonl', holds: ['/programmas'], lines: readProgrammes },
  { file: 'stemmingen.jsonl', holds: ['/stemmingen'], lines: drawnUpVotes },
  { file: 'bezwaren.jsonl', holds: ['/stemmingen/bezwaren'], lines: objections },
  { file: 'uitslagen.jsonl', holds: ['/uitslagen'], lines: outcomes },
  { file: 'stembiljetten.jsonl', holds: [], lines: ballots },
  { file: 'peilingen.jsonl', holds: ['/peilingen'], lines: polls },
  { file: 'peilinguitslagen.jsonl', holds: ['/peilingen/uitslagen'], lines: results },
  { file: 'peilingreacties.jsonl', holds: ['/peilingen/terugkoppelingen'], lines: replies },
  {
    file: 'gebeurtenissen.jsonl', holds: ['/gebeurtenissen'],
    lines: async (database, neighbourhood) => readEvents(database, { after: 0, upTo: await readLastPosition(database), kinds: [], neighbourhood, most: Number.MAX_SAFE_INTEGER }),
  },
];
