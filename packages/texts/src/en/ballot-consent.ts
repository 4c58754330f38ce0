import { words as yesNo } from './ballot-yes-no.ts';

export const words = {
  ...yesNo,
  objections: { one: '{count} objection', other: '{count} objections' },
  openObjections: { one: '{count} not answered yet', other: '{count} not answered yet' },
  objectedOn: 'A resident’s objection, {when}',
  withdrawn: 'The resident has taken this objection back.',
  answeredBy: 'Answer by {name}, {partner}, {when}',
  answeredEarlier: 'Answer by {name}, {partner}, {when}, before the objection was changed',
  unanswered: 'No answer yet. As long as there is none, this plan does not go ahead.',
  neverAnswered: 'No answer was given.',
  objectionsUnread: 'The objections cannot be read now. Reload the page. You can still vote.',
  reasons: 'Do you have an objection? Write down why',
  reasonsHint: 'You need not. If nobody answers your objection, this plan does not go ahead. Everyone can read it. Your name is not with it: do not write down names yourself. You can object until {when}.',
  reasonsAgain: 'Did you object to this plan before? Then this takes its place.',
  withdraw: 'I objected to this plan and take it back',
  objectionsClosed: 'Objections could be made until {when}.',
};

export const issues = {
  'objection.reasons.required': 'Write down what your objection is.',
  'objection.too-late': 'It is too late to object. Remove your text; you can still vote.',
  'objection.nothing-to-withdraw': 'No objection to this plan was made with this code. Untick the box.',
};
