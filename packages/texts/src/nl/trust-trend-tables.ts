import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'Hoeveel mensen deden mee?',
  'caption.promises': 'Hoeveel beloften zijn nagekomen?',
  reading: 'Zo leest u de grafiek',
  'reading.circle': 'Rondje: een peiling, iedereen kon meedoen.',
  'reading.square': 'Vierkantje: een meting, door loting uitgenodigd.',
  'reading.hollow': 'Open teken: een indicatie, met minder dan 50 antwoorden.',
  'reading.withheld': 'Stippellijn: niet getoond, want er zijn te weinig antwoorden.',
  'reading.break': 'Dubbele streep: vanaf hier een nieuwe reeks. Cijfers links en rechts zijn niet te vergelijken.',
  wordings: 'De vragen zijn van wijkaanpak zelf. In andere talen is het een eigen vertaling. Niemand heeft ze nog wetenschappelijk getoetst (gevalideerd): vergelijk de cijfers niet met die van ander onderzoek.',
  'column.wave': 'Ronde',
  'column.mean': 'Cijfer',
  'column.interval': 'Tussen',
  'column.answers': 'Antwoorden',
  'column.word': 'Soort',
  'column.responded': 'Deden mee',
  'column.invited': 'Uitgenodigd',
  'column.due': 'Klaar beloofd',
  'column.kept': 'Nagekomen',
  between: '{lower} – {upper}',
  indication: '{mean} (indicatie)',
  notShown: 'Niet getoond',
  notWeighted: 'Niet te zeggen',
  isPeiling: 'Peiling',
  isMeting: 'Meting',
};

export const issues = {};
