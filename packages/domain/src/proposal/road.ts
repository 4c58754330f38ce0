import { fail, succeed, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import type { ProposalEvent, ProposalEventKind, ProposalKind } from './events.ts';
import { moveProposal, type Mover, type ProposalState } from './states.ts';

/** Where a proposal is, and all that happened to it since it was submitted. */
export interface ProposalRoad {
  readonly proposal: string;
  readonly state: ProposalState;
  readonly events: readonly ProposalEvent[];
}

/** The state that an event brings a proposal into; what is not here only tells. */
const leadsTo: { readonly [Kind in ProposalEventKind]?: ProposalState } = {
  supported: 'supported', answered: 'answered', 'to-vote': 'to-vote', agreed: 'agreed', chosen: 'agreed', 'not-chosen': 'stopped', 'under-way': 'under-way', done: 'done', stopped: 'stopped',
};

const residentsKinds: readonly ProposalEventKind[] = ['supported', 'chosen', 'not-chosen'];
const moverOf = (kind: ProposalEventKind): Mover => (residentsKinds.includes(kind) ? 'residents' : 'organisation');

/** The state after an event. */
export const stateAfter = (state: ProposalState, kind: ProposalEventKind): ProposalState => leadsTo[kind] ?? state;

/**
 * Whether a proposal lasts. Once an answer said so it stays so, whatever a later answer says; and while no answer says anything it is held to last,
 * so that silence opens no way around consent.
 */
export function kindOfProposal(events: readonly ProposalEvent[]): ProposalKind {
  const said = events.flatMap((event) => (event.kind === 'answered' ? [event.lasts] : []));
  return said.length > 0 && said.every((lasts) => lasts === 'ordinary') ? 'ordinary' : 'lasting';
}

/**
 * The road with one more event. Refuses a step that is not on the road, one by an organisation without reasons, a day before the last one, and being
 * under way without consent where it lasts. Every way to add an event goes through here.
 */
export function addToRoad(road: ProposalRoad, event: ProposalEvent): Result<ProposalRoad> {
  const last: CalendarDate | undefined = road.events.at(-1)?.on;
  if (last !== undefined && event.on < last) return fail('proposal.act.before-last', 'on', { last });
  const to = leadsTo[event.kind];
  if (to) {
    const moved = moveProposal(road.state, { to, by: moverOf(event.kind), reasons: 'reasons' in event ? event.reasons : '' });
    if (!moved.ok) return moved;
  }
  if (event.kind === 'under-way' && event.consent === null && kindOfProposal(road.events) === 'lasting') return fail('proposal.consent.needed', 'to');
  return succeed({ ...road, state: to ?? road.state, events: [...road.events, event] });
}
