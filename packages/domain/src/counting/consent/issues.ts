export const objectionIssues = {
  'objection.not-asked': [],
  'objection.reasons.required': [],
  'objection.too-late': [],
  'objection.nothing-to-withdraw': [],
  'objection.answer.required': [],
  'objection.changed': [],
  'objection.withdrawn': [],
  'objection.counted': [],
  'objection.not-a-partner': [],
} as const;
