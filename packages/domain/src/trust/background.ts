import * as z from 'zod/mini';
import { code, issue, type Issue } from '../issues.ts';
import { AreaCode, type Area } from '../neighbourhood/neighbourhood.ts';
import { ageGroups } from './age-groups.ts';

/** What can be asked about who answers: coarse classes for which CBS has figures. */
export const backgroundQuestions = ['age', 'area'] as const;
export type BackgroundQuestion = (typeof backgroundQuestions)[number];

/** What a wave asks about who answers, and by which of it the answers are weighted. Stands still from opening on, so that nobody chooses the weights by the outcome. */
export const BackgroundDesign = z.object({ ask: z.array(z.enum(backgroundQuestions)), weightBy: z.array(z.enum(backgroundQuestions)) });
export type BackgroundDesign = z.infer<typeof BackgroundDesign>;

/** The same on a page, with the areas to choose from. */
export const BackgroundAsked = z.extend(BackgroundDesign, { areas: z.array(z.object({ code: AreaCode, name: z.string() })) });
export type BackgroundAsked = z.infer<typeof BackgroundAsked>;

/** What someone told about themselves, all of it optional, and the language of the questionnaire (ISO 639-1). */
export const Background = z.strictObject({
  age: z.optional(z.enum(ageGroups, code('field.not-a-choice'))),
  area: z.optional(AreaCode),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2}$/, code('field.wrong-type')))),
});
export type Background = z.infer<typeof Background>;

/** Refuses what was not asked, and an area that is not among those to choose from: nothing is kept that has no use. */
export function checkBackground(asked: BackgroundAsked | undefined, background: Background | undefined): Issue[] {
  const told = backgroundQuestions.filter((question) => background?.[question] !== undefined);
  const unasked = told.find((question) => !asked?.ask.includes(question));
  if (unasked) return [issue('background.not-asked', `background.${unasked}`)];
  const isElsewhere = background?.area !== undefined && !asked!.areas.some((area) => area.code === background.area);
  return isElsewhere ? [issue('area.not-in-neighbourhood', 'background.area')] : [];
}

/** For who would rather not say. */
export const unknownGroup = 'unknown';

/** The group that answers belong to, which is all that is kept of who gave them. */
export const groupOf = (design: BackgroundDesign | undefined, background: Background = {}): Record<string, string> => ({
  ...Object.fromEntries((design?.ask ?? []).map((question) => [question, background[question] ?? unknownGroup])),
  ...(design && { language: background.language ?? unknownGroup }),
});

/** What someone told about themselves, of the group that was kept of it. */
export const backgroundOf = (group: Readonly<Record<string, string>>): Background =>
  Object.fromEntries(Object.entries(group).filter(([, told]) => told !== unknownGroup));

/** Inhabitants of 15 and older; undefined where CBS gives no ages. */
export const grownUps = ({ ages }: Pick<Area, 'ages'>): number | undefined => ages && ageGroups.reduce((sum, group) => sum + ages[group], 0);
