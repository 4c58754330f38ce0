/** What its details say, which not every reader asks for. */
export const parts = {
  record: () => import('./count-record.ts'),
  recount: () => import('./recount.ts'),
};

export const words = {
  notYet: 'De uitslag komt na het sluiten van de stemming, op {when}. Tot dan ziet niemand hoe het staat.',
  ballots: { one: 'Er is {count} stem uitgebracht.', other: 'Er zijn {count} stemmen uitgebracht.' },
  blank: { one: '{count} stem was blanco.', other: '{count} stemmen waren blanco.' },
  winners: { one: '{count} plan gaat door', other: '{count} plannen gaan door' },
  noWinner: 'Geen plan gaat door',
  money: 'Samen kosten ze {cost} van de {budget}. Er blijft {left} over.',
  losers: { one: '{count} plan gaat niet door', other: '{count} plannen gaan niet door' },
  level0: 'Iedereen kon meedoen, ook meer dan één keer: dit is een open peiling en geen besluit.',
  level1: 'Er is gestemd met een code uit een brief; elke code telde één keer.',
  votes: { one: '{count} stem', other: '{count} stemmen' },
  grade: { one: 'middelste cijfer {count}', other: 'middelste cijfer {count}' },
  firsts: { one: '{count} keer bovenaan', other: '{count} keer bovenaan' },
  points: { one: '{count} punt', other: '{count} punten' },
  'decision.chosen': 'Gaat door',
  'decision.chosen-from-rest': 'Gaat door: er bleef {left} over, en dit plan kreeg van de rest de meeste stemmen',
  'decision.decided-before': 'Gaat door: dit stond vóór de stemming al vast',
  'decision.nobody-voted': 'Niemand stemde op dit plan.',
  'decision.not-enough-votes': 'Een ander plan kreeg meer steun.',
  'decision.lost-tie': 'Dit plan kreeg evenveel steun als het plan dat doorgaat.',
  'decision.does-not-fit': 'Er was nog {left} over; dit plan kost {cost}.',
  'decision.below-threshold': 'Dit plan kreeg minder stemmen dan vooraf was gevraagd.',
  'decision.excluded': 'Dit plan kan niet samen met ‘{against}’, en dat gaat door.',
  'decision.place-spent': 'Voor dit deel van de wijk was nog {left} over; dit plan kost {cost}.',
  'decision.category-spent': 'Voor dit onderwerp was nog {left} over; dit plan kost {cost}.',
  'decision.supporters-too-poor': 'De voorstanders hadden samen nog {had} van hun deel; dit plan kost {cost}.',
  'decision.not-in-time': 'Andere plannen hadden hun geld eerder bij elkaar.',
  tieByVotes: '{options} waren gelijk. Het plan met de meeste stemmen ging voor, zoals vooraf was afgesproken.',
  tieByCost: 'Bij {options} was het aantal stemmen gelijk. Het goedkoopste plan ging voor, zoals vooraf was afgesproken.',
  tieByCostThenId: 'Bij {options} was het aantal stemmen gelijk. Het goedkoopste plan ging voor, en bij gelijke kosten gaf het nummer van het plan de doorslag, zoals vooraf was afgesproken.',
  tieByLot: 'Bij {options} was alles gelijk. Het lot gaf de doorslag. Iedereen kan de loting nadoen.',
  tieByEarlierRound: '{options} waren gelijk. Wie in een eerdere ronde de meeste stemmen had, ging voor.',
  tieById: 'Bij {options} was het aantal stemmen gelijk. Het nummer van het plan gaf de doorslag, zoals vooraf was afgesproken.',
  rule: 'Hoe is er geteld?',
  recount: 'Tel zelf na',
  recountHow: 'Uw eigen apparaat haalt alle stembiljetten op, zonder namen, en telt ze opnieuw. Er gaat niets van uw apparaat af.',
  recountPage: 'Tel zelf na op de pagina van de stemming (opent een nieuw tabblad)',
};

export const issues = {
  'vote.not-counted-yet': 'Er is nog geen uitslag. Die komt als de stemming gesloten is.',
};
