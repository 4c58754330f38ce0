/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

export const words = {
  languages: 'Proszę wybrać język',
  peiling: 'To jest sonda: każdy może wziąć udział. Wynik mówi coś o tych, którzy wzięli udział, a nie o całej dzielnicy.',
  meting: 'To jest pomiar: zaproszono Państwa w drodze losowania.',
  intro: { one: '{count} pytanie, mniej niż minuta.', few: '{count} pytania, około {minutes} min. Nie pytamy, kim Państwo są.', many: '{count} pytań, około {minutes} min. Nie pytamy, kim Państwo są.', other: '{count} pytania, około {minutes} min. Nie pytamy, kim Państwo są.' },
  progress: 'Pytanie {number} z {count}',
  'partner.listens': '{partner} słucha mieszkańców dzielnicy {neighbourhood}.',
  'partner.keeps-promises': '{partner} dotrzymuje obietnic w dzielnicy {neighbourhood}.',
  'partner.is-fair': '{partner} traktuje mieszkańców dzielnicy {neighbourhood} sprawiedliwie.',
  'partner.is-able': '{partner} potrafi rozwiązywać problemy w dzielnicy {neighbourhood}.',
  'partner.lets-residents-decide': '{partner} pozwala mieszkańcom dzielnicy {neighbourhood} współdecydować.',
  'general.neighbours': 'Większości ludzi w dzielnicy {neighbourhood} można ufać.',
  'general.own-influence': 'Osobiście mogę coś zmienić w dzielnicy {neighbourhood}.',
  open: 'Co zwiększyłoby Państwa zaufanie?',
  openHint: 'Własnymi słowami. Prosimy nie podawać nazwisk ani adresów.',
  scaleMin: 'Zupełnie się nie zgadzam',
  scaleMax: 'Całkowicie się zgadzam',
  dontKnow: 'Nie wiem',
  noAnswer: 'Nie chcę odpowiadać',
  previous: 'Poprzednie pytanie',
  next: 'Następne pytanie',
  skip: 'Pomiń to pytanie',
  submit: 'Wyślij odpowiedzi',
  doneTitle: 'Dziękujemy za odpowiedzi',
  done: 'Odpowiedzi zostały odebrane. Nie ma przy nich informacji, kto ich udzielił.',
  opensAt: 'Odpowiadać można od: {when}.',
  closed: 'Ta runda jest zamknięta. Nie można już odpowiadać.',
  counting: 'Ta runda jest zamknięta. Odpowiedzi na papierze, które dotarły na czas, liczymy do: {when}. Potem ogłosimy wynik.',
};

export const issues = {
  'poll.not-open-yet': 'Ta runda jeszcze się nie zaczęła. Prosimy wrócić, gdy się zacznie.',
  'poll.closed': 'Ta runda jest zamknięta. Odpowiedzi nie zostały już policzone.',
  'poll.not-published-yet': 'Wynik pojawi się po zamknięciu tej rundy i policzeniu odpowiedzi na papierze.',
  'answer.not-a-grade': 'Proszę wybrać ocenę od 0 do 10, „Nie wiem” lub „Nie chcę odpowiadać”.',
  'answer.unknown-question': 'To pytanie nie należy do tej sondy. Proszę ponownie wczytać stronę.',
  'answer.nothing-answered': 'Nie ma jeszcze żadnej odpowiedzi. Proszę odpowiedzieć na co najmniej jedno pytanie.',
  'answer.too-long': 'Proszę skrócić odpowiedź. Liczba znaków: najwyżej {maximum}.',
};
