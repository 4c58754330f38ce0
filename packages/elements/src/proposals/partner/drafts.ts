import type { ObstacleStanding, ProposalStanding } from '@wijkaanpak/domain';
import type { PhotoDraft } from '../../parts/photo/photo-field.ts';

const typed = {
  outcome: '', lasts: '', text: '', agreement: '', parties: '', reasons: '', mandate: '', subject: '', area: '', amount: '', whichVote: '', point: '', obstacleKind: '', what: '', owner: '', due: '', noteKind: '', newDue: '',
  title: '', description: '', place: '', channel: '', fromGroup: '', readBack: '', name: '', groupKind: '', members: '', decidedBy: '', until: '',
} as const;

export type FieldName = keyof typeof typed;

/** What has been filled in so far, in whichever form; empty text for what has not. */
export type PartnerDraft = PhotoDraft & { readonly [Name in FieldName]: string };

export const emptyDraft: PartnerDraft = { ...typed, photo: '', photoName: '', photoDescription: '' };

export const formKinds = ['answer', 'vote', 'consent', 'agree', 'start', 'progress', 'finish', 'stop', 'obstacle', 'note', 'reply', 'tell', 'group'] as const;
export type FormKind = (typeof formKinds)[number];

/** What a form is about; nothing for what is new in the neighbourhood. */
export interface About {
  readonly proposal?: ProposalStanding;
  readonly obstacle?: ObstacleStanding;
  readonly question?: string;
}

/** What can be done with a proposal in each state, most used first. An obstacle can be noted as long as it has not ended. */
export const actsIn: { readonly [State in ProposalStanding['state']]: readonly FormKind[] } = {
  draft: [],
  submitted: ['answer', 'obstacle'],
  supported: ['answer', 'obstacle'],
  answered: ['agree', 'vote', 'consent', 'answer', 'obstacle'],
  'to-vote': ['consent', 'obstacle'],
  agreed: ['start', 'consent', 'progress', 'obstacle', 'stop'],
  'under-way': ['progress', 'finish', 'obstacle', 'stop'],
  done: [],
  stopped: [],
};
