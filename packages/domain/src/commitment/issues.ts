export const commitmentIssues = {
  'commitment.transition.not-allowed': ['from', 'to'],
  'commitment.date.in-the-past': [],
  'commitment.date.same': ['due'],
  'commitment.reasons.required': [],
  'commitment.verdict.only-a-poll': [],
  'commitment.verdict.too-early': ['due'],
  'commitment.verdict.not-asked': [],
  'commitment.verdict.undecided': [],
  'commitment.verdict.given-before': [],
  'commitment.not-yours': [],
  'commitment.origin.unknown': [],
  'commitment.act.before-last': ['last'],
} as const;
