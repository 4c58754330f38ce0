import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code, fail, succeed, type Result } from '../issues.ts';
import { fewestAnswers } from '../statistics/reliability-levels.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { programmeTexts } from './texts.ts';

/** What a figure is in. A grade is 0–10. */
export const indicatorUnits = ['percent', 'grade', 'per-thousand', 'euro', 'years'] as const;

/** Which way is better for who lives there. */
export const betterWays = ['higher', 'lower'] as const;

export const IndicatorInput = z.strictObject({
  goal: Slug,
  /** What is measured, in words that residents read. */
  what: plainText(programmeTexts.indicator),
  unit: z.enum(indicatorUnits),
  better: z.enum(betterWays),
  source: z.strictObject({ name: plainText({ min: 2, max: 200 }), url: z.url({ protocol: /^https$/ }) }),
});
export type IndicatorInput = z.infer<typeof IndicatorInput>;

/** A figure of a sample, with its 95 % interval and how many answered; or one that was counted of everyone (a register), which has no such interval. */
export const IndicatorValue = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('sample'), estimate: z.number(), lower: z.number(), upper: z.number(), answers: z.int().check(z.gte(fewestAnswers, code('programme.figure.too-few-answers'))) }),
  z.strictObject({ by: z.literal('register'), estimate: z.number() }),
]);
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** What was measured of a year, in the neighbourhood and in the whole city. A changed definition is a higher number: figures of two definitions are never one line. */
export const FigureInput = z.strictObject({
  year: z.int().check(z.gte(1900), z.lte(2200)),
  definition: z.int().check(z.gte(1)),
  area: IndicatorValue,
  city: IndicatorValue,
  /** Why it is another figure than was noted before of this year; empty for the first. */
  reasons: plainText({ ...programmeTexts.reasons, min: 0 }),
});
export type FigureInput = z.infer<typeof FigureInput>;

export const Figure = z.object({ ...FigureInput.shape, noted: CalendarDate });
export type Figure = z.infer<typeof Figure>;

/** Something that is measured year after year, to see whether a goal comes nearer. Its figures only grow in number; a correction comes beside what it corrects. */
export const Indicator = z.object({ ...IndicatorInput.shape, id: Slug, figures: z.array(Figure) });
export type Indicator = z.infer<typeof Indicator>;

const isInside = (value: IndicatorValue): boolean => value.by === 'register' || (value.lower <= value.estimate && value.estimate <= value.upper);

/** A figure beside the earlier ones. Refuses a year to come, an estimate outside its own interval, and a correction without reasons. */
export function noteFigure(indicator: Indicator, input: FigureInput, noted: CalendarDate): Result<Indicator> {
  if (String(input.year) > noted.slice(0, 4)) return fail('programme.figure.year-to-come', 'year');
  for (const place of ['area', 'city'] as const) if (!isInside(input[place])) return fail('programme.figure.interval-elsewhere', place);
  if (!input.reasons && indicator.figures.some((one) => one.year === input.year && one.definition === input.definition)) return fail('programme.figure.reasons-required', 'reasons');
  return succeed({ ...indicator, figures: [...indicator.figures, { ...input, noted }] });
}
