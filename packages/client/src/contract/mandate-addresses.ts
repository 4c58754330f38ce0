import type { EscalationStanding, EscalationState, MandateAnswer, MandateRegister, MandateStanding } from '@wijkaanpak/domain';
import { get, type Page, type PageRequest } from './address.ts';

/** The mandates of a neighbourhood, and what is around them: its subjects, areas and partners, and where nobody may decide or several may. */
export interface MandatePage extends Page<MandateStanding>, MandateRegister {}

/** About what, where, and for how much, in cents. */
export interface MatterRequest {
  readonly onderwerp: string;
  readonly buurt: string;
  readonly bedrag?: unknown;
}

export interface EscalationRequest extends PageRequest {
  readonly stand?: EscalationState | undefined;
}

// A file of its own, so that only a page with mandates carries these addresses.
export const listMandates = /* @__PURE__ */ get<MandatePage, PageRequest>()('listMandates', '/wijken/{wijk}/mandaten');
export const askWhoDecides = /* @__PURE__ */ get<MandateAnswer, MatterRequest>()('askWhoDecides', '/wijken/{wijk}/mandaten/bevoegdheden');
export const listEscalations = /* @__PURE__ */ get<Page<EscalationStanding>, EscalationRequest>()('listEscalations', '/wijken/{wijk}/doorleggingen');
