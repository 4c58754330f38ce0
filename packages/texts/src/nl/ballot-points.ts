export const words = {
  question: 'Hoeveel punten geeft u elk plan?',
  questionVotes: 'Hoeveel stemmen geeft u elk plan?',
  rule: { one: 'U hebt één punt. Geef het aan het plan dat u wilt.', other: 'U hebt {count} punten. Verdeel ze over de plannen zoals u wilt. U hoeft ze niet allemaal te gebruiken.' },
  ruleAny: 'Geef elk plan zo veel punten als u wilt.',
  ruleVotes: 'U hebt {maximum} punten. Daarmee betaalt u uw stemmen. Meer stemmen voor hetzelfde plan zijn duurder: 1 stem kost 1 punt, 2 stemmen kosten 4 punten, 3 stemmen kosten 9 punten.',
  ruleVotesAny: 'Geef elk plan zo veel stemmen als u wilt.',
  fewer: 'Eén minder voor {option}',
  more: 'Eén meer voor {option}',
  price: { one: 'kost {count} punt', other: 'kost {count} punten' },
  left: 'Nog {count} van {maximum} punten over',
  given: { one: '{count} punt gegeven', other: '{count} punten gegeven' },
  givenVotes: { one: '{count} stem gegeven', other: '{count} stemmen gegeven' },
  over: { one: '{count} punt te veel. Haal punten weg.', other: '{count} punten te veel. Haal punten weg.' },
  overVotes: { one: '{count} punt te veel. Haal stemmen weg.', other: '{count} punten te veel. Haal stemmen weg.' },
  changed: '{option}: {number}.',
};

export const issues = {
  'ballot.points-missing': 'Geef elke keuze punten.',
  'ballot.not-whole-points': 'Vul bij ‘{option}’ een heel getal in, bijvoorbeeld 3. Of maak het vak leeg.',
  'ballot.too-many-points': 'U verdeelde {total} punten en u hebt er {maximum}. Haal er {over} weg.',
  'ballot.too-many-credits': 'Uw stemmen kosten samen {total} punten en u hebt er {maximum}. Dat is {over} te veel: haal een of meer stemmen weg.',
};
