/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

export const words = {
  languages: 'Kies uw taal',
  peiling: 'Iedereen mag meedoen. We horen dan wat deze mensen vinden. We weten niet wat de hele wijk vindt.',
  meting: 'We hebben geloot. U bent gekozen om mee te doen.',
  intro: { one: 'Er is {count} vraag. Dat duurt nog geen minuut.', other: 'Er zijn {count} vragen. Dat duurt ongeveer {minutes} min. We vragen niet wie u bent.' },
  progress: 'Vraag {number} van {count}',
  'partner.listens': '{partner} luistert naar de mensen in {neighbourhood}.',
  'partner.keeps-promises': '{partner} doet in {neighbourhood} wat is beloofd.',
  'partner.is-fair': '{partner} is eerlijk tegen de mensen in {neighbourhood}.',
  'partner.is-able': '{partner} kan problemen in {neighbourhood} oplossen.',
  'partner.lets-residents-decide': '{partner} laat de mensen in {neighbourhood} mee kiezen.',
  'general.neighbours': 'De meeste mensen in {neighbourhood} kunt u vertrouwen.',
  'general.own-influence': 'Ik kan zelf iets veranderen in {neighbourhood}.',
  open: 'Wat moet er gebeuren? Wanneer hebt u meer vertrouwen?',
  openHint: 'Schrijf het op met uw eigen woorden. Schrijf geen naam of adres op.',
  scaleMin: 'Klopt helemaal niet',
  scaleMax: 'Klopt helemaal',
  dontKnow: 'Ik weet het niet',
  noAnswer: 'Ik wil het niet zeggen',
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  skip: 'Sla deze vraag over',
  submit: 'Verstuur uw antwoorden',
  doneTitle: 'Dank u wel voor uw antwoorden',
  done: 'We hebben uw antwoorden. Uw naam staat er niet bij.',
  opensAt: 'U kunt antwoord geven vanaf {when}.',
  closed: 'U kunt geen antwoord meer geven. Het is gesloten.',
  counting: 'Deze ronde is gesloten. Wij tellen nog de antwoorden op papier die op tijd binnen waren. Dat duurt tot {when}. Daarna komt de uitslag.',
};

export const issues = {
  'poll.not-open-yet': 'U kunt nog geen antwoord geven. Kom later terug.',
  'poll.closed': 'Het is gesloten. Uw antwoorden tellen niet meer mee.',
  'poll.not-published-yet': 'De uitslag komt als deze ronde gesloten is en het papier geteld is.',
  'answer.not-a-grade': 'Kies een cijfer van 0 tot en met 10. Of kies ‘Ik weet het niet’ of ‘Ik wil het niet zeggen’.',
  'answer.unknown-question': 'Deze vraag hoort hier niet. Open de pagina nog een keer.',
  'answer.nothing-answered': 'U hebt nog geen antwoord gegeven. Geef antwoord op één vraag of meer.',
  'answer.too-long': 'Uw antwoord is te lang. Er mogen {maximum} letters in.',
};
