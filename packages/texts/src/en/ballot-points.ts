export const words = {
  question: 'How many points do you give each plan?',
  questionVotes: 'How many votes do you give each plan?',
  rule: { one: 'You have one point. Give it to the plan that you want.', other: 'You have {count} points. Divide them over the plans as you like. You do not have to use them all.' },
  ruleAny: 'Give each plan as many points as you like.',
  ruleVotes: 'You have {maximum} points to pay for your votes. More votes for the same plan cost more: 1 vote costs 1 point, 2 votes cost 4 points, 3 votes cost 9 points.',
  ruleVotesAny: 'Give each plan as many votes as you like.',
  fewer: 'One fewer for {option}',
  more: 'One more for {option}',
  price: { one: 'costs {count} point', other: 'costs {count} points' },
  left: '{count} of {maximum} points left',
  given: { one: '{count} point given', other: '{count} points given' },
  givenVotes: { one: '{count} vote given', other: '{count} votes given' },
  over: { one: '{count} point too many. Take points away.', other: '{count} points too many. Take points away.' },
  overVotes: { one: '{count} point too many. Take votes away.', other: '{count} points too many. Take votes away.' },
  changed: '{option}: {number}.',
};

export const issues = {
  'ballot.points-missing': 'Give points to each choice.',
  'ballot.not-whole-points': 'Fill in a whole number at ‘{option}’, for example 3. Or empty the box.',
  'ballot.too-many-points': 'You divided {total} points and you have {maximum}. Take away {over}.',
  'ballot.too-many-credits': 'Your votes cost {total} points together and you have {maximum}. That is {over} too many: take away one or more votes.',
};
