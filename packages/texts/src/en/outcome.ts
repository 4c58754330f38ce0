/** What its details say, which not every reader asks for. */
export const parts = {
  record: () => import('./count-record.ts'),
  recount: () => import('./recount.ts'),
};

export const words = {
  notYet: 'The result comes when the vote has closed, on {when}. Until then nobody sees how it stands.',
  ballots: { one: '{count} vote was cast.', other: '{count} votes were cast.' },
  blank: { one: '{count} vote was blank.', other: '{count} votes were blank.' },
  winners: { one: '{count} plan goes ahead', other: '{count} plans go ahead' },
  noWinner: 'No plan goes ahead',
  money: 'Together they cost {cost} of the {budget}. {left} is left.',
  losers: { one: '{count} plan does not go ahead', other: '{count} plans do not go ahead' },
  level0: 'Anyone could take part, even more than once: this is an open poll and not a decision.',
  level1: 'Votes were cast with a code from a letter; each code counted once.',
  votes: { one: '{count} vote', other: '{count} votes' },
  grade: { one: 'middle grade {count}', other: 'middle grade {count}' },
  firsts: { one: 'first for {count} person', other: 'first for {count} people' },
  points: { one: '{count} point', other: '{count} points' },
  'decision.chosen': 'Goes ahead',
  'decision.chosen-from-rest': 'Goes ahead: {left} was left, and of the rest this plan had most votes',
  'decision.decided-before': 'Goes ahead: this was decided before the vote',
  'decision.nobody-voted': 'Nobody voted for this plan.',
  'decision.not-enough-votes': 'Another plan got more support.',
  'decision.lost-tie': 'This plan got as much support as the plan that goes ahead.',
  'decision.does-not-fit': 'There was {left} left; this plan costs {cost}.',
  'decision.below-threshold': 'This plan got fewer votes than was asked beforehand.',
  'decision.excluded': 'This plan cannot go together with ‘{against}’, which goes ahead.',
  'decision.place-spent': 'For this part of the neighbourhood there was {left} left; this plan costs {cost}.',
  'decision.category-spent': 'For this subject there was {left} left; this plan costs {cost}.',
  'decision.supporters-too-poor': 'Its supporters had {had} left of their shares together; this plan costs {cost}.',
  'decision.not-in-time': 'Other plans had their money together sooner.',
  tieByVotes: '{options} were equal. The plan with most votes came first, as was agreed beforehand.',
  tieByCost: '{options} had equal votes. The cheapest plan came first, as was agreed beforehand.',
  tieByCostThenId: '{options} had equal votes. The cheapest plan came first, and at equal cost the number of the plan decided, as was agreed beforehand.',
  tieByLot: '{options} were equal in everything. A lot decided. Anyone can do the draw again.',
  tieByEarlierRound: '{options} were equal. The one with most votes in an earlier round came first.',
  tieById: '{options} had equal votes. The number of the plan decided, as was agreed beforehand.',
  rule: 'How was it counted?',
  recount: 'Count it yourself',
  recountHow: 'Your own device fetches all ballots, without names, and counts them again. Nothing leaves your device.',
  recountPage: 'Count it yourself on the page of the vote (opens a new tab)',
};

export const issues = {
  'vote.not-counted-yet': 'There is no result yet. It comes when the vote has closed.',
};
