import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { issue, type Issue } from '../issues.ts';
import { Cents } from '../money.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import { termUnits } from '../terms/term.ts';
import { CalendarDate } from '../time.ts';
import { refusalGrounds, type RefusalGround } from './grounds.ts';
import { LegalNature } from './legal-nature.ts';
import type { ChallengeInput } from './parts.ts';

const Length = z.strictObject({ length: z.int().check(z.gte(1)), unit: z.enum(termUnits) });

/** A municipality's rules for the right to challenge (uitdaagrecht), as data: Gemeentewet art. 150. Who uses it checks it against the official text. */
export const ChallengeOrdinance = z.strictObject({
  id: Slug,
  title: z.string(),
  /** The municipality's CBS code; null for an example. */
  municipality: z.nullable(AreaCode),
  /** Where the text can be read. */
  source: z.nullable(z.string()),
  /** From which day it is in force, and the day it ended. */
  from: z.nullable(CalendarDate),
  until: z.nullable(CalendarDate),
  /** What these data were taken from. A summary or an example comes with a warning. */
  takenFrom: z.enum(['official-text', 'summary', 'example']),
  /** How long an answer may take, in ordinary and in complex cases; and by how much, how often, it may be put off. */
  answer: z.strictObject({ term: Length, complexTerm: z.nullable(Length), article: z.string(), postponement: z.nullable(z.strictObject({ by: Length, times: z.int().check(z.gte(1)) })) }),
  grounds: z.array(z.strictObject({ ground: z.enum(refusalGrounds), article: z.string() })).check(z.minLength(1)),
  /** How many people at least take part, and support it; and above which yearly cost it is not open. */
  thresholds: z.strictObject({ group: z.int().check(z.gte(0)), support: z.int().check(z.gte(0)), cost: z.nullable(Cents) }),
  legalNature: LegalNature,
});
export type ChallengeOrdinance = z.infer<typeof ChallengeOrdinance>;

/** Whether an ordinance lists a ground. */
export const hasGround = ({ grounds }: Pick<ChallengeOrdinance, 'grounds'>, ground: RefusalGround): boolean => grounds.some((one) => one.ground === ground);

/** Everything about a whole challenge that falls short of the ordinance's thresholds; empty when it may be sent. */
export function checkThresholds({ thresholds }: Pick<ChallengeOrdinance, 'thresholds'>, { group, support, cost }: ChallengeInput): Issue[] {
  const issues: Issue[] = [];
  if (group.people < thresholds.group) issues.push(issue('challenge.group.too-small', 'group.people', { minimum: thresholds.group }));
  if (support.people < thresholds.support) issues.push(issue('challenge.support.too-few', 'support.people', { minimum: thresholds.support }));
  if (thresholds.cost !== null && cost.ours > thresholds.cost) issues.push(issue('challenge.cost.above-threshold', 'cost.ours', { maximum: thresholds.cost / 100 }));
  return issues;
}

/** What is not certain about the ordinance's data on a day: outside its period, or not taken from the official text. */
export function warnOfOrdinance({ from, until, takenFrom }: Pick<ChallengeOrdinance, 'from' | 'until' | 'takenFrom'>, at: CalendarDate): Issue[] {
  const warnings: Issue[] = [];
  if (from !== null && at < from) warnings.push(issue('challenge.ordinance.not-in-force', '', { from }));
  if (until !== null && at >= until) warnings.push(issue('challenge.ordinance.ended', '', { until }));
  if (takenFrom === 'summary') warnings.push(issue('challenge.ordinance.summary-only'));
  if (takenFrom === 'example') warnings.push(issue('challenge.ordinance.example-only'));
  return warnings;
}
