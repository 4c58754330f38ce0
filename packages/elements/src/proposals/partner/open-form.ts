import { browserStorage, type Address, type Request, type Submission } from '@wijkaanpak/client';
import {
  addObstacleNote, agreeOnProposal, answerProposal, answerQuestion, askConsent, noteObstacle, noteProposal, putProposalToVote, registerGroup, stepProposal, tellProposalProgress,
} from '@wijkaanpak/client/addresses';
import type { ProposalStanding } from '@wijkaanpak/domain';
import type { RoadHost } from '../road/road-host.ts';
import { emptyDraft, type About, type FormKind, type PartnerDraft } from './drafts.ts';
import { readDraft } from './read-draft.ts';

/** Where each form is sent. */
const addresses: { readonly [Kind in FormKind]: Address } = {
  answer: answerProposal, vote: putProposalToVote, consent: askConsent, agree: agreeOnProposal, start: stepProposal, finish: stepProposal, stop: stepProposal, progress: tellProposalProgress,
  obstacle: noteObstacle, note: addObstacleNote, reply: answerQuestion, tell: noteProposal, group: registerGroup,
};

/** A form someone has open: one at a time. */
export interface OpenForm {
  readonly kind: FormKind;
  readonly about: About;
  /** Where it stands on the page. */
  readonly place: string;
  readonly submission: Submission<PartnerDraft, unknown>;
}

export const placeOf = ({ proposal, obstacle, question }: About): string => question ?? obstacle?.id ?? proposal?.id ?? '';

/** Opens a form where it was left: its draft, and what could not be sent yet, are kept in this browser. */
export function openForm(host: RoadHost & { readonly wijk: string | undefined }, kind: FormKind, about: About): OpenForm {
  const place = placeOf(about);
  const params = { wijk: host.wijk ?? '', voorstel: about.proposal?.id ?? '', belemmering: about.obstacle?.id ?? '', vraag: about.question ?? '' };
  const send = (body: unknown, key: string) => host.send(addresses[kind], { params, body, key } as unknown as Request<Address> & { key: string; body: unknown });
  return { kind, about, place, submission: host.submission<PartnerDraft, unknown, unknown>({ empty: emptyDraft, storage: browserStorage('localStorage'), afterwards: 'start-anew', round: [kind, place].join(' '), check: readDraft[kind], send }) };
}

/** What came back of a form about a proposal, where the service answered. */
export const standingIn = (reply: unknown): ProposalStanding | undefined => (typeof reply === 'object' && reply !== null && 'events' in reply ? (reply as ProposalStanding) : undefined);
