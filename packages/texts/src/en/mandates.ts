/** The answer to a question, what was put to somebody else and what nobody or several may decide; and what who holds a mandate does. */
export const parts = {
  mandateAnswers: () => import('./mandate-answers.ts'),
  mandateQuestions: () => import('./mandate-questions.ts'),
  mandateForms: () => import('./mandate-forms.ts'),
};

export const words = {
  ask: 'Who may decide this?',
  subject: 'What is it about?',
  area: 'In which area?',
  amount: 'What does it cost, roughly, in euros?',
  amountHint: 'An estimate is enough. Leave it empty if it costs nothing.',
  choose: 'Choose',
  submitAsk: 'Look it up',
  noSubjects: 'It has not been written down yet who may decide about what in this neighbourhood.',
  reach: 'How to reach {name}: {reach}',
  noReach: 'Ask {organisation} for {name}.',
  register: 'Who may decide what',
  none: 'Nobody has a mandate in this neighbourhood yet.',
  roleAt: '{role} at {organisation}',
  may: 'May decide alone about',
  where: 'Where',
  everywhere: 'In the whole neighbourhood',
  areas: { one: '{count} area', other: '{count} areas' },
  upTo: 'Up to {amount} a decision',
  noMoney: 'No decisions about money',
  oneCase: 'For one decision',
  period: 'From {from} until {until}',
  onBehalfOf: 'On behalf of {body}',
  backing: '{name}, {role}, stands behind it and decides about the rest',
  passedOn: 'Passed on by {name}',
  revokedOn: 'Revoked on {date}',
  'state.announced': 'Yet to start',
  'state.in-force': 'In force',
  'state.ended': 'Ended',
  'state.revoked': 'Revoked',
  earlier: { one: 'What is not, or not yet, in force ({count} mandate)', other: 'What is not, or not yet, in force ({count} mandates)' },
  coverage: 'Where nobody may decide, or more than one',
  escalations: 'Questions put to somebody else',
};

export const issues = {
  'money.not-an-amount': 'Fill in an amount with at most two decimals. For example: 2500 or 12.50.',
};
