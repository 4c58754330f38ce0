export const trustIssues = {
  'poll.not-open-yet': ['opensAt'],
  'poll.closed': [],
  'answer.not-a-grade': [],
  'answer.unknown-question': [],
  'answer.nothing-answered': [],
  'answer.too-long': ['maximum'],
} as const;
