export const words = {
  'state.promised': 'Beloofd',
  'state.moved': 'Beloofd, met een nieuwe datum',
  'state.overdue': 'Te laat',
  'state.reported': 'Volgens de belover klaar, bewoners oordelen nog',
  'state.broken': 'Niet nagekomen, vinden bewoners',
  'state.kept': 'Nagekomen, vinden bewoners',
  by: '{name}, {role} bij {organisation}',
  due: 'Uiterlijk op {date}',
  earlierDue: 'Eerst beloofd voor {date}',
  moved: { one: '{count} keer een nieuwe datum', other: '{count} keer een nieuwe datum' },
  overdue: { one: '{count} dag te laat', other: '{count} dagen te laat' },
  shownBy: 'Zo ziet u dat het klaar is',
};

export const issues = {
  'commitment.transition.not-allowed': 'Een toezegging kan niet van ‘{from}’ naar ‘{to}’ gaan.',
  'commitment.date.in-the-past': 'Deze dag is al voorbij. Kies een latere dag.',
  'commitment.date.same': 'Dit is de dag die er al staat ({due}). Kies een andere dag.',
  'commitment.reasons.required': 'Schrijf op waarom de datum verandert, zodat bewoners het kunnen lezen.',
  'commitment.verdict.only-a-poll': 'Aan een open peiling kan iedereen meedoen. Daarmee kan niemand zeggen dat een toezegging is nagekomen.',
  'commitment.verdict.too-early': 'De toezegging loopt nog tot en met {due}. Daarna kunnen bewoners zeggen dat zij niet is nagekomen.',
  'commitment.verdict.not-asked': 'Deze stemming vroeg bewoners van deze wijk niet met ja of nee of de toezegging is nagekomen.',
  'commitment.verdict.undecided': 'Deze stemming gaf geen uitslag, bijvoorbeeld omdat te weinig bewoners meededen. Dat is geen oordeel.',
  'commitment.verdict.given-before': 'Het oordeel uit deze stemming staat er al.',
  'commitment.not-yours': 'Deze toezegging is van een andere organisatie.',
  'commitment.origin.unknown': 'Waar deze toezegging uit komt, bestaat niet in deze wijk. Kijk de naam na.',
  'commitment.act.before-last': 'Er is al iets opgeschreven op {last}. Kies die dag of een latere.',
};
