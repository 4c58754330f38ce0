export const voteIssues = {
  'vote.not-open-yet': ['opensAt'],
  'vote.closed': [],
  'vote.not-counted-yet': [],
  'ballot.too-few-choices': ['minimum', 'chosen'],
  'ballot.too-many-choices': ['maximum', 'chosen'],
  'ballot.over-budget': ['maximum', 'total', 'over'],
  'ballot.unknown-option': [],
  'ballot.option-twice': [],
  'code.required': [],
  'code.typing-error': [],
  'code.unknown': [],
} as const;
