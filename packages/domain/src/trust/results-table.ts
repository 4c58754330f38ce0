import type { PollResults } from './results.ts';

/** Columns of the table of results, in order. Words for people are in `texts`, section `trustTable`. */
export const resultColumns = [
  'wave', 'opens_at', 'closes_at', 'word', 'wording_version', 'series', 'invited', 'responded', 'question', 'partner', 'aspect', 'reliability', 'mean', 'lower', 'upper', 'level', 'standard_error', 'answers', 'design_effect',
] as const;
export type ResultColumn = (typeof resultColumns)[number];

/**
 * Every published figure of a poll as CSV (RFC 4180), a row for each question of each wave; what is not told is empty. All values are names, codes, moments and numbers:
 * nothing in it needs quotes, and no spreadsheet takes any for a formula.
 */
export function resultsTable({ waves }: Pick<PollResults, 'waves'>): string {
  const rows = waves.flatMap((wave) =>
    wave.figures.map((figure): Record<ResultColumn, string | number | null> => {
      const question = wave.questions.find(({ id }) => id === figure.question)!;
      const mean = 'mean' in figure ? figure.mean : null;
      return {
        wave: wave.wave, opens_at: wave.opensAt, closes_at: wave.closesAt, word: wave.word, wording_version: wave.wordingVersion, series: wave.series, invited: wave.invited, responded: wave.responded,
        question: figure.question, partner: question.kind === 'partner' ? question.partner : null, aspect: question.kind === 'open' ? null : question.aspect, reliability: figure.reliability,
        mean: rounded(mean?.estimate), lower: rounded(mean?.lower), upper: rounded(mean?.upper), level: mean?.level ?? null, standard_error: rounded(mean?.standardError), answers: mean?.answers ?? null,
        design_effect: 'mean' in figure ? rounded(figure.designEffect) : null,
      };
    }),
  );
  return [resultColumns.join(), ...rows.map((row) => resultColumns.map((column) => row[column] ?? '').join())].map((line) => `${line}\r\n`).join('');
}

/** To ten thousandths: finer than any interval is. */
const rounded = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000);
