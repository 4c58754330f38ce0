import type { Api, KeptStory } from '@wijkaanpak/client';
import { hashStorySecret, type Actor } from '@wijkaanpak/domain';
import { proposals, service } from './amsterdam-centrum.ts';
import { many, samira, token } from './promises.ts';

export const teamToken = token;
const actors: Readonly<Record<string, Actor>> = { [teamToken]: { ...samira, partner: 'stadsdeel' } };

const told = (id: string, days: number, more: Partial<KeptStory>): KeptStory => ({
  id, neighbourhood: 'centrum', words: '', place: null, photo: null, voice: null, transcript: null, consent: 'public', channel: 'self', toldOn: '2026-10-30', lead: null, involved: [], answers: [], links: [],
  additions: [], days, secretHash: hashStorySecret(`geheim-${id}`), ...more,
});

/** The code on the slip of a teller. */
export const slipCode = 'koffers.geheim-koffers';

export const toldStories: readonly KeptStory[] = [
  told('koffers', 25, { words: 'Elke week een ander met een koffer in ons portiek. De deur gaat open met een code en niemand groet nog.', channel: 'phone', consent: 'anonymous', lead: 'woonstad', involved: ['stadsdeel'] }),
  told('portiek', 4, { words: 'In ons portiek komt elke week een ander met een koffer. Ik groet, maar niemand groet terug.', place: 'Kloveniersburgwal' }),
  told('avond', 2, { words: 'Mijn zoon weet ’s avonds niet waar hij heen kan. Ik vertel dit liever alleen aan u.', channel: 'talk', consent: 'team' }),
  told('bank', 61, {
    words: 'Ik sta elke dag een half uur bij de school. Mijn knie houdt dat niet.', lead: 'stadsdeel', links: [{ kind: 'proposal', id: proposals[0]!.id, title: proposals[0]!.title }],
    answers: [{ words: 'Dank u wel. Er komt een bank om de boom; u vindt haar bij de voorstellen.', name: 'Samira el Idrissi', role: 'gebiedsmakelaar', partner: 'stadsdeel', answeredAt: '2026-11-02T10:00:00Z' }],
  }),
];

/** A service with these stories, or others. */
export const stories = (kept: readonly KeptStory[] = toldStories): Api => service({ stories: kept, actors, proposals, commitments: many });
