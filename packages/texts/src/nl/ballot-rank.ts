export const words = {
  question: 'Welke plannen wilt u het liefst?',
  rule: 'Zet plannen op volgorde. Kies eerst het plan dat u het liefst wilt, dan het volgende. De volgorde kunt u steeds wijzigen.',
  chosen: '{count} gekozen',
  place: 'Plaats {place}',
  order: 'Uw volgorde',
  orderEmpty: 'U hebt nog niets gekozen.',
  placed: '{option} staat op plaats {place} van {count}.',
  removed: '{option} is uit uw volgorde gehaald.',
  placeOf: 'Plaats van {option}',
  up: '{option} omhoog',
  down: '{option} omlaag',
  remove: 'Haal weg',
  removeOf: 'Haal weg: {option}',
};

export const issues = {};
