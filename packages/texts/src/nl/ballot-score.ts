export const words = {
  question: 'Hoe goed vindt u elk plan?',
  rule: 'Geef plannen een cijfer van 0 (helemaal niet goed) tot en met {maximum} (heel goed). Geen cijfer telt als 0.',
  exactly: { one: 'Geef één plan een cijfer.', other: 'Geef {count} plannen een cijfer.' },
  atLeast: { one: 'Geef ten minste één plan een cijfer.', other: 'Geef ten minste {count} plannen een cijfer.' },
  atMost: { one: 'Geef hoogstens één plan een cijfer.', other: 'Geef hoogstens {count} plannen een cijfer.' },
  worst: 'helemaal niet goed',
  best: 'heel goed',
  grade: 'Cijfer',
  noGrade: 'Geen cijfer',
  graded: '{count} van {total} plannen beoordeeld',
  'ballot.too-few-choices': 'Geef ten minste {minimum} van de plannen een cijfer. U gaf er {chosen} een cijfer.',
  'ballot.too-many-choices': 'Geef hoogstens {maximum} van de plannen een cijfer. U gaf er {chosen} een cijfer: kies bij de andere ‘geen cijfer’.',
};

export const issues = {};
