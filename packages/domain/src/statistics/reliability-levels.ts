/** Under this many answers nothing is told. */
export const fewestAnswers = 10;
/** From this many answers a figure is more than an indication. */
export const enoughAnswers = 50;
/** With fewer answers a group of the population is not weighted up: an interval would promise more than it holds. */
export const fewestInGroup = 5;

/** How much a figure may carry: nothing at all, an indication (indicatie), or a figure. */
export type Reliability = 'too-few-answers' | 'indication' | 'figure';

export function reliabilityOf(answers: number): Reliability {
  if (answers < fewestAnswers) return 'too-few-answers';
  return answers < enoughAnswers ? 'indication' : 'figure';
}
