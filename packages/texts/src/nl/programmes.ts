/** What who keeps a programme meets. */
export const words = {};

export const issues = {
  'programme.years.too-few': 'Een programma duurt minstens {minimum} jaar. Kies een later eindjaar.',
  'programme.years.too-many': 'Een programma duurt hoogstens {maximum} jaar. Kies een eerder eindjaar.',
  'programme.goal.unknown': 'Dit doel is er niet. Kies een doel van dit programma.',
  'programme.goal.ended-already': 'Dit doel is al beëindigd.',
  'programme.indicator.unknown': 'Dit cijfer wordt niet bijgehouden. Kies een ander.',
  'programme.figure.too-few-answers': 'Onder {minimum} antwoorden wordt niets verteld.',
  'programme.figure.interval-elsewhere': 'De schatting ligt niet binnen haar eigen marge. Kijk de drie getallen na.',
  'programme.figure.year-to-come': 'Dit jaar moet nog komen.',
  'programme.figure.reasons-required': 'Van dit jaar is al een cijfer genoteerd. Schrijf op waarom het verandert.',
  'programme.reflection.too-few-residents': 'Terugkijken doen minstens {minimum} bewoners samen.',
  'programme.reflection.year-not-over': 'Dit jaar is nog niet voorbij.',
  'programme.reflection.outside-programme': 'Het programma loopt van {from} tot en met {until}.',
  'programme.reflection.given-already': 'Over {year} is al teruggekeken. Dat blijft staan.',
  'programme.reflection.goal-twice': 'Een doel staat er twee keer in.',
};
