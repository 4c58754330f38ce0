/** What a ballot of one kind says beside these words; a page loads the kind that its vote takes. */
export const parts = {
  points: () => import('./ballot-points.ts'),
  rank: () => import('./ballot-rank.ts'),
  score: () => import('./ballot-score.ts'),
  'yes-no': () => import('./ballot-yes-no.ts'),
};

export const words = {
  level0: 'Iedereen kan meedoen, ook meer dan één keer. Dit is een open peiling en geen besluit.',
  level1: 'Stemmen kan met de code uit uw brief. Elke code telt één keer. Wie de stemming beheert, zou code en keuze aan elkaar kunnen koppelen.',
  closesAt: 'U kunt stemmen en uw keuze wijzigen tot {when}.',
  opensAt: 'U kunt stemmen vanaf {when}.',
  closed: 'Deze stemming is gesloten.',
  chooseAny: 'Kies zo veel plannen als u wilt.',
  exactly: { one: 'Kies één plan.', other: 'Kies {count} plannen.' },
  atLeast: { one: 'Kies ten minste één plan.', other: 'Kies ten minste {count} plannen.' },
  atMost: { one: 'Kies hoogstens één plan.', other: 'Kies hoogstens {count} plannen.' },
  budgetLimit: 'Samen mogen ze hoogstens {amount} kosten.',
  options: 'Waar kiest u voor?',
  filter: 'Zoek in de plannen',
  filterNone: 'Geen plan gevonden met ‘{words}’. Uw keuzes blijven bewaard.',
  chosen: { one: '{count} plan gekozen', other: '{count} plannen gekozen' },
  spent: '{spent} van {budget}',
  over: '{amount} te veel',
  code: 'Code uit uw brief',
  codeHint: 'Zestien letters en cijfers, bijvoorbeeld 7KQ2-M0XD-34TA-9BC1. Hoofdletters en streepjes maken niet uit.',
  codeFromLink: 'Uw code komt uit de link in uw brief.',
  submit: 'Breng uw stem uit',
  doneTitle: 'Uw stem is ontvangen',
  doneChangedTitle: 'Uw gewijzigde stem is ontvangen',
  done: 'Ontvangen op {when}. Bewijs van ontvangst: {receipt}.',
  doneChange: 'Tot {when} kunt u met dezelfde code uw keuze wijzigen. Dan telt alleen de laatste.',
  change: 'Wijzig uw stem',
};

export const issues = {
  'vote.not-open-yet': 'Deze stemming is nog niet open. Kom terug als zij opent.',
  'vote.closed': 'Deze stemming is gesloten. Uw keuze is niet meer geteld.',
  'ballot.too-few-choices': 'Kies ten minste {minimum}. U koos er {chosen}.',
  'ballot.too-many-choices': 'Kies er hoogstens {maximum}. U koos er {chosen}: haal er een of meer weg.',
  'ballot.over-budget': 'Uw keuze kost samen meer dan er is. Haal een of meer plannen weg.',
  'code.required': 'Vul de code in die in uw brief staat.',
  'code.typing-error': 'In de code zit een typefout. Kijk in uw brief en vul alle zestien tekens in.',
  'code.unknown': 'Deze code hoort niet bij deze stemming. Kijk of u de juiste brief hebt.',
};
