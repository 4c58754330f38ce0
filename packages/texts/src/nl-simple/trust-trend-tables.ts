import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'Hoeveel mensen deden mee?',
  'caption.promises': 'Hoeveel is er gedaan van wat is beloofd?',
  reading: 'Zo leest u de tekening',
  'reading.circle': 'Rondje: iedereen mocht meedoen.',
  'reading.square': 'Vierkant: er is geloot.',
  'reading.hollow': 'Open teken: nog niet zeker, minder dan 50 antwoorden.',
  'reading.withheld': 'Lijn van stippen: dit laten we niet zien, er zijn te weinig antwoorden.',
  'reading.break': 'Dubbele streep: hier beginnen we opnieuw. Links en rechts kunt u niet vergelijken.',
  wordings: 'Wij hebben de vragen zelf gemaakt. Er is nog geen onderzoek naar de vragen gedaan. Vergelijk deze cijfers niet met ander onderzoek.',
  'column.wave': 'Ronde',
  'column.mean': 'Cijfer',
  'column.interval': 'Tussen',
  'column.answers': 'Antwoorden',
  'column.word': 'Soort',
  'column.responded': 'Deden mee',
  'column.invited': 'Kregen een brief',
  'column.due': 'Moest klaar zijn',
  'column.kept': 'Gedaan',
  between: '{lower} – {upper}',
  indication: '{mean} (niet zeker)',
  notShown: 'Laten we niet zien',
  notWeighted: 'Weten we niet',
  isPeiling: 'Iedereen mocht meedoen',
  isMeting: 'Er is geloot',
};

export const issues = {};
