/** The answer to a question, what was put to somebody else and what nobody or several may decide; and what who holds a mandate does. */
export const parts = {
  mandateAnswers: () => import('./mandate-answers.ts'),
  mandateQuestions: () => import('./mandate-questions.ts'),
  mandateForms: () => import('./mandate-forms.ts'),
};

export const words = {
  ask: 'Wie mag dit beslissen?',
  subject: 'Waar gaat het over?',
  area: 'In welke buurt?',
  amount: 'Hoeveel kost het ongeveer, in euro’s?',
  amountHint: 'Een schatting is genoeg. Laat het leeg als het niets kost.',
  choose: 'Kies',
  submitAsk: 'Zoek het op',
  noSubjects: 'In deze wijk staat nog niet op papier wie waarover mag beslissen.',
  reach: 'Zo bereikt u {name}: {reach}',
  noReach: 'Vraag bij {organisation} naar {name}.',
  register: 'Wie mag wat beslissen',
  none: 'Nog niemand heeft een mandaat in deze wijk.',
  roleAt: '{role} bij {organisation}',
  may: 'Mag zelf beslissen over',
  where: 'Waar',
  everywhere: 'In de hele wijk',
  areas: { one: '{count} buurt', other: '{count} buurten' },
  upTo: 'Tot en met {amount} per besluit',
  noMoney: 'Geen besluiten over geld',
  oneCase: 'Voor één besluit',
  period: 'Van {from} tot en met {until}',
  onBehalfOf: 'Namens {body}',
  backing: '{name}, {role}, staat erachter en beslist over de rest',
  passedOn: 'Doorgegeven door {name}',
  revokedOn: 'Ingetrokken op {date}',
  'state.announced': 'Gaat nog in',
  'state.in-force': 'Geldt nu',
  'state.ended': 'Afgelopen',
  'state.revoked': 'Ingetrokken',
  earlier: { one: 'Wat niet of nog niet geldt ({count} mandaat)', other: 'Wat niet of nog niet geldt ({count} mandaten)' },
  coverage: 'Waar niemand of meer dan één mag beslissen',
  escalations: 'Vragen die aan een ander zijn voorgelegd',
};

export const issues = {
  'money.not-an-amount': 'Vul een bedrag in, met hoogstens twee cijfers achter de komma. Bijvoorbeeld: 2500 of 12,50.',
};
