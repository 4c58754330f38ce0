export const words = {
};

export const issues = {
  'story.not-read-back': 'Lees het verhaal eerst voor aan de verteller. Zij zegt of het klopt en wie het mag lezen.',
  'story.not-agreed': 'Vraag de verteller of het zo goed is. Zegt de verteller nee, dan sturen we niets.',
  'story.transcript.no-voice': 'Dit verhaal is niet ingesproken. Er is niets om uit te schrijven.',
  'story.link.unknown': 'Dit voorstel of deze toezegging hoort niet bij deze wijk. Kies er een uit de lijst.',
  'story.partner.unknown': 'Deze partner werkt niet in deze wijk. Kies een partner uit de wijk.',
  'story.lead.needed': 'Kies eerst welke partner het verhaal trekt.',
  'story.answer.not-lead': 'De partner die het verhaal trekt geeft antwoord. Overleg met hen.',
  'story.answer.too-short': 'Schrijf een antwoord van ten minste {minimum} tekens.',
};
