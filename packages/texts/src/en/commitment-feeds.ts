export const words = {
  title: 'Commitments to {neighbourhood}',
  titleOf: 'Commitments by {organisation} to {neighbourhood}',
  'event.made': 'Promised: {what}',
  'event.moved': 'New date: {what}',
  'event.overdue': 'Overdue: {what}',
  'event.progress': 'How far it is: {what}',
  'event.reported': 'Done, says the promiser: {what}',
  'event.kept': 'Kept, residents find: {what}',
  'event.broken': 'Not kept, residents find: {what}',
  'day.promised': 'Today at the latest: {what}',
  'day.moved': 'Today at the latest: {what}',
  'day.overdue': 'Overdue: {what}',
  'day.reported': 'Done, says the promiser: {what}',
  'day.kept': 'Kept: {what}',
  'day.broken': 'Not kept: {what}',
  by: 'Promised by {name}, {role} at {organisation}.',
  due: 'On {date} at the latest.',
  shownBy: 'How you see that it is done: {shownBy}',
  earlier: 'First promised for {date}. Why it became later: {reasons}',
  reminder: { one: 'To be done by tomorrow: {what}', other: 'To be done in {count} days: {what}' },
};

export const issues = {};
