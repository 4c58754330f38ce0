import * as z from 'zod/mini';
import type { Profile } from './profile.ts';

const Count = z.int().check(z.nonnegative());

/** How many ballots there must be, blank ones included, for the vote to choose anything: of all, and of each named group of residents. */
export const Quorum = z.object({ ballots: Count, groups: z.optional(z.record(z.string(), Count)) });
export type Quorum = z.infer<typeof Quorum>;

/** What a vote with these ballots lacks: `all`, or the names of groups of which too few took part. */
export function missedQuorum(quorum: Quorum | undefined, { voters, groups }: Pick<Profile, 'voters' | 'groups'>): string[] {
  if (!quorum) return [];
  const cast = (name: string) => groups.reduce((sum, { group, voters: size }) => sum + (group === name ? size : 0), 0);
  const missing = Object.entries(quorum.groups ?? {}).flatMap(([name, needed]) => (cast(name) < needed ? [name] : []));
  return voters < quorum.ballots ? ['all', ...missing] : missing;
}
