/** How partners keep their promises, in figures. */
export const words = {
  'share.figure': 'Bewoners stemden over {judged} toezeggingen. Daarvan zijn er {kept} nagekomen: {share}. Door toeval kan dat cijfer lager of hoger uitvallen, tussen {lower} en {upper}.',
  'share.indication': 'Bewoners stemden over {judged} toezeggingen. Daarvan zijn er {kept} nagekomen: {share}. Het zijn er nog weinig, dus dit is een indicatie: het echte cijfer ligt ergens tussen {lower} en {upper}.',
  'share.too-few-answers': { one: 'Bewoners stemden over {count} toezegging. Dat is te weinig voor een cijfer: dat geven we vanaf {minimum}.', other: 'Bewoners stemden over {count} toezeggingen. Dat is te weinig voor een cijfer: dat geven we vanaf {minimum}.' },
  alsoOverdue: { one: '{count} is te laat en nog niet beoordeeld', other: '{count} zijn te laat en nog niet beoordeeld' },
  alsoReported: { one: '{count} is klaar volgens de belover en nog niet beoordeeld', other: '{count} zijn klaar volgens de belover en nog niet beoordeeld' },
  alsoMoved: { one: '{count} kreeg een nieuwe datum', other: '{count} kregen een nieuwe datum' },
  alsoHandedOver: { one: '{count} is overgenomen door een andere organisatie en telt daar mee', other: '{count} zijn overgenomen door een andere organisatie en tellen daar mee' },
};

export const issues = {};
