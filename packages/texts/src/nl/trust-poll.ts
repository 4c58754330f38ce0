/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

export const words = {
  languages: 'Kies uw taal',
  peiling: 'Dit is een peiling: iedereen kan meedoen. De uitkomst zegt iets over wie meedeed, niet over de hele wijk.',
  meting: 'Dit is een meting: u bent door loting uitgenodigd.',
  intro: { one: '{count} vraag, nog geen minuut.', other: '{count} vragen, ongeveer {minutes} min. We vragen niet wie u bent.' },
  progress: 'Vraag {number} van {count}',
  'partner.listens': '{partner} luistert naar bewoners van {neighbourhood}.',
  'partner.keeps-promises': '{partner} komt beloften na in {neighbourhood}.',
  'partner.is-fair': '{partner} behandelt bewoners van {neighbourhood} eerlijk.',
  'partner.is-able': '{partner} kan problemen in {neighbourhood} oplossen.',
  'partner.lets-residents-decide': '{partner} laat bewoners van {neighbourhood} meebeslissen.',
  'general.neighbours': 'De meeste mensen in {neighbourhood} zijn te vertrouwen.',
  'general.own-influence': 'Ik kan zelf iets veranderen in {neighbourhood}.',
  open: 'Wat zou uw vertrouwen groter maken?',
  openHint: 'In uw eigen woorden. Zet er geen namen of adressen in.',
  scaleMin: 'Helemaal niet mee eens',
  scaleMax: 'Helemaal mee eens',
  dontKnow: 'Weet ik niet',
  noAnswer: 'Wil ik niet zeggen',
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  skip: 'Sla deze vraag over',
  submit: 'Verstuur uw antwoorden',
  doneTitle: 'Bedankt voor uw antwoorden',
  done: 'Uw antwoorden zijn ontvangen. Er staat niet bij wie ze gaf.',
  opensAt: 'U kunt antwoorden vanaf {when}.',
  closed: 'Deze ronde is gesloten. Antwoorden kan niet meer.',
  counting: 'Deze ronde is gesloten. Antwoorden op papier die op tijd binnenkwamen, worden geteld tot {when}. Daarna komt de uitslag.',
};

export const issues = {
  'poll.not-open-yet': 'Deze ronde is nog niet open. Kom terug als zij opent.',
  'poll.closed': 'Deze ronde is gesloten. Uw antwoorden zijn niet meer geteld.',
  'poll.not-published-yet': 'De uitslag komt als deze ronde gesloten is en het papier is geteld.',
  'answer.not-a-grade': 'Kies een cijfer van 0 tot en met 10, ‘weet ik niet’ of ‘wil ik niet zeggen’.',
  'answer.unknown-question': 'Deze vraag hoort niet bij deze peiling. Laad de pagina opnieuw.',
  'answer.nothing-answered': 'U hebt nog geen vraag beantwoord. Beantwoord er ten minste één.',
  'answer.too-long': 'Maak uw antwoord korter: hoogstens {maximum} tekens.',
};
