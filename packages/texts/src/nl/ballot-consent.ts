import { words as yesNo } from './ballot-yes-no.ts';

export const words = {
  ...yesNo,
  objections: { one: '{count} bezwaar', other: '{count} bezwaren' },
  openObjections: { one: '{count} nog zonder antwoord', other: '{count} nog zonder antwoord' },
  objectedOn: 'Bezwaar van een bewoner, {when}',
  withdrawn: 'De bewoner heeft dit bezwaar ingetrokken.',
  answeredBy: 'Antwoord van {name}, {partner}, {when}',
  answeredEarlier: 'Antwoord van {name}, {partner}, {when}, voordat het bezwaar werd veranderd',
  unanswered: 'Nog geen antwoord. Zolang dat zo is, gaat dit plan niet door.',
  neverAnswered: 'Er kwam geen antwoord.',
  objectionsUnread: 'De bezwaren zijn nu niet te lezen. Laad de pagina opnieuw. Stemmen kan wel.',
  reasons: 'Hebt u een bezwaar? Schrijf op waarom',
  reasonsHint: 'Dit hoeft niet. Krijgt uw bezwaar geen antwoord, dan gaat dit plan niet door. Iedereen kan het lezen. Uw naam staat er niet bij: schrijf ook zelf geen namen op. Bezwaar maken kan tot {when}.',
  reasonsAgain: 'Maakte u al eerder bezwaar tegen dit plan? Dan komt dit ervoor in de plaats.',
  withdraw: 'Ik maakte bezwaar tegen dit plan en trek het in',
  objectionsClosed: 'Bezwaar maken kon tot {when}.',
};

export const issues = {
  'objection.reasons.required': 'Schrijf op wat uw bezwaar is.',
  'objection.too-late': 'Bezwaar maken kan niet meer. Haal uw tekst weg; stemmen kan nog wel.',
  'objection.nothing-to-withdraw': 'Met deze code is geen bezwaar tegen dit plan gemaakt. Haal het vinkje weg.',
};
