/** `counting-memory.ts NAME RULE`: reads a budget in pieces, counts it as it comes, and prints the most memory that this process took, in MB. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { outcomeOf, PabulibReader, type Ballot, type CountingRuleName } from '@wijkaanpak/domain';

const [name, counting] = process.argv.slice(2) as [string, CountingRuleName];
const reader = new PabulibReader();
const ballots: Ballot[] = [];
const keep = (result: ReturnType<PabulibReader['push']>): void => {
  if (!result.ok) throw new Error(`counting-memory: ${name} cannot be read`);
  for (const ballot of result.value) ballots.push(ballot);
};
const text = createReadStream(new URL(`../data/votes/${name}.pb.gz`, import.meta.url)).pipe(createGunzip()).setEncoding('utf8');
for await (const piece of text) keep(reader.push(piece));
keep(reader.end());
const { vote } = reader.head!;
outcomeOf({ ...vote, rules: { ...vote.rules, counting } }, ballots);
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
