import type { Mandate, MandateSubject, NamedPerson } from '@wijkaanpak/domain';

export const person = (name: string, role = 'medewerker'): NamedPerson => ({ organisation: 'gemeente', name, role });

/** A mandate as it can stand in a register. */
export const mandate = (change: Partial<Mandate> = {}): Mandate => ({
  id: 'groen', neighbourhood: 'centrum', holder: person('S. Jansen', 'gebiedsmakelaar'), onBehalfOf: { organisation: 'gemeente', body: 'college van burgemeester en wethouders', signedBy: 'M. Visser' },
  backing: person('R. de Boer', 'gebiedsmanager'), basis: 'awb', subjects: ['groen', 'speelplekken'], areas: ['BU0363AA01', 'BU0363AA02'], upTo: 500_000, from: '2026-01-01', until: '2027-12-31',
  scope: 'general', isWritten: true, isSubordinate: true, hasAgreed: false, maySubmandate: true, parent: null, revoked: null, ...change,
});

export const subject = (id: string, name = id): MandateSubject => ({ id, name, onBehalfOf: mandate().onBehalfOf });
