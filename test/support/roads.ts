import type { Actor, NamedPerson, ProposalAnswerInput, ProposalEvent, ProposalRoad, ProposalState, RoadPlace } from '@wijkaanpak/domain';
import { neighbourhood } from './content.ts';
import { tokenOf } from './promised.ts';

/** The road of `voorstel-1` in the neighbourhood of `content.ts`, where S. Jansen holds the mandate `groen` of `mandates.ts`. */

export const today = '2026-11-24';
export const jansen: NamedPerson = { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' };
export const noting = { by: jansen, on: today };
export const place: RoadPlace = neighbourhood;
export const roadFrom = (state: ProposalState, events: readonly ProposalEvent[] = []): ProposalRoad => ({ proposal: 'voorstel-1', state, events });

export const reasons = 'Omdat bewoners dit al jaren vragen.';
export const answerInput: ProposalAnswerInput = {
  outcome: 'yes', text: 'Ja, dit bankje komt er.', reasons, lasts: 'lasting', mandate: 'groen', matter: { subject: 'groen', area: 'BU0363AA01', amount: 250_000 },
};
export const answered = (lasts: 'ordinary' | 'lasting', on = today): ProposalEvent => ({ kind: 'answered', on, by: jansen, ...answerInput, lasts });
export const agreement = { text: 'De gemeente plaatst het bankje, bewoners houden het schoon.', parties: ['Bewoners van de Kerkstraat', 'Gemeente Voorbeeld'], reasons };

export const jansenActs: Actor = { id: '1', name: jansen.name, partner: jansen.organisation, roles: ['professional'] };
/** As a login gives it; the widget reads from it who this is. */
export const token = tokenOf(jansenActs);
