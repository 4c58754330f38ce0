import type { Commitment } from '@wijkaanpak/domain';

/** A promise of the example, with days counted from today: -10 is ten days ago. Nobody made these promises. */
export interface ExamplePromise {
  readonly id: string;
  readonly by: 'gemeente' | 'corporatie';
  readonly what: string;
  readonly shownBy: string;
  readonly origin: Commitment['origin'];
  readonly dates: readonly { readonly given: number; readonly due: number; readonly reasons?: string }[];
  readonly progress?: readonly { readonly on: number; readonly text: string; readonly hasPhoto?: true }[];
  readonly reported?: number;
  /** To the first of that partner's people, on two days: offered and taken over. Without the second it waits. */
  readonly handedTo?: { readonly partner: 'gemeente' | 'corporatie'; readonly offered: number; readonly taken?: number; readonly reasons: string };
  /** Of ten residents, how many said that it was kept. */
  readonly yes?: number;
}

const table = { kind: 'table', id: 'wijktafel-centrum' } as const;
/** What the last made-up round said. */
const poll = { kind: 'poll', id: 'vertrouwen', wave: 'voorbeeld-2025' } as const;
const decision = { kind: 'decision', id: 'jaarplan' } as const;
const short = (id: string, by: ExamplePromise['by'], yes: number, [what, shownBy]: readonly [string, string]): ExamplePromise => ({ id, by, what, shownBy, origin: decision, dates: [{ given: -200, due: -60 }], yes });

/** What residents judged in the vote that has closed. */
export const judgedPromises: readonly ExamplePromise[] = [
  short('lantaarns-kerkstraat', 'gemeente', 8, ['De kapotte lantaarns in de Kerkstraat branden weer.', 'U ziet het ’s avonds op straat.']),
  short('prullenbakken-markt', 'gemeente', 7, ['Er staan drie prullenbakken meer bij de markt.', 'U ziet ze bij de drie hoeken van het plein.']),
  short('stoep-prinsengracht', 'gemeente', 3, ['De losse tegels op de stoep liggen weer vast.', 'U struikelt er niet meer, ook niet met een rollator.']),
  short('speeltuin-hek', 'gemeente', 9, ['Het hek van de speeltuin sluit weer.', 'Het hek valt vanzelf dicht.']),
  short('bankjes-park', 'gemeente', 8, ['In het park staan vier bankjes met leuningen.', 'U kunt er zitten en weer makkelijk opstaan.']),
  short('fietsen-weg', 'gemeente', 4, ['Oude fietsen bij het station zijn weggehaald.', 'U kunt uw fiets in het rek kwijt.']),
  short('spreekuur', 'gemeente', 9, ['Elke dinsdag is er een spreekuur in het buurthuis.', 'U kunt er zonder afspraak binnenlopen.']),
  short('drempel', 'gemeente', 7, ['Er ligt een drempel voor de school.', 'Auto’s rijden er zichtbaar langzamer.']),
  short('brief-antwoord', 'gemeente', 2, ['Op elke brief van bewoners komt binnen drie weken antwoord.', 'U krijgt antwoord van een mens met een naam.']),
  short('groen-gevels', 'gemeente', 8, ['Wie een geveltuin wil, krijgt er een.', 'In de wijk zijn twintig geveltuinen bijgekomen.']),
  short('wateroverlast', 'gemeente', 6, ['Na een bui staat de tunnel niet meer onder water.', 'U kunt er na regen gewoon door.']),
  short('lift', 'corporatie', 8, ['De lift aan de Nieuwmarkt is vervangen.', 'De lift doet het elke dag.']),
  short('schimmel', 'corporatie', 3, ['De schimmel in het trappenhuis is weg.', 'De muren zijn droog en geverfd.']),
  short('huismeester', 'corporatie', 9, ['De huismeester is elke ochtend in het gebouw.', 'U vindt hem tussen acht en tien bij de ingang.']),
];

/** What is not judged yet, the newest last. */
export const openPromises: readonly ExamplePromise[] = [
  {
    id: 'deelauto', by: 'gemeente', what: 'Er komen twee plekken voor een deelauto.', shownBy: 'U ziet de borden en kunt een auto huren.', origin: poll,
    dates: [{ given: -90, due: -12 }], progress: [{ on: -50, text: 'Er is een aanbieder gevonden. Over de plekken praten we nog met de buren.' }],
  },
  {
    id: 'kozijnen', by: 'corporatie', what: 'De houten kozijnen aan de gracht worden geschilderd.', shownBy: 'De verf bladdert niet meer en de ramen gaan open en dicht.', origin: table,
    dates: [{ given: -220, due: -120 }, { given: -110, due: -40, reasons: 'De schilder had geen steigers. Wij hadden dat eerder moeten zeggen.' }, { given: -38, due: 35, reasons: 'Door de regen kon er niet geverfd worden.' }],
    progress: [{ on: -100, text: 'De steigers zijn besteld.' }, { on: -8, text: 'De voorkant is klaar. De achterkant volgt als het droog is.' }],
  },
  {
    id: 'verwarming', by: 'corporatie', what: 'De verwarming in blok C wordt vervangen.', shownBy: 'Het is in elke woning twintig graden als het vriest.', origin: table,
    dates: [{ given: -160, due: -70 }, { given: -65, due: -4, reasons: 'De ketels waren niet op voorraad.' }],
  },
  {
    id: 'bankje-boom', by: 'gemeente', what: 'Onder de kastanje bij de school komt een bank om de boom heen.', shownBy: 'U kunt er zitten, in de schaduw en uit de wind.', origin: table,
    dates: [{ given: -75, due: -2 }], progress: [{ on: -20, text: 'De bank is gemaakt door leerlingen van de vakschool.' }, { on: -6, text: 'De bank staat.', hasPhoto: true }], reported: -5,
  },
  {
    id: 'afvaltijden', by: 'gemeente', what: 'Op elke container staat wanneer hij wordt geleegd.', shownBy: 'U leest de dag op de container, ook in het Engels.', origin: decision,
    dates: [{ given: -30, due: 6 }], handedTo: { partner: 'corporatie', offered: -25, taken: -22, reasons: 'De meeste containers staan op grond van de corporatie.' }, progress: [{ on: -3, text: 'De stickers zijn gedrukt.' }],
  },
  {
    id: 'jongerenruimte', by: 'gemeente', what: 'Jongeren krijgen drie avonden een eigen ruimte in het buurthuis.', shownBy: 'Op maandag, woensdag en vrijdag is de deur open en is er iemand.', origin: table,
    dates: [{ given: -10, due: 80 }], handedTo: { partner: 'corporatie', offered: -4, reasons: 'Het buurthuis is van de corporatie. Zij kan de deur openen, wij niet.' },
  },
];
