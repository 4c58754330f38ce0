export const trustIssues = {
  'poll.not-open-yet': ['opensAt'],
  'poll.closed': [],
  'poll.not-published-yet': ['closesAt'],
  'answer.not-a-grade': [],
  'answer.unknown-question': [],
  'answer.nothing-answered': [],
  'answer.too-long': ['maximum'],
} as const;
