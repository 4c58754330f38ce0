export const words = {
  locale: 'pl',
  direction: 'ltr',
  loading: 'Trwa wczytywanie',
  retry: 'Spróbuj ponownie',
  loadFailed: 'Tej części nie można teraz wczytać.',
  problems: { one: 'Jedna rzecz wymaga poprawy', few: '{count} rzeczy wymagają poprawy', many: '{count} rzeczy wymaga poprawy', other: '{count} rzeczy wymaga poprawy' },
  optional: '{label} (nieobowiązkowe)',
  sending: 'Trwa wysyłanie',
  waitingTitle: 'Jeszcze nie wysłano',
  waiting: 'To, co Państwo wpisali, jest zapisane w tej przeglądarce. Gdy tylko wróci połączenie, wyślemy to jeden raz.',
  sendNow: 'Wyślij teraz',
};

export const issues = {
  'field.required': 'Proszę to wypełnić.',
  'field.wrong-type': 'Nie możemy tego odczytać. Proszę wypełnić to jeszcze raz.',
  'field.not-a-choice': 'Proszę wybrać jedną z możliwości.',
  'text.too-short': 'Proszę napisać więcej. Liczba znaków: co najmniej {minimum}.',
  'text.too-long': 'Proszę skrócić tekst. Liczba znaków: najwyżej {maximum}.',
  'text.forbidden-character': 'W tekście jest niewidoczny znak. Proszę go usunąć lub wpisać tekst jeszcze raz.',
  'request.not-found': 'Ta strona nie istnieje lub już nie istnieje. Proszę sprawdzić adres.',
  'request.origin-not-registered': 'Z tej strony nie można tu nic wysłać. Proszę przejść na stronę samego serwisu.',
  'request.too-many': 'Zbyt wiele prób. Proszę odczekać {seconds} s i spróbować ponownie.',
  'service.unreachable': 'Brak połączenia. Proszę sprawdzić internet i spróbować ponownie.',
  'service.failed': 'Po naszej stronie wystąpił błąd. Proszę spróbować ponownie za kilka minut.',
};
