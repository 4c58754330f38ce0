export const words = {
  question: 'How good do you think each plan is?',
  rule: 'Give plans a grade from 0 (not good at all) to {maximum} (very good). No grade counts as 0.',
  exactly: { one: 'Grade one plan.', other: 'Grade {count} plans.' },
  atLeast: { one: 'Grade at least one plan.', other: 'Grade at least {count} plans.' },
  atMost: { one: 'Grade at most one plan.', other: 'Grade at most {count} plans.' },
  worst: 'not good at all',
  best: 'very good',
  grade: 'Grade',
  noGrade: 'No grade',
  graded: '{count} of {total} plans graded',
  'ballot.too-few-choices': 'Grade at least {minimum} of the plans. You graded {chosen}.',
  'ballot.too-many-choices': 'Grade at most {maximum} of the plans. You graded {chosen}: choose ‘no grade’ for the others.',
};

export const issues = {};
