import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { outcomeOf, readPabulib, type CountingRuleName } from '@wijkaanpak/domain';
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
const round = (number: number): number => Math.round(number * 10) / 10;

const names = ['Netherlands_Amsterdam_252', 'Poland_Katowice_2023', 'Poland_Lodz_2022', 'Poland_Warszawa_2026', 'Poland_Wroclaw_2015_150_-_500'];
const byVotes: readonly CountingRuleName[] = ['greedy', 'greedy-per-cost', 'sequential-phragmen', 'equal-shares-cardinality', 'equal-shares-cardinality+add1u', 'equal-shares-cost', 'equal-shares-cost+add1u'];
const byPoints: readonly CountingRuleName[] = ['greedy', 'greedy-per-cost', 'equal-shares-points', 'equal-shares-points+add1u'];

function open(name: string) {
  const file = readPabulib(readBudgetFile(name));
  if (!file.ok) throw new Error(`measureCounting: ${name} cannot be read`);
  const { vote, ballots } = file.value;
  return { vote, ballots, outcome: (counting: CountingRuleName) => outcomeOf({ ...vote, rules: { ...vote.rules, counting } }, ballots) };
}

/** Medians in milliseconds of processor time: to read a file from text, and to count it from ballots by each rule. */
function measureFile(name: string): Record<string, number> {
  const text = readBudgetFile(name);
  const { vote, ballots, outcome } = open(name);
  const rules = vote.rules.ballot === 'points' ? byPoints : byVotes;
  return { ballots: ballots.length, read: timed(() => readPabulib(text)), ...Object.fromEntries(rules.map((rule) => [rule, timed(() => outcome(rule))])) };
}

/** What a script of this folder prints, in a process of its own. */
const apart = (script: string, ...words: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', '--conditions=source', fileURLToPath(new URL(script, import.meta.url)), ...words], { encoding: 'utf8' });

/** The power by which time grows with ballots: the slope of a line through their logarithms. 1 is linear. */
function growthPower(measured: readonly { ballots: number; milliseconds: number }[]): number {
  const points = measured.map(({ ballots, milliseconds }) => [Math.log(ballots), Math.log(milliseconds)] as const);
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return Math.round(slope * 100) / 100;
}

/** Milliseconds by rule at an eighth of the ballots up to eight times, and the power by which they grow from one time to eight. */
function measureGrowth(name: string) {
  const rules: readonly CountingRuleName[] = ['greedy', 'sequential-phragmen', 'equal-shares-cost'];
  return Object.fromEntries(rules.map((rule) => {
    const measured = [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8].map((times): { ballots: number; milliseconds: number } => JSON.parse(apart('counting-growth.ts', name, rule, String(times))));
    return [rule, { ...Object.fromEntries(measured.map(({ ballots, milliseconds }) => [ballots, milliseconds])), power: growthPower(measured.slice(3)) }];
  }));
}

/** The most memory, in MB, of a process of its own that reads and counts. */
const measureMemory = (name: string, rule: CountingRuleName): number => Number(apart('counting-memory.ts', name, rule));

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
