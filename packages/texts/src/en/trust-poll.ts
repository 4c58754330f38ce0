/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

export const words = {
  languages: 'Choose your language',
  peiling: 'This is a poll: anyone can take part. The outcome says something about who took part, not about the whole neighbourhood.',
  meting: 'This is a measurement: you were invited by lot.',
  intro: { one: '{count} question, less than a minute.', other: '{count} questions, about {minutes} min. We do not ask who you are.' },
  progress: 'Question {number} of {count}',
  'partner.listens': '{partner} listens to residents of {neighbourhood}.',
  'partner.keeps-promises': '{partner} keeps its promises in {neighbourhood}.',
  'partner.is-fair': '{partner} treats residents of {neighbourhood} fairly.',
  'partner.is-able': '{partner} can solve problems in {neighbourhood}.',
  'partner.lets-residents-decide': '{partner} lets residents of {neighbourhood} take part in decisions.',
  'general.neighbours': 'Most people in {neighbourhood} can be trusted.',
  'general.own-influence': 'I can change something in {neighbourhood} myself.',
  open: 'What would make your trust greater?',
  openHint: 'In your own words. Do not put in names or addresses.',
  scaleMin: 'Do not agree at all',
  scaleMax: 'Agree completely',
  dontKnow: 'I do not know',
  noAnswer: 'I would rather not say',
  previous: 'Previous question',
  next: 'Next question',
  skip: 'Skip this question',
  submit: 'Send your answers',
  doneTitle: 'Thank you for your answers',
  done: 'Your answers were received. They do not say who gave them.',
  opensAt: 'You can answer from {when}.',
  closed: 'This round is closed. Answering is no longer possible.',
  counting: 'This round is closed. Answers on paper that came in on time are counted until {when}. Then the result comes.',
};

export const issues = {
  'poll.not-open-yet': 'This round is not open yet. Come back when it opens.',
  'poll.closed': 'This round is closed. Your answers were not counted any more.',
  'poll.not-published-yet': 'The result comes when this round has closed and paper has been counted.',
  'answer.not-a-grade': 'Choose a grade from 0 to 10, ‘I do not know’ or ‘I would rather not say’.',
  'answer.unknown-question': 'This question is not part of this poll. Reload the page.',
  'answer.nothing-answered': 'You have not answered a question yet. Answer at least one.',
  'answer.too-long': 'Make your answer shorter: at most {maximum} characters.',
};
