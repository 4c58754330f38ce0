import type { PollBreakdowns } from './breakdown.ts';

/** Columns of the table of groups, in order. Words for people are in `texts`, section `trustGroups`. */
export const breakdownColumns = ['wave', 'opens_at', 'closes_at', 'question', 'partner', 'aspect', 'by', 'group', 'reliability', 'mean', 'lower', 'upper', 'level', 'answers'] as const;
export type BreakdownColumn = (typeof breakdownColumns)[number];

/** Every published figure by group as CSV (RFC 4180), a row for each group of each question of each wave; what is not told is empty. All values are names, codes, moments and numbers. */
export function breakdownTable({ waves }: Pick<PollBreakdowns, 'waves'>): string {
  const rows = waves.flatMap((wave) =>
    wave.tables.flatMap(({ question: id, by, groups }) => {
      const question = wave.questions.find((one) => one.id === id)!;
      return groups.map((figure): Record<BreakdownColumn, string | number | null> => {
        const mean = 'mean' in figure ? figure.mean : null;
        return {
          wave: wave.wave, opens_at: wave.opensAt, closes_at: wave.closesAt, question: id, partner: question.kind === 'partner' ? question.partner : null, aspect: question.kind === 'open' ? null : question.aspect,
          by, group: figure.group, reliability: figure.reliability, mean: mean?.estimate ?? null, lower: mean?.lower ?? null, upper: mean?.upper ?? null, level: mean?.level ?? null, answers: mean?.answers ?? null,
        };
      });
    }),
  );
  return [breakdownColumns.join(), ...rows.map((row) => breakdownColumns.map((column) => row[column] ?? '').join())].map((line) => `${line}\r\n`).join('');
}
