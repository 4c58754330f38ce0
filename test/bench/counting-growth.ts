/**
 * `counting-growth.ts NAME RULE TIMES`: counts a budget with so many times its ballots and prints `{ ballots, milliseconds }`, the median by the clock.
 * A process of its own: what lists of other sizes leave behind would be collected in the time of this one.
 */
import { outcomeOf, readPabulib, type Ballot, type CountingRuleName } from '@wijkaanpak/domain';
import { readBudgetFile } from '../support/votes.ts';

const [name, counting, times] = process.argv.slice(2) as [string, CountingRuleName, string];
const file = readPabulib(readBudgetFile(name));
if (!file.ok) throw new Error(`counting-growth: ${name} cannot be read`);
const { vote, ballots } = file.value;
const ids = vote.options.map(({ id }) => id);

/** Each ballot with one choice replaced by another, so that few are equal at any size: what could be grouped would be no growth. */
const changed = (copy: number) => ({ choices }: Ballot, index: number): Ballot => {
  const other = ids[(index * 31 + copy * 17) % ids.length]!;
  return { choices: [...new Set(choices.map((id, place) => (place === index % choices.length ? other : id)))] };
};

function papersFor(times: number): readonly Ballot[] {
  if (times < 1) return papersFor(1).filter((_, index) => index % Math.round(1 / times) === 0);
  return Array.from({ length: times }, (_, copy) => ballots.map(changed(copy + 1))).flat();
}

const papers = papersFor(Number(times));
const clock = () => {
  const from = performance.now();
  outcomeOf({ ...vote, rules: { ...vote.rules, counting } }, papers);
  return performance.now() - from;
};
const all = Array.from({ length: 15 }, clock).sort((a, b) => a - b);
console.log(JSON.stringify({ ballots: papers.length, milliseconds: Math.round(all[7]! * 10) / 10 }));
