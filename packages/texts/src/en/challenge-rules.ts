/** How long, on which ground, and what is not certain about the rules themselves: said wherever rules are told. */
export const words = {
  'length.days': { one: '{count} day', other: '{count} days' },
  'length.weeks': { one: '{count} week', other: '{count} weeks' },
  'length.months': { one: '{count} month', other: '{count} months' },
  'length.years': { one: '{count} year', other: '{count} years' },
  groundIn: '{ground} ({article})',
  'ground.not-a-municipal-task': 'This is not a task of the municipality.',
  'ground.kept-out-by-law': 'The law does not let residents take over this task.',
  'ground.running-project': 'The municipality is already carrying out this work.',
  'ground.urgent': 'The work is so urgent that it cannot wait.',
  'ground.vulnerable-people': 'It may touch people who are vulnerable.',
  'ground.higher-law': 'Other laws leave the municipality no choice here.',
  'ground.budget-or-tax': 'It is about the budget or about tax.',
  'ground.european-tender': 'Because of the amount the municipality must put it out to tender in all of Europe.',
  'ground.parts-missing': 'Something is missing in the plan, even after it was asked for.',
  'ground.not-better': 'It does not become better or cheaper than it is now.',
  'ground.continuity-not-assured': 'It is not certain that the work goes on when somebody drops out.',
  'ground.too-little-support': 'Too few neighbours support it.',
};

export const issues = {
  'challenge.ordinance.not-in-force': 'These rules apply only from {from}.',
  'challenge.ordinance.ended': 'These rules no longer apply since {until}.',
  'challenge.ordinance.summary-only': 'These rules come from a summary. Look in the official text as well.',
  'challenge.ordinance.example-only': 'These are example rules. They apply nowhere.',
  'challenge.postponement.not-allowed': 'On {announced} the municipality told a postponement that the rules do not allow. It does not count.',
  'challenge.nature.unsettled': 'It is not certain whether this answer is a decision in law. To be safe, object within six weeks.',
};
