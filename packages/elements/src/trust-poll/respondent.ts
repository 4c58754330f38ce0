/** What only some rounds ask of who answers, in one file: it comes when a round asks any of it. */
export { backgroundQuestion } from './background-question.ts';
export { codeField, takeCode } from './code-field.ts';
