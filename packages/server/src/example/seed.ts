import { outcomeOf, type Neighbourhood, type Partner, type TrustQuestion } from '@wijkaanpak/domain';
import { partnerAspects, wordingVersion } from '@wijkaanpak/domain';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { addNeighbourhood } from '../repositories/neighbourhoods.ts';
import { addPoll } from '../repositories/polls.ts';
import { addProposal } from '../repositories/proposals.ts';
import { addVote } from '../repositories/votes.ts';
import { countVote } from '../services/count-vote.ts';
import { importVote } from '../services/import-vote.ts';
import { readAreas, readBudget } from './example-data.ts';
import { addExampleWaves } from './example-waves.ts';
import { reaches } from './mandates.ts';
import { addExampleChallenges } from './seed-challenges.ts';
import { seedConsent } from './seed-consent.ts';
import { addMandates } from './seed-mandates.ts';
import { addRoads } from './seed-roads.ts';
import { addExampleProgramme } from './seed-programme.ts';
import { addExampleStories } from './seed-stories.ts';
import { addExampleTable } from './seed-table.ts';
import { addPromises, judgePromises } from './seed-promises.ts';

/** Names by which the example sites and the printed lines find what was seeded. */
export const exampleNames = { neighbourhood: 'centrum', closedVote: 'centrum-begroot-2020', openVote: 'tweede-ronde', consentVote: 'blijft-het-zo', poll: 'vertrouwen' } as const;

const partners: Partner[] = [
  { id: 'gemeente', name: 'Voorbeeldgemeente', kind: 'municipality', people: [{ name: 'Samira Jansen', role: 'gebiedsmakelaar Centrum', reach: reaches.samira }, { name: 'Fatima Bouali', role: 'beheerder speelplekken', reach: reaches.fatima }] },
  { id: 'corporatie', name: 'Voorbeeldwonen', kind: 'housing-corporation', people: [{ name: 'Piet de Boer', role: 'wijkbeheerder', reach: reaches.piet }] },
];

/** Whether nothing has been put in yet; then the example may be. */
export async function isEmpty(database: Kysely<Schema>): Promise<boolean> {
  return (await database.selectFrom('neighbourhoods').select('id').limit(1).executeTakeFirst()) === undefined;
}

/**
 * Amsterdam Centrum: its buurten, the 85 real proposals, the real vote of 2020 with all its ballots and its outcome,
 * an open vote on what that one left unfunded, one that asks consent and has objections, a trust poll with made-up rounds before the open one, promises that residents judge, who may
 * decide what, a wijktafel, proposals along their road, challenges in every state of the clock, and stories that residents told.
 * All of it or, when it fails, what is there is not called seeded.
 */
export async function seedExample(database: Kysely<Schema>): Promise<void> {
  const { year, areas, outlines } = readAreas();
  const neighbourhood: Neighbourhood = { id: exampleNames.neighbourhood, name: 'Amsterdam Centrum', year, areas, partners };
  const budget = readBudget();
  const outcome = outcomeOf(budget.vote, budget.ballots);
  const options = budget.vote.options.map((option) => ({ ...option, proposal: `voorstel-${option.id}` }));
  const unfunded = options.filter((option) => !outcome.winners.includes(option.id));

  await importVote(
    database,
    {
      id: exampleNames.closedVote, neighbourhood: neighbourhood.id, title: 'Centrum Begroot 2020', question: 'Welke plannen wilt u in het Centrum?',
      opensAt: '2020-01-01T00:00:00Z', closesAt: '2021-01-01T00:00:00Z', rules: budget.vote.rules, options,
    },
    budget.ballots,
    async (transaction) => {
      await addNeighbourhood(transaction, neighbourhood, outlines);
      for (const option of [...options].reverse()) {
        await addProposal(transaction, {
          id: option.proposal, neighbourhood: neighbourhood.id, title: option.title, category: option.category, cost: option.cost, area: null, photo: null,
          description: 'Een voorstel van bewoners voor Centrum Begroot 2020. Bron: Pabulib.', place: option.place === 'Other' ? null : option.place,
          state: unfunded.includes(option) ? 'to-vote' : 'agreed', submittedAt: '2020-01-01T00:00:00Z',
        });
      }
      const { now, weeks, month, later } = await moments(transaction as Kysely<Schema>);
      await addVote(transaction, {
        id: exampleNames.openVote, neighbourhood: neighbourhood.id, title: 'Tweede ronde voor het Centrum',
        question: 'Deze plannen kregen in 2020 geen geld. Er is nog € 250.000. Welke plannen gaan alsnog door?',
        opensAt: now, closesAt: month, options: unfunded,
        rules: { ...budget.vote.rules, budget: 25_000_000, maxCost: 25_000_000, minChoices: 1, maxChoices: unfunded.length },
      }, 'own');
      await seedConsent(transaction, { id: exampleNames.consentVote, neighbourhood: neighbourhood.id, opensAt: now, objectionsUntil: weeks, closesAt: month });
      await addPoll(transaction, {
        id: exampleNames.poll, neighbourhood: neighbourhood.id, title: 'Vertrouwen in het Centrum', wordingVersion, questions, background: { ask: ['age', 'area'], weightBy: [] },
        wave: { id: 'ronde-5', opensAt: now, closesAt: month, keyedUntil: later, design: 'anyone' },
      });
      await addExampleWaves(transaction, { id: exampleNames.poll, wordingVersion, questions });
      // Its residents vote while the ballots of 2020 come in, so that nobody waits for the vote to close.
      await addPromises(transaction, neighbourhood.id, partners);
      await addMandates(transaction, neighbourhood.id, areas);
      await addExampleTable(transaction, neighbourhood.id);
      await addRoads(transaction, neighbourhood);
      await addExampleChallenges(transaction, neighbourhood.id);
      await addExampleProgramme(transaction, neighbourhood.id);
      await addExampleStories(transaction, neighbourhood.id);
    },
  );
  await countVote(database, exampleNames.closedVote);
  await judgePromises(database);
}

const questions: TrustQuestion[] = [
  ...partners.flatMap(({ id, name }) => partnerAspects.map((aspect): TrustQuestion => ({ kind: 'partner', id: `${id}-${aspect}`, aspect, partner: id, partnerName: name }))),
  { kind: 'general', id: 'neighbours', aspect: 'neighbours' },
  { kind: 'general', id: 'own-influence', aspect: 'own-influence' },
  { kind: 'open', id: 'open' },
];

/** Now, and three weeks, thirty days and six weeks on, by the database's clock. */
async function moments(database: Kysely<Schema>): Promise<{ now: string; weeks: string; month: string; later: string }> {
  const { now } = await database.selectNoFrom(sql<Date>`clock_timestamp()`.as('now')).executeTakeFirstOrThrow();
  const after = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
  return { now: after(0), weeks: after(21), month: after(30), later: after(42) };
}
