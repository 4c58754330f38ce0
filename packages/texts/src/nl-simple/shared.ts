export const words = {
  locale: 'nl-simple',
  direction: 'ltr',
  loading: 'Even wachten',
  retry: 'Probeer het nog een keer',
  loadFailed: 'Dit deel van de pagina doet het nu niet.',
  problems: { one: 'Er is iets niet goed', other: 'Er zijn {count} dingen niet goed' },
  optional: '{label} (hoeft niet)',
  sending: 'We versturen het nu',
  waitingTitle: 'Het is nog niet verstuurd',
  waiting: 'Wat u hebt ingevuld, blijft op dit apparaat staan. Doet het internet het weer? Dan versturen we het. Dat doen we maar één keer.',
  sendNow: 'Verstuur nu',
};

export const issues = {
  'field.required': 'Vul dit in.',
  'field.wrong-type': 'We kunnen dit niet lezen. Vul het nog een keer in.',
  'field.not-a-choice': 'Kies een antwoord uit de lijst.',
  'text.too-short': 'Schrijf meer: minstens {minimum} letters.',
  'text.too-long': 'De tekst is te lang. Er mogen {maximum} letters in.',
  'text.forbidden-character': 'Er staat een teken in de tekst dat u niet ziet. Typ de tekst opnieuw.',
  'request.not-found': 'Deze pagina is er niet. Kijk of het adres goed is.',
  'request.origin-not-registered': 'Op deze website kunt u dit niet versturen. Ga naar de website waar u meedoet.',
  'request.too-many': 'U hebt dit te vaak geprobeerd. Wacht {seconds} seconden. Probeer het dan nog een keer.',
  'service.unreachable': 'Er is geen internet. Kijk of uw internet aan staat. Probeer het dan nog een keer.',
  'service.failed': 'Er ging bij ons iets fout. Wacht een paar minuten. Probeer het dan nog een keer.',
};
