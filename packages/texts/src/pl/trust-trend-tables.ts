import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'Ile osób wzięło udział?',
  'caption.promises': 'Ile obietnic dotrzymano?',
  reading: 'Jak czytać wykres',
  'reading.circle': 'Kółko: sonda, każdy mógł wziąć udział.',
  'reading.square': 'Kwadrat: pomiar, zaproszenie w drodze losowania.',
  'reading.hollow': 'Pusty znak: wskazówka, mniej niż 50 odpowiedzi.',
  'reading.withheld': 'Linia kropkowana: nie pokazujemy, bo jest za mało odpowiedzi.',
  'reading.break': 'Podwójna kreska: odtąd nowa seria. Ocen po lewej i po prawej nie można porównać.',
  wordings: 'Pytania są autorstwa wijkaanpak, a to tłumaczenie jest nasze. Nikt ich jeszcze nie sprawdził naukowo (nie przeszły walidacji): prosimy nie porównywać ocen z innymi badaniami.',
  'column.wave': 'Runda',
  'column.mean': 'Ocena',
  'column.interval': 'Między',
  'column.answers': 'Odpowiedzi',
  'column.word': 'Rodzaj',
  'column.responded': 'Wzięło udział',
  'column.invited': 'Zaproszono',
  'column.due': 'Miało być spełnione',
  'column.kept': 'Dotrzymano',
  between: '{lower} – {upper}',
  indication: '{mean} (wskazówka)',
  notShown: 'Nie pokazujemy',
  notWeighted: 'Nie wiadomo',
  isPeiling: 'Sonda',
  isMeting: 'Pomiar',
};

export const issues = {};
