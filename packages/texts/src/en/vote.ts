/** What a ballot of one kind says beside these words; a page loads the kind that its vote takes. */
export const parts = {
  points: () => import('./ballot-points.ts'),
  rank: () => import('./ballot-rank.ts'),
  score: () => import('./ballot-score.ts'),
  'yes-no': () => import('./ballot-yes-no.ts'),
};

export const words = {
  level0: 'Anyone can take part, even more than once. This is an open poll and not a decision.',
  level1: 'You vote with the code from your letter. Each code counts once. Whoever runs the vote could link code and choice.',
  closesAt: 'You can vote until {when}. Until then you can still change your choice.',
  opensAt: 'You can vote from {when}.',
  closed: 'This vote is closed. Voting is no longer possible.',
  chooseAny: 'Choose as many plans as you like.',
  exactly: { one: 'Choose one plan.', other: 'Choose {count} plans.' },
  atLeast: { one: 'Choose at least one plan.', other: 'Choose at least {count} plans.' },
  atMost: { one: 'Choose at most one plan.', other: 'Choose at most {count} plans.' },
  budgetLimit: 'Together they may cost {amount} at most.',
  options: 'What do you choose?',
  filter: 'Search the plans',
  filterNone: 'No plan found with ‘{words}’. Your choices are kept.',
  chosen: { one: '{count} plan chosen', other: '{count} plans chosen' },
  spent: '{spent} of {budget}',
  over: '{amount} too much',
  code: 'Code from your letter',
  codeHint: 'Sixteen letters and digits, for example 7KQ2-M0XD-34TA-9BC1. Capitals and dashes do not matter.',
  codeFromLink: 'Your code was filled in from the link in your letter.',
  submit: 'Cast your vote',
  doneTitle: 'Your vote was received',
  doneChangedTitle: 'Your changed vote was received',
  done: 'Received on {when}. Receipt: {receipt}.',
  doneChange: 'Until {when} you can change your choice with the same code. Only the last one counts.',
  change: 'Change your vote',
};

export const issues = {
  'vote.not-open-yet': 'This vote is not open yet. Come back when it opens.',
  'vote.closed': 'This vote is closed. Your choice was not counted any more.',
  'ballot.too-few-choices': 'Choose at least {minimum}. You chose {chosen}.',
  'ballot.too-many-choices': 'Choose at most {maximum}. You chose {chosen}: remove one or more.',
  'ballot.over-budget': 'Your choice costs more together than there is. Remove one or more plans.',
  'code.required': 'Fill in the code from your letter.',
  'code.typing-error': 'There is a typing error in the code. Look at your letter and fill in all sixteen signs.',
  'code.unknown': 'This code is not for this vote. Look at your letter: is it the code of this vote?',
};
