/** What can be said of each question, for who wants to know. */
export const parts = {
  roundQuestions: () => import('./round-questions.ts'),
};

/** What became of a round of a poll: on the next round, after it, in the letter and in the news. */
export const words = {
  lastRound: 'First: what became of the last round',
  thisRound: 'What became of this round',
  youTookPart: 'You took part. This is the result, and what is done with it.',
  closedOn: 'The round closed on {date}.',
  took: { one: '{count} person took part.', other: '{count} people took part.' },
  tookFew: 'Too few people took part to give a number.',
  'conclusion.both': 'Of the {total} figures, {risen} rose and {fallen} fell since the round before. For the others no change can be seen.',
  'conclusion.risen': 'Of the {total} figures, {risen} rose since the round before. For the others no change can be seen.',
  'conclusion.fallen': 'Of the {total} figures, {fallen} fell since the round before. For the others no change can be seen.',
  'conclusion.unseen': 'No change since the round before can be seen in any of the {total} figures.',
  'conclusion.figure': 'There is no round to compare this one with. Nothing can be said about change yet.',
  'conclusion.indication': 'There are too few answers for more than an indication.',
  'conclusion.silent': 'There are too few answers to say anything.',
  'word.peiling': 'Anyone could take part. The outcome says something about who took part, not about the whole neighbourhood.',
  'word.meting': 'Who took part was invited by lot. The outcome says something about the whole neighbourhood.',
  perQuestion: 'Read what can be said of each question',
  promised: 'What was promised after it',
  promiseBy: '{name}, {role} at {organisation}. By {date}.',
  allPromises: 'All commitments to the neighbourhood',
  'state.promised': 'Promised',
  'state.moved': 'Promised, with a new date',
  'state.overdue': 'Overdue',
  'state.reported': 'Done, says the promiser; residents have yet to judge',
  'state.broken': 'Not kept, residents find',
  'state.kept': 'Kept, residents find',
  noPromises: 'Nothing has been promised after this round yet.',
  replied: 'What was said to it',
  replyBy: '{name}, {role} at {organisation}, on {date}',
  waiting: {
    one: '{organisation} has not yet said what is done with this round. The round closed {count} day ago.',
    other: '{organisation} has not yet said what is done with this round. The round closed {count} days ago.',
  },
  waitingAnyone: {
    one: 'Nobody has yet said what is done with this round. The round closed {count} day ago.',
    other: 'Nobody has yet said what is done with this round. The round closed {count} days ago.',
  },
  unanswered: {
    one: '{count} round of this poll still waits for an answer. The longest wait: {days} days.',
    other: '{count} rounds of this poll still wait for an answer. The longest wait: {days} days.',
  },
  toQuestions: 'To the questions',
  follow: 'Would you like to know what is done with it?',
  followOpen: 'On {date} the result comes here. After that you also read what is done with it. We do not know who you are, so we cannot send you anything. Set it up yourself:',
  followClosed: 'What was promised still changes. Follow it here:',
  calendar: 'Put the days in your calendar',
  news: 'Follow the news (Atom)',
};

export const issues = {};
