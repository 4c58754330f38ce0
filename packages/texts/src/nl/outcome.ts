export const words = {
  notYet: 'De uitslag komt na het sluiten van de stemming, op {when}. Tot dan ziet niemand hoe het staat.',
  ballots: { one: 'Er is {count} stem uitgebracht.', other: 'Er zijn {count} stemmen uitgebracht.' },
  blank: { one: '{count} stem was blanco.', other: '{count} stemmen waren blanco.' },
  winners: { one: '{count} plan gaat door', other: '{count} plannen gaan door' },
  money: 'Samen kosten ze {cost} van de {budget}.',
  losers: { one: '{count} plan gaat niet door', other: '{count} plannen gaan niet door' },
  level0: 'Iedereen kon meedoen, ook meer dan één keer: dit is een open peiling en geen besluit.',
  level1: 'Er is gestemd met een code uit een brief; elke code telde één keer.',
  votes: { one: '{count} stem', other: '{count} stemmen' },
  chosen: 'Gaat door',
  doesNotFit: 'Er was nog {left} over; dit plan kost {cost}.',
  notEnoughVotes: 'Een ander plan kreeg meer stemmen.',
  equalVotes: 'Dit plan kreeg evenveel stemmen als het plan dat doorgaat.',
  nobodyVoted: 'Niemand stemde op dit plan.',
  tieByCost: 'Bij {options} was het aantal stemmen gelijk. Het goedkoopste plan ging voor, zoals vooraf was afgesproken.',
  tieByCostThenId: 'Bij {options} was het aantal stemmen gelijk. Het goedkoopste plan ging voor, en bij gelijke kosten gaf het nummer van het plan de doorslag, zoals vooraf was afgesproken.',
  tieById: 'Bij {options} was het aantal stemmen gelijk. Het nummer van het plan gaf de doorslag, zoals vooraf was afgesproken.',
  rule: 'Hoe is er geteld?',
  'rule.greedy': 'Het plan met de meeste stemmen gaat voor, dan het volgende, zolang er geld is. Past een plan niet meer, dan slaan we het over.',
  'rule.most-votes': 'Het plan met de meeste stemmen wint.',
  rulesHash: 'De regels zijn vastgelegd voordat de stemming openging. Controlegetal: {hash}',
};

export const issues = {
  'vote.not-counted-yet': 'Er is nog geen uitslag. Die komt als de stemming gesloten is.',
};
