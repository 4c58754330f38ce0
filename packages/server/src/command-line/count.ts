import { PabulibReader, checkRules, count, countingRuleNames, formatAmount, pabulibLimits, tieCriteria, type Ballot, type CountingRuleName, type Outcome, type PabulibHead, type VoteRules } from '@wijkaanpak/domain';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { Refusal, refusalFor } from './refusal.ts';
import { textPieces } from './text-pieces.ts';

interface CountOptions {
  readonly rule: CountingRuleName;
  readonly ties?: VoteRules['ties'];
  readonly lot?: string;
  readonly limits?: true;
  readonly json?: true;
}

export function addCountCommand(program: Command): void {
  program
    .command('count')
    .description('Count a Pabulib file by any rule, without storing anything.')
    .argument('<file.pb>', 'the file')
    .addOption(new Option('--rule <name>', 'how to count').choices(countingRuleNames).default('greedy'))
    .option('--ties <criteria>', 'what settles equal options, in order: votes, cost, lot, id', readTies)
    .option('--lot <seed>', 'text that lots are drawn from, where they settle a tie')
    .option('--limits', 'count within the limits that META names: a threshold, a budget for each category or neighbourhood')
    .option('--json', 'print { rule, winners, cost, ballots, ties, trace }')
    .addHelpText('after', `
Example:
  wijkaanpak count Netherlands_Assen_2024.pb --rule equal-shares-cost+add1 --ties votes,cost,id`)
    .action(countFile);
}

async function countFile(path: string, { rule, ties, lot, limits, json }: CountOptions): Promise<void> {
  const { vote, ballots, meta } = await readFile(path);
  const named = pabulibLimits(meta);
  if (limits && !named.ok) throw await refusalFor(named.issues);
  const rules = { ...vote.rules, counting: rule, ties: ties ?? vote.rules.ties, ...(limits && named.ok && { limits: named.value }) };
  const unmet = checkRules(rules);
  if (unmet.length) throw await refusalFor(unmet);
  const outcome = count({ ...vote, rules, lot }, ballots);
  if (outcome.kind === 'lots-needed') throw new Refusal(`A lot has to be drawn between ${outcome.options.join(', ')}. Name the public text it is drawn from with --lot.`);
  const stated = meta.get('num_votes');
  if (stated !== undefined && Number(stated) !== outcome.ballots) console.error(`META names ${stated} votes, the file has ${outcome.ballots}: check that the file is whole.`);
  console.log(json ? JSON.stringify(machineReadable(outcome)) : forPeople(outcome, vote));
}

/** Reads a file in pieces; only its ballots are kept. */
export async function readFile(path: string): Promise<PabulibHead & { readonly ballots: readonly Ballot[] }> {
  const reader = new PabulibReader();
  const ballots: Ballot[] = [];
  const keep = async (result: ReturnType<PabulibReader['push']>) => {
    if (!result.ok) throw await refusalFor(result.issues);
    for (const ballot of result.value) ballots.push(ballot);
  };
  for await (const piece of textPieces(path)) await keep(reader.push(piece));
  await keep(reader.end());
  return { ...reader.head!, ballots };
}

/** The outcome for other programs; `cost` in units of currency, `trace` each step of the count, `record` its rounds or duels where it has them. */
export const machineReadable = ({ rule, winners, cost, ballots, ties, lot, steps, record }: Outcome) => ({ rule, winners, cost: formatAmount(cost ?? 0), ballots, ties, lot, trace: steps, record });

function forPeople({ rule, winners, cost, budget, ballots, steps }: Outcome, { options }: PabulibHead['vote']): string {
  const titles = new Map(options.map(({ id, title }) => [id, title]));
  const lines = steps.map(({ option, votes, decision }) => `${decision.padEnd(20)} ${String(votes).padStart(8)}  ${option}  ${titles.get(option)}`);
  const money = cost === null || budget === null ? '' : `, ${formatAmount(cost)} of ${formatAmount(budget)}`;
  return [...lines, '', `${rule}: ${winners.length} of ${options.length} win${money}; ${ballots} ballots.`].join('\n');
}

function readTies(text: string): VoteRules['ties'] {
  const criteria = text.split(',');
  const unknown = criteria.filter((one) => !(tieCriteria as readonly string[]).includes(one));
  if (unknown.length) throw new InvalidArgumentError(`Use ${tieCriteria.join(', ')}, separated by commas.`);
  return criteria as VoteRules['ties'];
}
