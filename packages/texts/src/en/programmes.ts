export const words = {};

export const issues = {
  'programme.years.too-few': 'A programme takes at least {minimum} years. Choose a later last year.',
  'programme.years.too-many': 'A programme takes at most {maximum} years. Choose an earlier last year.',
  'programme.goal.unknown': 'There is no such goal. Choose a goal of this programme.',
  'programme.goal.ended-already': 'This goal has ended already.',
  'programme.indicator.unknown': 'No such figure is kept. Choose another.',
  'programme.figure.too-few-answers': 'Nothing is told of fewer than {minimum} answers.',
  'programme.figure.interval-elsewhere': 'The estimate does not lie within its own margin. Check the three numbers.',
  'programme.figure.year-to-come': 'This year has yet to come.',
  'programme.figure.reasons-required': 'There is a figure of this year already. Write down why it changes.',
  'programme.reflection.too-few-residents': 'At least {minimum} residents look back together.',
  'programme.reflection.year-not-over': 'This year is not over yet.',
  'programme.reflection.outside-programme': 'The programme runs from {from} up to and including {until}.',
  'programme.reflection.given-already': 'Residents looked back on {year} already. That stays.',
  'programme.reflection.goal-twice': 'A goal is in it twice.',
};
