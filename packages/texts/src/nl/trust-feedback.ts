/** What can be said of each question, for who wants to know. */
export const parts = {
  roundQuestions: () => import('./round-questions.ts'),
};

/** What became of a round of a poll: on the next round, after it, in the letter and in the news. */
export const words = {
  lastRound: 'Eerst: wat er van de vorige ronde kwam',
  thisRound: 'Wat er van deze ronde kwam',
  youTookPart: 'U deed mee. Dit is de uitslag, en wat ermee gebeurt.',
  closedOn: 'De ronde sloot op {date}.',
  took: { one: 'Er deed {count} mens mee.', other: 'Er deden {count} mensen mee.' },
  tookFew: 'Er deden te weinig mensen mee om een aantal te noemen.',
  'conclusion.both': 'Van de {total} cijfers zijn er {risen} gestegen en {fallen} gedaald sinds de ronde ervoor. Bij de rest is geen verandering te zien.',
  'conclusion.risen': 'Van de {total} cijfers zijn er {risen} gestegen sinds de ronde ervoor. Bij de rest is geen verandering te zien.',
  'conclusion.fallen': 'Van de {total} cijfers zijn er {fallen} gedaald sinds de ronde ervoor. Bij de rest is geen verandering te zien.',
  'conclusion.unseen': 'Bij geen van de {total} cijfers is een verandering te zien sinds de ronde ervoor.',
  'conclusion.figure': 'Er is geen ronde om deze mee te vergelijken. Over verandering is nog niets te zeggen.',
  'conclusion.indication': 'Er zijn te weinig antwoorden voor meer dan een indicatie.',
  'conclusion.silent': 'Er zijn te weinig antwoorden om iets te zeggen.',
  'word.peiling': 'Iedereen kon meedoen. De uitkomst zegt iets over wie meedeed, niet over de hele wijk.',
  'word.meting': 'Wie meedeed, was door loting uitgenodigd. De uitkomst zegt iets over de hele wijk.',
  perQuestion: 'Lees wat er bij elke vraag te zeggen is',
  promised: 'Wat er daarna beloofd is',
  promiseBy: '{name}, {role} bij {organisation}. Uiterlijk op {date}.',
  allPromises: 'Alle toezeggingen aan de wijk',
  'state.promised': 'Beloofd',
  'state.moved': 'Beloofd, met een nieuwe datum',
  'state.overdue': 'Te laat',
  'state.reported': 'Volgens de belover klaar, bewoners oordelen nog',
  'state.broken': 'Niet nagekomen, vinden bewoners',
  'state.kept': 'Nagekomen, vinden bewoners',
  noPromises: 'Na deze ronde is nog niets beloofd.',
  replied: 'Wat erop gezegd is',
  replyBy: '{name}, {role} bij {organisation}, op {date}',
  waiting: {
    one: '{organisation} heeft nog niet gezegd wat er met deze ronde gebeurt. De ronde is {count} dag geleden gesloten.',
    other: '{organisation} heeft nog niet gezegd wat er met deze ronde gebeurt. De ronde is {count} dagen geleden gesloten.',
  },
  waitingAnyone: {
    one: 'Niemand heeft nog gezegd wat er met deze ronde gebeurt. De ronde is {count} dag geleden gesloten.',
    other: 'Niemand heeft nog gezegd wat er met deze ronde gebeurt. De ronde is {count} dagen geleden gesloten.',
  },
  unanswered: {
    one: 'Bij {count} ronde van deze peiling wacht nog een antwoord. De langste wacht: {days} dagen.',
    other: 'Bij {count} rondes van deze peiling wacht nog een antwoord. De langste wacht: {days} dagen.',
  },
  toQuestions: 'Naar de vragen',
  follow: 'Wilt u weten wat ermee gebeurt?',
  followOpen: 'Op {date} komt hier de uitslag. Daarna leest u ook wat ermee gebeurt. Wij weten niet wie u bent en kunnen u dus niets sturen. Zet het daarom zelf klaar:',
  followClosed: 'Wat er beloofd is, verandert nog. Volg het hier:',
  calendar: 'Zet de dagen in uw agenda',
  news: 'Volg het nieuws (Atom)',
};

export const issues = {};
