/** Questions that were put to somebody else, and where nobody may decide or several may. */
export const words = {
  about: '{subject}, {area}, {amount}',
  aboutNoMoney: '{subject}, {area}',
  noGaps: 'Exactly one person may decide about each subject in each area.',
  gaps: 'Nobody in the neighbourhood may decide about this alone',
  overlaps: 'More than one person may decide about this',
  people: '{names} may. Ask who does.',
  escalationsIntro: 'What somebody may not decide alone goes to who stands behind them. Everybody sees who has the question.',
  noEscalations: 'No question is with somebody else.',
  moreEscalations: 'Show more questions',
  askedBy: 'Asked by {name}, {role}, on {date}',
  'escalation.waiting': 'Waiting for an answer',
  'escalation.answered': 'Answered',
  'escalation.unanswered': 'No answer came',
  waitsFor: '{name}, {role}, has to answer on {date} at the latest.',
  daysLeft: { one: '{count} day left', other: '{count} days left' },
  lastDay: 'Today is the last day.',
  nextIs: 'If there is silence, the question goes to {name}, {role}.',
  lastIs: 'The question can go no further. If there is silence, that stays here to be seen.',
  wasSilent: '{name}, {role}, gave no answer within 14 days.',
  endedOn: 'The last day was {date}. An answer can still come, and it will then say that it was late.',
  'outcome.yes': 'Yes, said {name}, {role}, on {date}.',
  'outcome.no': 'No, said {name}, {role}, on {date}.',
  tooLate: { one: 'That was {count} day late.', other: 'That was {count} days late.' },
};

export const issues = {};
