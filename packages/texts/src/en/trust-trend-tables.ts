import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'How many people took part?',
  'caption.promises': 'How many promises were kept?',
  reading: 'How to read the chart',
  'reading.circle': 'Circle: a poll, anyone could take part.',
  'reading.square': 'Square: a measurement, invited by lot.',
  'reading.hollow': 'Open mark: an indication, with fewer than 50 answers.',
  'reading.withheld': 'Dotted line: not shown, because there are too few answers.',
  'reading.break': 'Double stroke: a new series from here. Figures on the left and on the right cannot be compared.',
  wordings: 'The questions are wijkaanpak’s own. In other languages than Dutch they are our own translation. Nobody has tested them scientifically yet (validated them): do not compare the figures with those of other research.',
  'column.wave': 'Round',
  'column.mean': 'Figure',
  'column.interval': 'Between',
  'column.answers': 'Answers',
  'column.word': 'Kind',
  'column.responded': 'Took part',
  'column.invited': 'Invited',
  'column.due': 'Promised by then',
  'column.kept': 'Kept',
  between: '{lower} – {upper}',
  indication: '{mean} (indication)',
  notShown: 'Not shown',
  notWeighted: 'Cannot be told',
  isPeiling: 'Poll',
  isMeting: 'Measurement',
};

export const issues = {};
