import type { AnswerOutcome, ObstacleInput, ProposalKind } from '@wijkaanpak/domain';

/** Proposals of the example along their road, with days counted from today: -10 is ten days ago. Nobody proposed or decided any of this. */
export interface ExampleProposal {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string | null;
  readonly via?: 'phone' | 'paper';
  readonly group?: string;
  readonly submitted: number;
  /** How many browsers gave support, and since when that was enough. */
  readonly support: number;
  readonly supported?: number;
  readonly questions?: readonly { readonly day: number; readonly text: string; readonly answer?: { readonly day: number; readonly by: ExamplePerson; readonly text: string } }[];
  readonly answers?: readonly { readonly day: number; readonly outcome: AnswerOutcome; readonly lasts: ProposalKind; readonly text: string; readonly reasons: string; readonly cents: number }[];
  readonly agreed?: { readonly day: number; readonly text: string; readonly parties: readonly string[]; readonly reasons: string };
  readonly consent?: { readonly day: number; readonly point: string };
  readonly steps?: readonly { readonly day: number; readonly to: 'under-way' | 'done' | 'stopped'; readonly reasons: string }[];
  readonly progress?: readonly { readonly day: number; readonly text: string; readonly hasPhoto?: true }[];
  readonly obstacles?: readonly {
    readonly id: string;
    readonly kind: ObstacleInput['kind'];
    readonly what: string;
    readonly owner: ExamplePerson;
    readonly raised: number;
    readonly due: number;
    readonly notes: readonly { readonly day: number; readonly kind: 'tried' | 'moved' | 'removed' | 'refused'; readonly by: ExamplePerson; readonly text: string; readonly due?: number }[];
  }[];
}

export type ExamplePerson = 'samira' | 'fatima' | 'piet';

/** A co-operative of the example. */
export const exampleGroup = {
  id: 'zonnige-kade', name: 'Energiecoöperatie De Zonnige Kade', kind: 'energy', members: 84, decidedBy: 'De ledenvergadering stemt, in het voorjaar en in het najaar.', until: 300, registered: -400,
} as const;

const residents = 'Bewoners van de Nieuwmarkt';

/** The oldest first. */
export const exampleRoads: readonly ExampleProposal[] = [
  {
    id: 'bank-om-de-kastanje', title: 'Een bank om de kastanje bij de school', description: 'Ouders en opa’s en oma’s staan nu te wachten tot de school uitgaat. Om de boom heen is plek voor een ronde bank.', place: 'bij de school',
    submitted: -240, support: 41, supported: -228,
    questions: [{ day: -235, text: 'Kan er een rollator tussen?', answer: { day: -231, by: 'samira', text: 'Ja. We laten aan één kant een plek vrij van een meter breed.' } }],
    answers: [{ day: -215, outcome: 'yes', lasts: 'lasting', text: 'Ja, de bank kan er komen. De vakschool wil hem maken.', reasons: 'De boom staat gezond en er is genoeg ruimte om de stam.', cents: 240_000 }],
    agreed: { day: -205, text: 'De vakschool maakt de bank. De gemeente betaalt het hout. Ouders van de school lakken hem elk voorjaar.', parties: ['Ouders van de school', 'Voorbeeldgemeente', 'Vakschool'], reasons: 'Zo weet iedereen wie wat doet.' },
    consent: { day: -195, point: 'bank-kastanje' },
    steps: [{ day: -170, to: 'under-way', reasons: 'De wijktafel stemde in en het hout is besteld.' }, { day: -5, to: 'done', reasons: 'De bank staat en er wordt op gezeten.' }],
    progress: [{ day: -60, text: 'De leerlingen zijn begonnen met zagen.' }, { day: -6, text: 'De bank staat.', hasPhoto: true }],
    obstacles: [{
      id: 'boomregel', kind: 'rule', what: 'De bomenverordening verbiedt bouwen binnen twee meter van een stam.', owner: 'fatima', raised: -226, due: -200,
      notes: [{ day: -220, kind: 'tried', by: 'samira', text: 'Met de boombeheerder bij de boom gekeken. Losse poten raken de wortels niet.' }, { day: -216, kind: 'removed', by: 'fatima', text: 'Voor een bank zonder fundering geldt de regel niet meer.' }],
    }],
  },
  {
    id: 'parkeerplek-vrij', title: 'De laadplek op zondag vrij voor de speelstraat', description: 'Op zondag staat de laadplek leeg. Dan kunnen kinderen er spelen.', place: 'Kerkstraat',
    submitted: -160, support: 12,
    answers: [{ day: -140, outcome: 'yes-if', lasts: 'ordinary', text: 'Ja, als proef van drie maanden.', reasons: 'De winkels zijn op zondag dicht.', cents: 30_000 }],
    agreed: { day: -135, text: 'Bewoners zetten de hekken neer en halen ze weg.', parties: ['Bewoners van de Kerkstraat', 'Voorbeeldgemeente'], reasons: 'De bewoners wonen er en zien wanneer het kan.' },
    steps: [{ day: -120, to: 'under-way', reasons: 'De hekken zijn er.' }, { day: -70, to: 'stopped', reasons: 'Er woont geen gezin meer dat de hekken neerzet. Wie het overneemt, kan het opnieuw voorstellen.' }],
  },
  {
    id: 'buurtbus-zaterdag', title: 'Een buurtbus op zaterdag', description: 'Wie slecht loopt komt op zaterdag niet bij de markt. De school heeft een busje dat dan stilstaat.', place: null, via: 'paper',
    submitted: -100, support: 33, supported: -80,
    answers: [{ day: -75, outcome: 'yes', lasts: 'lasting', text: 'Ja. De school leent haar busje uit.', reasons: 'Er zijn drie chauffeurs uit de buurt.', cents: 150_000 }],
    agreed: { day: -62, text: 'Vrijwilligers rijden. De school onderhoudt het busje. De gemeente betaalt de brandstof.', parties: [residents, 'Voorbeeldschool', 'Voorbeeldgemeente'], reasons: 'Alle drie kunnen dit dragen.' },
    consent: { day: -55, point: 'buurtbus' },
    steps: [{ day: -40, to: 'under-way', reasons: 'De wijktafel stemde in.' }],
    progress: [{ day: -12, text: 'Er zijn 26 mensen meegereden. De halte bij de Nieuwmarkt verhuist naar de schaduw.' }],
    questions: [{ day: -9, text: 'Rijdt de bus ook met Kerst?' }],
  },
  {
    id: 'schoolplein-open', title: 'Het schoolplein ook na vier uur open', description: 'Na vier uur gaat het hek dicht. Kinderen hangen dan op straat.', place: 'bij de school', via: 'phone',
    submitted: -50, support: 29, supported: -35,
    answers: [{ day: -24, outcome: 'yes-if', lasts: 'lasting', text: 'Ja, als buren de sleutel willen.', reasons: 'De school heeft na vier uur niemand om toe te kijken.', cents: 0 }],
    agreed: { day: -15, text: 'Vier buren sluiten om beurten af om acht uur. De school maakt schoon.', parties: ['Vier buren', 'Voorbeeldschool'], reasons: 'Buren wonen naast het plein.' },
    consent: { day: -7, point: 'speelplein' },
    obstacles: [{
      id: 'verzekering', kind: 'policy', what: 'De verzekering van het plein geldt alleen tijdens schooltijd.', owner: 'samira', raised: -40, due: -20,
      notes: [{ day: -30, kind: 'tried', by: 'samira', text: 'De verzekeraar gevraagd wat een ruimere verzekering kost.' }, { day: -20, kind: 'moved', by: 'samira', text: 'De verzekeraar antwoordt later.', due: -4 }],
    }],
  },
  {
    id: 'zonnepanelen-school', title: 'Zonnepanelen op het dak van de school', description: 'Onze leden willen het dak van de school huren voor 60 panelen. De stroom is voor de straat.', place: 'bij de school', via: 'paper', group: 'zonnige-kade',
    submitted: -45, support: 37, supported: -30,
    answers: [{ day: -14, outcome: 'no', lasts: 'lasting', text: 'Nee, nu niet. Het dak wordt eerst vernieuwd.', reasons: 'Het dak kan het gewicht nu niet dragen. Volgend jaar wel.', cents: 0 }],
    questions: [{ day: -10, text: 'Wanneer is het dak vernieuwd?', answer: { day: -8, by: 'samira', text: 'In september volgend jaar. Dan staat dit antwoord opnieuw op de agenda.' } }],
    obstacles: [{
      id: 'welstand', kind: 'habit', what: 'Panelen in het oude centrum worden altijd geweigerd, ook waar niemand ze ziet.', owner: 'fatima', raised: -25, due: 20,
      notes: [{ day: -18, kind: 'tried', by: 'fatima', text: 'Foto’s gemaakt vanaf de straat: de panelen zijn niet te zien.' }],
    }],
  },
  {
    id: 'zebrapad', title: 'Een zebrapad bij het buurthuis', description: 'Wie met een rollator loopt wacht daar lang. Auto’s rijden door.', place: 'bij het buurthuis',
    submitted: -28, support: 31, supported: -6, questions: [{ day: -3, text: 'Komt er ook een drempel?' }],
    obstacles: [{
      id: 'zebranorm', kind: 'rule', what: 'Een zebrapad mag alleen waar vijftig mensen per uur oversteken.', owner: 'samira', raised: -20, due: -2,
      notes: [{ day: -10, kind: 'tried', by: 'samira', text: 'Met bewoners geteld: dertig mensen in het drukste uur.' }, { day: -3, kind: 'refused', by: 'samira', text: 'De regel is van het Rijk. Een oversteek met een eiland mag wel, en daar werken we nu aan.' }],
    }],
  },
  { id: 'keukentafel', title: 'Elke maand samen eten in het buurthuis', description: 'Veel mensen eten alleen. Ik kook graag, en ik ken er meer.', place: 'in het buurthuis', via: 'phone', submitted: -4, support: 9 },
];
