export const words = {
  question: 'Are you for or against each plan?',
  rule: 'Choose ‘for’ or ‘against’ for each plan. What you skip counts as ‘no opinion’.',
  exactly: { one: 'Choose ‘for’ or ‘against’ for one plan.', other: 'Choose ‘for’ or ‘against’ for {count} plans.' },
  atLeast: { one: 'Choose ‘for’ or ‘against’ for at least one plan.', other: 'Choose ‘for’ or ‘against’ for at least {count} plans.' },
  atMost: { one: 'Choose ‘for’ or ‘against’ for at most one plan.', other: 'Choose ‘for’ or ‘against’ for at most {count} plans.' },
  for: 'For',
  against: 'Against',
  noOpinion: 'No opinion',
  questionKept: 'Was each commitment kept?',
  ruleKept: 'Choose ‘kept’ or ‘not kept’ for each commitment. What you skip counts as ‘I do not know’.',
  kept: 'Kept',
  broken: 'Not kept',
  notKnown: 'I do not know',
  answered: '{count} of {total} filled in',
  'ballot.too-few-choices': 'Choose ‘for’ or ‘against’ for at least {minimum} of the plans. You did so for {chosen}.',
  'ballot.too-many-choices': 'Choose ‘for’ or ‘against’ for at most {maximum} of the plans. You did so for {chosen}: choose ‘no opinion’ for the others.',
};

export const issues = {};
