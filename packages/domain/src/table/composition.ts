import { issue, type Issue } from '../issues.ts';
import { speaksForEveryone, type Seat } from './seat.ts';

/** From how many different groups residents sit at a table, at least. */
export const fewestGroups = 3;

export interface Composition {
  readonly residents: number;
  readonly partners: number;
  /** Residents' seats that were drawn by lot. */
  readonly byLot: number;
  /** Different groups of residents. */
  readonly groups: number;
}

type Placed = Pick<Seat, 'side' | 'group' | 'groupName' | 'name' | 'filledBy'>;

export function compositionOf(seats: readonly Placed[]): Composition {
  const residents = seats.filter(({ side }) => side === 'residents');
  return {
    residents: residents.length,
    partners: seats.length - residents.length,
    byLot: residents.filter(({ filledBy }) => filledBy.kind === 'lot').length,
    groups: new Set(residents.map(({ group }) => group)).size,
  };
}

/** How many of the residents' seats are to be drawn by lot: a third, rounded up. */
export const fewestByLot = (residents: number): number => Math.ceil(residents / 3);

/**
 * What keeps these seats from being a table, with how much is needed and how much there is; empty where nothing does. Half the votes or more are residents', from at least three
 * groups, a third of them drawn by lot; no seat is for all residents at once; nobody sits there twice.
 */
export function compositionIssues(seats: readonly Placed[]): Issue[] {
  const { residents, partners, byLot, groups } = compositionOf(seats);
  const issues: Issue[] = [];
  if (residents < partners) issues.push(issue('table.residents.too-few', 'seats', { minimum: partners, present: residents }));
  if (groups < fewestGroups) issues.push(issue('table.groups.too-few', 'seats', { minimum: fewestGroups, present: groups }));
  if (byLot < fewestByLot(residents)) issues.push(issue('table.lot.too-few', 'seats', { minimum: fewestByLot(residents), present: byLot }));
  if (partners === 0) issues.push(issue('table.partners.none', 'seats'));
  return [...issues, ...seats.flatMap((seat, index) => seatIssues(seats, seat, index))];
}

function seatIssues(seats: readonly Placed[], { side, groupName, name, filledBy }: Placed, index: number): Issue[] {
  const issues: Issue[] = [];
  if (side === 'residents' && speaksForEveryone(groupName)) issues.push(issue('table.seat.for-everyone', `seats.${index}.groupName`, { group: groupName }));
  if (side === 'partners' && filledBy.kind !== 'sent') issues.push(issue('table.seat.lot-for-partner', `seats.${index}.filledBy`));
  if (side === 'residents' && filledBy.kind === 'sent') issues.push(issue('table.seat.sent-for-residents', `seats.${index}.filledBy`));
  if (seats.findIndex((other) => other.name === name) < index) issues.push(issue('table.seat.person-twice', `seats.${index}.name`, { name }));
  return issues;
}
