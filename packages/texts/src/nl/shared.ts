export const words = {
  /** How this language writes numbers and dates, and in which direction. */
  locale: 'nl',
  direction: 'ltr',
  loading: 'Bezig met laden',
  retry: 'Probeer het opnieuw',
  loadFailed: 'Dit onderdeel kan nu niet worden geladen.',
  problems: { one: 'Er klopt iets nog niet', other: 'Er kloppen {count} dingen nog niet' },
  optional: '{label} (hoeft niet)',
  sending: 'Bezig met versturen',
  waitingTitle: 'Nog niet verstuurd',
  waiting: 'Wat u invulde is bewaard in deze browser. Zodra er verbinding is, versturen we het één keer.',
  sendNow: 'Verstuur nu',
};

export const issues = {
  'field.required': 'Vul dit in.',
  'field.wrong-type': 'Dit kunnen we niet lezen. Vul het opnieuw in.',
  'field.not-a-choice': 'Kies een van de mogelijkheden.',
  'text.too-short': 'Schrijf ten minste {minimum} tekens.',
  'text.too-long': 'Maak de tekst korter: hoogstens {maximum} tekens.',
  'text.forbidden-character': 'Er staat een onzichtbaar teken in de tekst. Haal het weg of typ de tekst opnieuw.',
  'request.not-found': 'Dit bestaat niet of niet meer. Controleer het adres.',
  'request.origin-not-registered': 'Deze website mag hier niets insturen. Ga naar de website van de deelnamedienst zelf.',
  'request.too-many': 'U hebt dit te vaak geprobeerd. Wacht {seconds} seconden en probeer het dan opnieuw.',
  'service.unreachable': 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.',
  'service.failed': 'Er ging iets mis bij ons. Probeer het over een paar minuten opnieuw.',
};
