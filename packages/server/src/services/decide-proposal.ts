import * as domain from '@wijkaanpak/domain';
import { fail, succeed, type Actor, type ConsentAskInput, type CountedVoteOf, type ProposalAnswerInput, type ProposalProgressInput, type ProposalRoad, type ProposalStanding, type ProposalStepInput, type Result, type ToVoteInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readMandates } from '../repositories/mandates.ts';
import { findTable, readTables } from '../repositories/tables.ts';
import { findVote, wasImported } from '../repositories/votes.ts';
import { countClosed } from './count-vote.ts';
import { keepPhoto } from './keep-photo.ts';
import { walk, walkAs } from './walk-road.ts';

type Act = { readonly id: string; readonly actor: Actor };
type Standing = Promise<Result<ProposalStanding>>;

export const answerProposal = (database: Database, act: Act, input: ProposalAnswerInput): Standing =>
  walkAs(database, act, async ({ road, place, noting }) => domain.answerProposal(road, input, { ...noting, place, register: await readMandates(database, place.id) }));

/** A vote that was held elsewhere is none of ours. */
export const putToVote = (database: Database, act: Act, { vote: id, reasons }: ToVoteInput): Standing =>
  walkAs(database, act, async ({ road, place, noting }) => {
    const vote = await findVote(database, id);
    if (!vote || (await wasImported(database, id))) return fail('proposal.vote.not-about-it', 'vote');
    return domain.putToVote(road, { vote, reasons }, { ...noting, place });
  });

/** What the vote decided is counted here, never sent. */
export const settleByVote = (database: Database, id: string): Standing =>
  walk(database, id, async ({ road, on }) => {
    const put = [...road.events].reverse().find((event) => event.kind === 'to-vote');
    const counted = put?.kind === 'to-vote' ? await countedVote(database, put.vote) : fail('proposal.vote.not-about-it', 'vote');
    return counted.ok ? domain.settleByVote(road, counted.value, on) : counted;
  });

export const askConsent = (database: Database, act: Act, { table: id, point }: ConsentAskInput): Standing =>
  walkAs(database, act, async ({ road, place, noting }) => {
    const table = await findTable(database, id);
    return table ? domain.askConsent(road, { point }, { ...noting, place, table }) : fail('proposal.consent.not-a-lasting-point', 'table');
  });

/** Whether residents consented is looked up here, never sent. */
export const stepOn = (database: Database, act: Act, step: ProposalStepInput): Standing =>
  walkAs(database, act, async ({ road, place, noting }) => domain.stepOn(road, step, { ...noting, consent: await findConsent(database, road, place.id) }));

/** The photo and the words are stored together or not at all. */
export const tellProgress = (database: Database, act: Act, { text, photo }: ProposalProgressInput): Standing =>
  walkAs(database, act, async ({ road, noting }) => {
    const told = domain.tellProgressOn(road, { text, photo: null }, noting);
    if (!told.ok) return told;
    const kept = await keepPhoto(database, photo);
    return kept.ok ? domain.tellProgressOn(road, { text, photo: kept.value === null ? null : { url: `/v1/fotos/${kept.value}`, description: photo?.description ?? '' } }, noting) : kept;
  });

async function findConsent(database: Database, road: ProposalRoad, neighbourhood: string) {
  const counted: CountedVoteOf[] = [];
  for (const event of road.events) {
    const vote = event.kind === 'chosen' ? await countedVote(database, event.vote) : undefined;
    if (vote?.ok) counted.push(vote.value);
  }
  return domain.consentTo(road, { tables: await readTables(database, neighbourhood), counted });
}

async function countedVote(database: Database, id: string): Promise<Result<CountedVoteOf>> {
  const vote = await findVote(database, id);
  if (!vote) return fail('proposal.vote.not-about-it', 'vote');
  return vote.state === 'closed' ? succeed({ vote, outcome: await countClosed(database, vote) }) : fail('vote.not-counted-yet', 'vote');
}
