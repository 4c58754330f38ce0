import type { Interval } from '../interval.ts';
import type { Statement } from './statement.ts';

/** The key of a statement's sentence in the section `statistics` of `@wijkaanpak/texts`, and the numbers it is filled in with. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The sentences of a statement, first what it says, then what it takes to see more. Numbers are rounded to hundredths, the level to tenths of a percent.
 * A difference comes with its interval in the same sentence.
 */
export function sentencesOf(statement: Statement): Sentence[] {
  switch (statement.kind) {
    case 'figure':
      return [{ key: `figure.${statement.word}`, values: { ...rounded(statement.figure), answers: statement.answers } }];
    case 'risen':
    case 'fallen':
    case 'higher':
    case 'lower':
      return [{ key: `${statement.kind}.${statement.unit}.${statement.word}`, values: sizes(statement.change) }];
    case 'too-small-to-see': {
      const { change, smallestVisible, needed, unit, word } = statement;
      const said = { key: `too-small-to-see.${unit}.${word}`, values: { ...rounded(change), visible: hundredths(smallestVisible) } };
      return needed ? [said, { key: 'answers-needed', values: needed }] : [said];
    }
    case 'only-an-indication':
      return [{ key: `only-an-indication.${statement.of}.${statement.word}`, values: { ...rounded(statement.indication), answers: statement.answers, needed: statement.answersNeeded } }];
    case 'too-few-answers':
      return [{ key: statement.kind, values: { needed: statement.answersNeeded } }];
    case 'too-few-waves':
      return [{ key: statement.kind, values: { needed: statement.wavesNeeded } }];
    case 'not-comparable':
      return [{ key: statement.kind, values: {} }, ...statement.reasons.map((reason) => ({ key: `not-comparable.${reason}`, values: {} }))];
    case 'withheld':
    case 'cannot-be-weighted':
    case 'no-spread':
      return [{ key: statement.kind, values: {} }];
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const rounded = ({ estimate, lower, upper, level }: Interval): Record<string, number> => ({ estimate: hundredths(estimate), lower: hundredths(lower), upper: hundredths(upper), percent: Math.round(level * 1000) / 10 });

/** How large a change is, whichever way it goes, and how small and how large it may be. */
function sizes({ estimate, lower, upper, level }: Interval): Record<string, number> {
  const [least, most] = [Math.abs(lower), Math.abs(upper)].sort((a, b) => a - b) as [number, number];
  return { size: hundredths(Math.abs(estimate)), least: hundredths(least), most: hundredths(most), percent: Math.round(level * 1000) / 10 };
}
