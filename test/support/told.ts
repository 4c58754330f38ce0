import type { KeptStory } from '@wijkaanpak/client';
import { hashStorySecret, type Actor } from '@wijkaanpak/domain';

/** Who works on stories, by token. */
export const team: Record<string, Actor> = {
  samira: { id: 'samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] },
  piet: { id: 'piet', name: 'Piet de Boer', partner: 'corporatie', roles: ['professional'] },
};

/** A story as it was told some days ago; opened by the secret `geheim-<id>`. */
export const told = (id: string, days: number, more: Partial<KeptStory> = {}): KeptStory => ({
  id, neighbourhood: 'centrum', words: `Verhaal ${id} over de tunnel`, place: null, photo: null, voice: null, transcript: null, consent: 'team', channel: 'self', toldOn: '2026-01-05', lead: null, involved: [], answers: [], links: [],
  additions: [], days, secretHash: hashStorySecret(`geheim-${id}`), ...more,
});

export const toldStories: readonly KeptStory[] = [
  told('licht', 40, { words: 'Het licht in de tunnel bij het station is stuk. Ik durf er ’s avonds niet meer door.', consent: 'public', place: 'Stationstunnel' }),
  told('tunnel', 3, { words: 'In de tunnel bij het station is het licht stuk, ik loop om.', channel: 'phone', consent: 'anonymous' }),
  told('bank', 90, {
    words: 'Het bankje bij de kerk is weg.', lead: 'gemeente', answers: [{ words: 'Het bankje komt in mei terug.', name: 'Samira Jansen', role: 'gebiedsmakelaar', partner: 'gemeente', answeredAt: '2026-01-09T10:00:00.000Z' }],
  }),
];
