import type { CalendarDate, ChallengeEvent, ChallengeInput, NamedPerson } from '@wijkaanpak/domain';

const samira: NamedPerson = { organisation: 'gemeente', name: 'Samira Jansen', role: 'gebiedsmakelaar Centrum' };
/** Days counted from today. */
type Step = (on: CalendarDate, after: (days: number) => CalendarDate) => ChallengeEvent;
const under = (on: CalendarDate) => ({ on, by: samira, mandate: 'bewonersplannen' });
const receipt: Step = (on) => ({ kind: 'receipt', ...under(on), complexity: 'ordinary' });

/** A challenge of the example: its plan, how many days ago it came in, and what happened on which day since. Nobody sent it. */
export interface ExampleChallenge {
  readonly id: string;
  readonly received: number;
  readonly plan: ChallengeInput;
  readonly steps: readonly (readonly [day: number, step: Step])[];
}

export const exampleChallenges: readonly ExampleChallenge[] = [
  {
    id: 'pleintje-schoon', received: -50,
    plan: {
      task: { kind: 'cleaning', description: 'Het pleintje en de stegen eromheen elke week schoonmaken.' },
      group: { description: 'Winkeliers en bewoners rond het pleintje.', people: 6 }, better: 'Het vuil ligt er dan geen vier dagen meer, en iemand ziet het als er iets stuk is.',
      plan: { description: 'Elke maandag en donderdag vegen twee mensen, met een schema op de deur van de kaaswinkel.', continuity: 'De winkeliers vallen voor elkaar in.' },
      cost: { ours: 480_000, today: 450_000, explanation: 'Bezems, zakken en een vergoeding voor wie veegt.' }, support: { people: 31, description: 'Namen op een lijst in de kaaswinkel.' }, help: 'Een plek voor de bezems.',
    },
    steps: [[-48, receipt], [-15, (on) => ({ kind: 'answer', ...under(on), outcome: 'refused', grounds: ['not-better'], reasons: 'Vegen gebeurt nu drie keer per week, en het plan kost meer voor twee keer. Wij gaan wel met u praten over wat er blijft liggen.' })]],
  },
  {
    id: 'speelplek-beheer', received: -290,
    plan: {
      task: { kind: 'playgrounds', description: 'De speelplek aan de gracht zelf onderhouden en openen.' },
      group: { description: 'Ouders van de speelplek en de school ernaast.', people: 14 }, better: 'De speelplek is dan ook op zondag open, en kinderen helpen mee.',
      plan: { description: 'Een rooster van zeven koppels, die openen, sluiten en elke week nakijken wat stuk is.', continuity: 'De conciërge van de school heeft een sleutel en het rooster.' },
      cost: { ours: 320_000, today: 560_000, explanation: 'Verf, hout en verzekering.' }, support: { people: 88, description: 'Een avond in de school.' }, help: 'De keuring van de toestellen, elk jaar.',
    },
    steps: [
      [-288, receipt], [-250, (on) => ({ kind: 'answer', ...under(on), outcome: 'accepted', grounds: [], reasons: 'Het wordt beter en goedkoper, en de school zorgt dat het doorgaat.' })],
      [-240, (on, after) => ({ kind: 'offer', ...under(on), yearly: 320_000, until: after(400), result: 'Ouders openen, sluiten en onderhouden de speelplek. De gemeente keurt elk jaar de toestellen en blijft verantwoordelijk.' })],
      [-230, (on) => ({ kind: 'signature', on, offer: 1 })],
    ],
  },
  {
    id: 'huiskamer', received: -85,
    plan: {
      task: { kind: 'meeting-and-activities', description: 'De huiskamer van de buurt zelf openhouden, drie middagen in de week.' },
      group: { description: 'Vrijwilligers van de huiskamer en twee studenten.', people: 9 }, better: 'Er is dan altijd iemand die u kent, en er wordt samen gekookt.',
      plan: { description: 'Drie vaste ploegen van drie mensen; op vrijdag koken we.', continuity: 'Elke ploeg heeft een reserve.' },
      cost: { ours: 290_000, today: null, explanation: 'Boodschappen en de huur.' }, support: { people: 52, description: 'Bezoekers die een formulier invulden.' }, help: 'De sleutel en de koffie.',
    },
    steps: [[-84, receipt]],
  },
  {
    id: 'groen-gracht', received: -20,
    plan: {
      task: { kind: 'green', description: 'De plantsoenen langs de gracht onderhouden.' },
      group: { description: 'Bewoners van de gracht en de school.', people: 12 }, better: 'Meer bloemen en bijen, en kinderen die leren tuinieren.',
      plan: { description: 'Elke zaterdag werken we met vier mensen aan een vak.', continuity: 'Valt er iemand weg, dan neemt de school het over.' },
      cost: { ours: 400_000, today: 650_000, explanation: 'Planten en gereedschap.' }, support: { people: 40, description: 'Handtekeningen, deur aan deur.' }, help: 'Een waterpunt en advies van een hovenier.',
    },
    steps: [[-18, receipt], [-6, (on, after) => ({ kind: 'invitation', ...under(on), what: 'Wie heeft de sleutel van de kraan als de school dicht is?', supplyBy: after(8) })]],
  },
];
