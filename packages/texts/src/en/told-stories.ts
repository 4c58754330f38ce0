export const words = {
  toldOn: 'Told on {date}',
  listen: 'Listen to the story',
  transcript: 'Written out by {name}:',
  'link.proposal': 'Belongs to the proposal: {title}',
  'link.commitment': 'Belongs to the promise: {title}',
  theme: 'Residents named this at the table on {date}: ‘{words}’',
  answeredBy: '{name}, {role}, on {date}',
  noAnswer: 'There is no answer yet.',
  nobodyYet: 'There is no answer yet, and nobody has been chosen to give it.',
  noneTold: 'There is no story yet that everyone may read.',
  moreTold: 'More stories',
};

export const issues = {};
