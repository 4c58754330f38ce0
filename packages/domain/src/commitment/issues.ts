export const commitmentIssues = {
  'commitment.transition.not-allowed': ['from', 'to'],
  'commitment.date.in-the-past': [],
  'commitment.date.same': ['due'],
  'commitment.reasons.required': [],
  'commitment.verdict.only-a-poll': [],
  'commitment.verdict.too-early': ['due'],
  'commitment.act.before-last': ['last'],
} as const;
