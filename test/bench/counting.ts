import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { outcomeOf, readPabulib, type Ballot, type CountingRuleName } from '@wijkaanpak/domain';
import { readBudgetFile } from '../support/votes.ts';
import { equalSharesTool, pabutools, type Other } from './beside.ts';

const runs = 9;
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
/** Milliseconds of processor time: another program on the machine does not lengthen it. */
const timed = (action: () => void): number => {
  const one = () => {
    const from = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  return round(median(Array.from({ length: runs }, one)));
};
/** Milliseconds by the clock, which threads that collect memory meanwhile do not lengthen; for a quiet machine. */
const clocked = (action: () => void): number => {
  const one = () => {
    const from = performance.now();
    action();
    return performance.now() - from;
  };
  return round(median(Array.from({ length: runs }, one)));
};
const round = (number: number): number => Math.round(number * 10) / 10;

const names = ['Netherlands_Amsterdam_252', 'Poland_Katowice_2023', 'Poland_Lodz_2022', 'Poland_Warszawa_2026', 'Poland_Wroclaw_2015_150_-_500'];
const byVotes: readonly CountingRuleName[] = ['greedy', 'greedy-per-cost', 'sequential-phragmen', 'equal-shares-cardinality', 'equal-shares-cardinality+add1u', 'equal-shares-cost', 'equal-shares-cost+add1u'];
const byPoints: readonly CountingRuleName[] = ['greedy', 'greedy-per-cost', 'equal-shares-points', 'equal-shares-points+add1u'];

function open(name: string) {
  const file = readPabulib(readBudgetFile(name));
  if (!file.ok) throw new Error(`measureCounting: ${name} cannot be read`);
  const { vote, ballots } = file.value;
  return { vote, ballots, outcome: (counting: CountingRuleName, papers: readonly Ballot[] = ballots) => outcomeOf({ ...vote, rules: { ...vote.rules, counting } }, papers) };
}

/** Medians in milliseconds of processor time: to read a file from text, and to count it from ballots by each rule. */
function measureFile(name: string): Record<string, number> {
  const text = readBudgetFile(name);
  const { vote, ballots, outcome } = open(name);
  const rules = vote.rules.ballot === 'points' ? byPoints : byVotes;
  return { ballots: ballots.length, read: timed(() => readPabulib(text)), ...Object.fromEntries(rules.map((rule) => [rule, timed(() => outcome(rule))])) };
}

/** The ballots so many times; in each copy after the first one choice of each ballot is another, so that they cannot be grouped. */
const repeated = (ballots: readonly Ballot[], times: number, ids: readonly string[]): Ballot[] =>
  Array.from({ length: times }, (_, copy) =>
    ballots.map(({ choices }, index): Ballot => (copy === 0 ? { choices } : { choices: [...new Set(choices.map((id, place) => (place === index % choices.length ? ids[(index * 31 + copy * 17) % ids.length]! : id)))] })),
  ).flat();

/** Milliseconds at one, two, four and eight times the ballots, and at an eighth, a quarter and a half of them. */
function measureGrowth(name: string): Record<string, Record<string, number>> {
  const { vote, ballots, outcome } = open(name);
  const ids = vote.options.map(({ id }) => id);
  // One list at a time: what the others hold would be collected in the time of this one.
  const papers = {
    ...Object.fromEntries([8, 4, 2].map((part) => [`1/${part}`, () => ballots.filter((_, index) => index % part === 0)])),
    ...Object.fromEntries([1, 2, 4, 8].map((times) => [`×${times}`, () => repeated(ballots, times, ids)])),
  };
  const rules: readonly CountingRuleName[] = ['greedy', 'sequential-phragmen', 'equal-shares-cost'];
  return Object.fromEntries(Object.entries(papers).map(([size, make]) => {
    const list = make();
    return [size, { ballots: list.length, ...Object.fromEntries(rules.map((rule) => [rule, clocked(() => outcome(rule, list))])) }];
  }));
}

/** The most memory, in MB, of a process of its own that reads and counts. */
const measureMemory = (name: string, rule: CountingRuleName): number =>
  Number(execFileSync(process.execPath, ['--import', 'tsx', '--conditions=source', fileURLToPath(new URL('counting-memory.ts', import.meta.url)), name, rule], { encoding: 'utf8' }));

/** Seconds of another program beside ours on the same file, by processor time in the same run; whether both chose the same. */
function beside(name: string, rule: CountingRuleName, other: Other | undefined) {
  if (!other) return undefined;
  const { outcome } = open(name);
  const seconds = timed(() => outcome(rule)) / 1000;
  return { ours: seconds, theirs: Math.round(other.count * 1000) / 1000, times: Math.round(other.count / seconds), isSame: outcome(rule).winners.join() === other.winners.join(), ...(other.fractions && { fractions: other.fractions }) };
}

/** Only with what the environment names; pabutools takes minutes. */
function measureBeside() {
  const [small, ...large] = ['Netherlands_Amsterdam_252', 'Poland_Lodz_2022', 'Poland_Warszawa_2026'] as const;
  const cases: [string, CountingRuleName][] = [
    ...(['greedy', 'sequential-phragmen', 'equal-shares-cost', 'equal-shares-cost+add1u'] as const).map((rule): [string, CountingRuleName] => [small, rule]),
    ...large.flatMap((name) => (['greedy', 'equal-shares-cost'] as const).map((rule): [string, CountingRuleName] => [name, rule])),
  ];
  return {
    pabutools: Object.fromEntries(cases.map(([name, rule]) => [`${name} ${rule}`, beside(name, rule, pabutools(name, rule))])),
    equalSharesTool: Object.fromEntries(
      [small, ...large].flatMap((name) => [
        [`${name} equal-shares-cost`, beside(name, 'equal-shares-cost', equalSharesTool(name, 'none'))],
        [`${name} equal-shares-cost+add1u`, beside(name, 'equal-shares-cost+add1u', equalSharesTool(name, 'add1u'))],
      ]),
    ),
  };
}

/** Reading and counting the largest real budgets: medians in milliseconds of processor time, growth with ballots, memory in MB; and beside other programs. */
export function measureCounting() {
  const largest = ['Poland_Lodz_2022', 'Poland_Warszawa_2026', 'Poland_Wroclaw_2015_150_-_500'];
  return {
    files: Object.fromEntries(names.map((name) => [name, measureFile(name)])),
    growth: measureGrowth('Poland_Lodz_2022'),
    memory: Object.fromEntries(largest.map((name) => [name, measureMemory(name, 'equal-shares-cost+add1u')])),
    beside: measureBeside(),
  };
}
