import type { Actor, Escalation, Mandate, MandateSubject, NamedPerson } from '@wijkaanpak/domain';

export const person = (name: string, role = 'medewerker'): NamedPerson => ({ organisation: 'gemeente', name, role });

/** A mandate as it can stand in a register. */
export const mandate = (change: Partial<Mandate> = {}): Mandate => ({
  id: 'groen', neighbourhood: 'centrum', holder: person('S. Jansen', 'gebiedsmakelaar'), onBehalfOf: { organisation: 'gemeente', body: 'college van burgemeester en wethouders', signedBy: 'M. Visser' },
  backing: person('R. de Boer', 'gebiedsmanager'), basis: 'awb', subjects: ['groen', 'speelplekken'], areas: ['BU0363AA01', 'BU0363AA02'], upTo: 500_000, from: '2026-01-01', until: '2027-12-31',
  scope: 'general', isWritten: true, isSubordinate: true, hasAgreed: false, maySubmandate: true, parent: null, revoked: null, ...change,
});

export const subject = (id: string, name = id): MandateSubject => ({ id, name, onBehalfOf: mandate().onBehalfOf });

const road = [person('R. de Boer', 'gebiedsmanager'), person('M. Visser', 'college van burgemeester en wethouders')];
/** A question that was put up from the mandate `groen`, on a day. */
export const escalation = (id: string, raised: string, change: Partial<Escalation> = {}): Escalation => ({
  id, mandate: 'groen', neighbourhood: 'centrum', by: person('S. Jansen', 'gebiedsmakelaar'), matter: { subject: 'groen', area: 'BU0363AA01', amount: 800_000 }, question: `Mag het bankje ${id} er komen?`, raised, road, answer: null, ...change,
});

/** As a login gives it; the widget reads from it who this is. */
export const tokenOf = ({ name, partner }: Pick<Actor, 'name' | 'partner'>): string => `e30.${btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify({ name, partner }))))}.`;
export const actor = (name: string): Actor => ({ id: name, name, partner: 'gemeente', roles: ['professional'] });
