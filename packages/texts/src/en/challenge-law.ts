import { issues as ofRules, words as rules } from './challenge-rules.ts';

/** What the right to challenge is in law, and what it is not. */
export const words = {
  ...rules,
  ordinance: 'The rules are in: {title}.',
  ordinanceSource: 'Read the rules',
  answerIn: 'The municipality answers within {term}.',
  answerComplexIn: 'In a complex case that is within {term}.',
  postponable: { one: 'It may put that off {count} time, by {term} at most.', other: 'It may put that off {count} times, by {term} at most each time.' },
  keptOutTitle: 'By law the municipality does these tasks itself; the right to challenge does not cover them',
  openedTitle: 'Residents may do this task too, since a law lets them',
  byLaw: '{task} ({law})',
  groundsTitle: 'The municipality can say no only for one of these reasons',
  'nature.reasoned-answer': 'You have a right to an answer with reasons.',
  'nature.no-right-to-the-task': 'You have no right to the task itself: the municipality may say no, for a reason on the list.',
  'nature.answer-decision': 'The answer is a decision in law. If you do not agree, you can object within six weeks.',
  'nature.answer-reaction': 'The answer is no decision in law. You cannot object; you can complain or ask the council.',
  'nature.answer-unsettled': 'It is not certain whether the answer is a decision in law. To be safe, object within six weeks if you do not agree.',
  'nature.agreement-contract': 'The agreement is a contract between you and the municipality.',
  'nature.agreement-subsidy': 'The agreement takes the form of a subsidy.',
  'nature.agreement-unsettled': 'Whether the agreement becomes a contract or a subsidy is not certain. Ask the municipality before you sign.',
  'nature.municipality-stays-responsible': 'The municipality stays responsible for the task being done.',
};

export const issues = ofRules;
