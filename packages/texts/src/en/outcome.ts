export const words = {
  notYet: 'The result comes when the vote has closed, on {when}. Until then nobody sees how it stands.',
  ballots: { one: '{count} vote was cast.', other: '{count} votes were cast.' },
  blank: { one: '{count} vote was blank.', other: '{count} votes were blank.' },
  winners: { one: '{count} plan goes ahead', other: '{count} plans go ahead' },
  money: 'Together they cost {cost} of the {budget}.',
  losers: { one: '{count} plan does not go ahead', other: '{count} plans do not go ahead' },
  level0: 'Anyone could take part, even more than once: this is an open poll and not a decision.',
  level1: 'Votes were cast with a code from a letter; each code counted once.',
  votes: { one: '{count} vote', other: '{count} votes' },
  chosen: 'Goes ahead',
  doesNotFit: 'There was {left} left; this plan costs {cost}.',
  notEnoughVotes: 'Another plan got more votes.',
  equalVotes: 'This plan got as many votes as the plan that goes ahead.',
  nobodyVoted: 'Nobody voted for this plan.',
  tieByCost: '{options} had equal votes. The cheapest plan came first, as was agreed beforehand.',
  tieByCostThenId: '{options} had equal votes. The cheapest plan came first, and at equal cost the number of the plan decided, as was agreed beforehand.',
  tieById: '{options} had equal votes. The number of the plan decided, as was agreed beforehand.',
  rule: 'How was it counted?',
  'rule.greedy': 'The plan with most votes comes first, then the next, as long as there is money. A plan that no longer fits is passed over.',
  'rule.most-votes': 'The plan with most votes wins.',
  rulesHash: 'The rules were fixed before the vote opened. Checksum: {hash}',
};

export const issues = {
  'vote.not-counted-yet': 'There is no result yet. It comes when the vote has closed.',
};
