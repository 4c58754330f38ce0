/** Who may decide, or why nobody here may and who decides instead: a sentence for each way it can be. */
export const words = {
  'answer.within': 'Yes, {name}, {role} at {organisation}, may decide this alone up to {maximum}; if it costs more, {next}, {nextRole}, decides.',
  'answer.within.no-money': 'Yes, {name}, {role} at {organisation}, may decide this alone if it costs nothing; otherwise {next}, {nextRole}, decides.',
  'answer.above-amount': 'No, {name}, {role} at {organisation}, may not decide this alone, because it costs more than {maximum}; {next}, {nextRole}, does.',
  'answer.above-amount.no-money': 'No, {name}, {role} at {organisation}, may not decide this alone, because it costs money; {next}, {nextRole}, does.',
  'answer.not-yet-in-force': 'Not yet, {name}, {role} at {organisation}, may decide this alone from {date}; until then {next}, {nextRole}, does.',
  'answer.ended': 'No, {name}, {role} at {organisation}, could decide this until {date}; now {next}, {nextRole}, does.',
  'answer.revoked': 'No, {name}, {role} at {organisation}, can no longer decide this since {date}, because it was revoked; now {next}, {nextRole}, does.',
  'answer.parent-unknown': 'No, {name}, {role} at {organisation}, may not decide this, because the mandate that it comes from is not there; {next}, {nextRole}, does.',
  'answer.other-area': 'No, {name}, {role} at {organisation}, may decide about this in other areas only; here {nextOrganisation} ({nextRole}) does, and {next} signs for it.',
  'answer.none': 'No, nobody in this neighbourhood may decide about this alone; {nextOrganisation} ({nextRole}) does, and {next} signs for it.',
  alsoMay: '{names} may decide this as well. Ask who does.',
  about: '{subject}, {area}, {amount}',
  aboutNoMoney: '{subject}, {area}',
};

export const issues = {};
