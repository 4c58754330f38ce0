/** Questions that were put to somebody else, and where nobody may decide or several may. */
export const words = {
  about: '{subject}, {area}, {amount}',
  aboutNoMoney: '{subject}, {area}',
  noGaps: 'Over elk onderwerp mag in elke buurt precies één iemand beslissen.',
  gaps: 'Hierover mag niemand in de wijk zelf beslissen',
  overlaps: 'Hierover mag meer dan één iemand beslissen',
  people: '{names} mogen dit. Vraag wie het doet.',
  escalationsIntro: 'Wat iemand niet zelf mag beslissen, gaat naar wie erachter staat. Iedereen ziet bij wie de vraag ligt.',
  noEscalations: 'Er ligt geen vraag bij een ander.',
  moreEscalations: 'Toon meer vragen',
  askedBy: 'Gevraagd door {name}, {role}, op {date}',
  'escalation.waiting': 'Wacht op antwoord',
  'escalation.answered': 'Beantwoord',
  'escalation.unanswered': 'Geen antwoord gekregen',
  waitsFor: '{name}, {role}, moet uiterlijk op {date} antwoorden.',
  daysLeft: { one: 'Nog {count} dag', other: 'Nog {count} dagen' },
  lastDay: 'Vandaag is de laatste dag.',
  nextIs: 'Blijft het stil, dan gaat de vraag naar {name}, {role}.',
  lastIs: 'Verder kan de vraag niet. Blijft het stil, dan blijft dat hier staan.',
  wasSilent: '{name}, {role}, gaf geen antwoord binnen 14 dagen.',
  endedOn: 'De laatste dag was {date}. Een antwoord kan nog steeds, en dan staat erbij dat het te laat was.',
  'outcome.yes': 'Ja, zei {name}, {role}, op {date}.',
  'outcome.no': 'Nee, zei {name}, {role}, op {date}.',
  tooLate: { one: 'Dat was {count} dag te laat.', other: 'Dat was {count} dagen te laat.' },
};

export const issues = {};
