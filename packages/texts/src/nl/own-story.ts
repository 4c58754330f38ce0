export const words = {
  ownTitle: 'Uw verhaal',
  days: { one: '{count} dag geleden verteld.', other: '{count} dagen geleden verteld.' },
  noLead: 'Er is nog niemand gekozen die antwoord geeft.',
  answeredBy: '{name}, {role}, op {date}',
  noAnswer: 'Er is nog geen antwoord.',
  takeBack: 'Neem uw verhaal terug',
  takeBackMeans: 'Uw woorden, uw stem, de foto en de plek worden gewist. Dat kunt u niet ongedaan maken.',
  takeBackNow: 'Wis mijn verhaal',
  listen: 'Luister naar het verhaal',
  mediaFailed: 'De opname of foto kan nu niet worden geladen. Open het verhaal nog eens.',
  transcript: 'Uitgeschreven door {name}:',
  transcriptQuestion: 'Staat hier wat u vertelde? Zolang u dat niet zegt, leest alleen het team het.',
  transcriptAgreed: 'De verteller vindt dat dit klopt.',
  agree: 'Ja, zo heb ik het verteld',
  'link.proposal': 'Hoort bij het voorstel: {title}',
  'link.commitment': 'Hoort bij de toezegging: {title}',
};

export const issues = {
  'story.transcript.none': 'Uw verhaal is nog niet uitgeschreven.',
};
