import type { Partner } from '../partner/partner.ts';
import type { NetworkPerson, NetworkWork } from './network.ts';
import { sharedWork, type NetworkSources, type SharedWork, type Taking } from './shared-work.ts';

/**
 * Who works with whom on what: everyone whom a partner names, and everyone else who acts in public for an organisation, each with their work and who else is in it. Nobody is above another and no
 * departments are told apart; the order is that of names, and an organisation without a name comes last. Whoever works with someone is worked with by them, on the same thing.
 */
export function networkOf(partners: readonly Partner[], sources: NetworkSources): NetworkPerson[] {
  const work = sharedWork(sources);
  const listed = partners.flatMap(({ id: organisation, people }) => people.map(({ name, role }): Pick<Taking, 'organisation' | 'name' | 'role'> => ({ organisation, name, role })));
  const everyone = [...listed, ...work.flatMap(({ people }) => people)].filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
  const names = new Map([...sources.tables.flatMap(({ seats }) => seats.map(({ group, groupName }) => [group, groupName] as const)), ...partners.map(({ id, name }) => [id, name] as const)]);
  return everyone.map((one) => personOf(one, work, { partners, names })).sort(byName);
}

type Member = Pick<Taking, 'organisation' | 'name'>;

/** The partners, and what each organisation calls itself: a partner, or who sits at a table. */
interface Named {
  readonly partners: readonly Partner[];
  readonly names: ReadonlyMap<string, string>;
}

const isSame = (a: Member, b: Member): boolean => a.organisation === b.organisation && a.name === b.name;

function personOf(member: Pick<Taking, 'organisation' | 'name' | 'role'>, work: readonly SharedWork[], { partners, names }: Named): NetworkPerson {
  const known = partners.find(({ id }) => id === member.organisation)?.people.find(({ name }) => name === member.name);
  const told = work.flatMap(({ people }) => people).find((one) => isSame(one, member) && one.role !== null);
  return { ...memberOf(member, names), role: known?.role ?? told?.role ?? null, reach: known?.reach ?? null, works: work.flatMap((one) => workOf(one, member, names)) };
}

function workOf({ kind, id, title, people }: SharedWork, member: Member, names: Named['names']): NetworkWork[] {
  const own = people.find((one) => isSame(one, member));
  if (!own) return [];
  return [{ kind, id, title, part: own.part, with: people.filter((one) => one !== own).map((one) => ({ ...memberOf(one, names), part: one.part })).sort(byName) }];
}

const memberOf = ({ organisation, name }: Member, names: Named['names']): Pick<NetworkPerson, 'organisation' | 'organisationName' | 'name'> => ({ organisation, organisationName: names.get(organisation) ?? organisation, name });

/** By the letters of names alone, the same on every machine. */
function byName(a: Pick<NetworkPerson, 'name' | 'organisationName'>, b: Pick<NetworkPerson, 'name' | 'organisationName'>): number {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1;
  const [first, second] = [`${a.name ?? ''}\n${a.organisationName}`, `${b.name ?? ''}\n${b.organisationName}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
