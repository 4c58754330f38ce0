export const words = {
  'state.promised': 'Promised',
  'state.moved': 'Promised, with a new date',
  'state.overdue': 'Overdue',
  'state.reported': 'Done, says the promiser; residents have yet to judge',
  'state.broken': 'Not kept, residents find',
  'state.kept': 'Kept, residents find',
  by: '{name}, {role} at {organisation}',
  due: 'On {date} at the latest',
  earlierDue: 'First promised for {date}',
  moved: { one: 'A new date {count} time', other: 'A new date {count} times' },
  overdue: { one: '{count} day overdue', other: '{count} days overdue' },
  shownBy: 'How you see that it is done',
};

export const issues = {
  'commitment.transition.not-allowed': 'A commitment cannot go from ‘{from}’ to ‘{to}’.',
  'commitment.date.in-the-past': 'This day has passed. Choose a later day.',
  'commitment.date.same': 'This is the day that is there already ({due}). Choose another day.',
  'commitment.reasons.required': 'Write down why the date changes, so that residents can read it.',
  'commitment.verdict.only-a-poll': 'Anyone can take part in an open poll. It cannot say that a commitment was kept.',
  'commitment.verdict.too-early': 'The commitment runs until {due}. After that residents can say that it was not kept.',
  'commitment.verdict.not-asked': 'This vote did not ask residents of this neighbourhood, yes or no, whether the commitment was kept.',
  'commitment.verdict.undecided': 'This vote decided nothing, for example because too few residents took part. That is no verdict.',
  'commitment.verdict.given-before': 'The verdict of this vote is there already.',
  'commitment.not-yours': 'This commitment belongs to another organisation.',
  'commitment.origin.unknown': 'What this commitment came from does not exist in this neighbourhood. Check the name.',
  'commitment.act.before-last': 'Something was noted on {last} already. Choose that day or a later one.',
};
