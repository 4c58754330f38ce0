import { outcomeOf, readPabulib } from '@wijkaanpak/domain';
import { readBudgetFile } from '../support/votes.ts';

const runs = 9;
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const timed = (action: () => void): number => median(Array.from({ length: runs }, () => { const from = performance.now(); action(); return performance.now() - from; }));
const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** Median milliseconds to read and to count real budgets. */
export function measureCounting(): Record<string, { ballots: number; read: number; greedy: number }> {
  const names = ['Netherlands_Amsterdam_252', 'Poland_Lodz_2022', 'Poland_Wroclaw_2015_150_-_500'];
  return Object.fromEntries(
    names.map((name) => {
      const text = readBudgetFile(name);
      const file = readPabulib(text);
      if (!file.ok) throw new Error(`measureCounting: ${name} cannot be read`);
      const { vote, ballots } = file.value;
      return [name, { ballots: ballots.length, read: round(timed(() => readPabulib(text))), greedy: round(timed(() => outcomeOf(vote, ballots))) }];
    }),
  );
}
