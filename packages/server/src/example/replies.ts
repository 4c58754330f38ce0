import type { WaveReply } from '@wijkaanpak/domain';

const by = {
  gemeente: { partner: 'gemeente', partnerName: 'Voorbeeldgemeente', name: 'Samira Jansen', role: 'gebiedsmakelaar Centrum' },
  corporatie: { partner: 'corporatie', partnerName: 'Voorbeeldwonen', name: 'Piet de Boer', role: 'wijkbeheerder' },
} as const;
const reply = (year: number, who: keyof typeof by, words: string): WaveReply => ({ id: `reactie-${who}-${year}`, wave: `voorbeeld-${year}`, ...by[who], words, on: `${year}-12-01` });

/** What organisations said to the made-up rounds. To one of them one said nothing, so that the example shows how that is counted; to the last one a promise answers it for the other. */
export const exampleReplies: readonly WaveReply[] = [
  reply(2022, 'gemeente', 'U zegt dat u weinig mag meebeslissen. Wij beginnen daarom een wijktafel, met bewoners en partners samen.'),
  reply(2022, 'corporatie', 'Wij doen hier dit jaar nog niets mee. Eerst willen wij een tweede ronde zien.'),
  reply(2023, 'gemeente', 'Wij houden de wijktafel aan. Meer kunnen wij niet beloven: over het geld is nog niet besloten.'),
  reply(2023, 'corporatie', 'De huismeester krijgt meer uren. Hoeveel, weten wij in het voorjaar.'),
  reply(2024, 'gemeente', 'Wij beloven nu niets nieuws. Wat wij vorig jaar zeiden, moet eerst af.'),
  reply(2025, 'corporatie', 'Wij doen met deze ronde niets nieuws, omdat de kozijnen en de verwarming eerst klaar moeten. Daarover hebben wij al iets beloofd.'),
];
