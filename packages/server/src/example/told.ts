import type { NewStory } from '../repositories/stories.ts';

/** A story of the example: how many days ago it was told, and what became of it. */
export interface ExampleStory extends Pick<NewStory, 'id' | 'words' | 'consent' | 'channel'> {
  readonly daysAgo: number;
  readonly place?: string;
  /** A recording in `example/data`, spoken by a machine, and what it says. */
  readonly voice?: { readonly file: string; readonly words: string };
  readonly lead?: string;
  readonly involved?: readonly string[];
  readonly links?: readonly { readonly kind: 'proposal' | 'commitment'; readonly id: string }[];
  readonly answer?: { readonly words: string; readonly name: string; readonly role: string };
}

/** What residents at the example's table called what two of these stories are about. */
export const exampleTheme = { words: 'Weten wie er naast je woont', stories: ['verhaal-gracht', 'verhaal-koffers'] } as const;

export const exampleStories: readonly ExampleStory[] = [
  {
    id: 'verhaal-kastanje', daysAgo: 61, consent: 'public', channel: 'self', place: 'Kastanje bij de school', words: 'Ik haal mijn kleindochter van school en sta daar een half uur. Mijn knie houdt dat niet. Om de boom is plek genoeg om te zitten.',
    lead: 'gemeente', links: [{ kind: 'commitment', id: 'bankje-boom' }], answer: { words: 'Dank u voor uw verhaal. Er komt een bank om de stam, u vindt de belofte hieronder. Bewoners zeggen of zij is nagekomen.', name: 'Samira Jansen', role: 'gebiedsmakelaar Centrum' },
  },
  {
    id: 'verhaal-gracht', daysAgo: 24, consent: 'public', channel: 'self', words: '', lead: 'corporatie', involved: ['gemeente'],
    voice: { file: 'verhaal-gracht.webm', words: 'Ik woon al veertig jaar aan de gracht. Vroeger kende ik iedereen in de straat. Nu gaan de deuren open met een code, en elke week komt er een ander met een koffer. Ik zou graag weer weten wie er naast mij woont.' },
  },
  { id: 'verhaal-koffers', daysAgo: 17, consent: 'anonymous', channel: 'phone', words: 'Elke week een ander met een koffer in ons portiek. De deur gaat open met een code en niemand groet nog. Wie woont er naast mij?', involved: ['corporatie'] },
  { id: 'verhaal-afval', daysAgo: 9, consent: 'anonymous', channel: 'paper', place: 'Nieuwmarkt', words: 'De container zit vol en dan zetten mensen hun zakken ernaast. Ik weet nooit op welke dag hij leeg gaat.', lead: 'gemeente', links: [{ kind: 'commitment', id: 'afvaltijden' }] },
  { id: 'verhaal-avond', daysAgo: 2, consent: 'team', channel: 'talk', words: 'Mijn zoon van vijftien weet ’s avonds niet waar hij heen kan. Hij zegt dat er niets is en dat ze overal worden weggestuurd. Ik vertel dit liever alleen aan u.' },
];
