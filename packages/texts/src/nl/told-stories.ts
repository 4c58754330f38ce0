export const words = {
  toldOn: 'Verteld op {date}',
  listen: 'Luister naar het verhaal',
  transcript: 'Uitgeschreven door {name}:',
  'link.proposal': 'Hoort bij het voorstel: {title}',
  'link.commitment': 'Hoort bij de toezegging: {title}',
  theme: 'Bewoners noemden dit op {date} aan de wijktafel: ‘{words}’',
  answeredBy: '{name}, {role}, op {date}',
  noAnswer: 'Er is nog geen antwoord.',
  nobodyYet: 'Er is nog geen antwoord, en nog niemand gekozen die het geeft.',
  noneTold: 'Er is nog geen verhaal dat iedereen mag lezen.',
  moreTold: 'Meer verhalen',
};

export const issues = {};
