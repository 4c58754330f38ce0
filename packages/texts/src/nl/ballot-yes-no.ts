export const words = {
  question: 'Bent u voor of tegen elk plan?',
  rule: 'Kies bij elk plan ‘voor’ of ‘tegen’. Wat u overslaat, telt als ‘geen mening’.',
  exactly: { one: 'Kies bij één plan ‘voor’ of ‘tegen’.', other: 'Kies bij {count} plannen ‘voor’ of ‘tegen’.' },
  atLeast: { one: 'Kies bij ten minste één plan ‘voor’ of ‘tegen’.', other: 'Kies bij ten minste {count} plannen ‘voor’ of ‘tegen’.' },
  atMost: { one: 'Kies bij hoogstens één plan ‘voor’ of ‘tegen’.', other: 'Kies bij hoogstens {count} plannen ‘voor’ of ‘tegen’.' },
  for: 'Voor',
  against: 'Tegen',
  noOpinion: 'Geen mening',
  questionKept: 'Is elke toezegging nagekomen?',
  ruleKept: 'Kies bij elke toezegging ‘nagekomen’ of ‘niet nagekomen’. Wat u overslaat, telt als ‘weet ik niet’.',
  kept: 'Nagekomen',
  broken: 'Niet nagekomen',
  notKnown: 'Weet ik niet',
  answered: '{count} van {total} ingevuld',
  'ballot.too-few-choices': 'Kies bij ten minste {minimum} van de plannen ‘voor’ of ‘tegen’. U deed dat bij {chosen}.',
  'ballot.too-many-choices': 'Kies bij hoogstens {maximum} van de plannen ‘voor’ of ‘tegen’. U deed dat bij {chosen}: kies bij de andere ‘geen mening’.',
};

export const issues = {};
