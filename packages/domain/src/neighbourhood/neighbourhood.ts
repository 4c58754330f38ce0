import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code, issue, type Issue } from '../issues.ts';
import { Partner } from '../partner/partner.ts';
import { plainText } from '../text.ts';

/** CBS codes; the last characters may be letters (Amsterdam has them). A code is valid for one year only. */
export const AreaCode = z.string().check(z.regex(/^(?:GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/, code('area.not-a-code')));
export type AreaCode = z.infer<typeof AreaCode>;

const people = z.int().check(z.nonnegative());

/** A CBS area of the neighbourhood's year. `inhabitants` is null where CBS gives none (0 or suppressed); `ages` are those of 15 and older, rounded to 5 by CBS. */
export const Area = z.object({
  code: AreaCode,
  name: plainText({ min: 1, max: 120 }),
  inhabitants: z.nullable(people),
  ages: z.optional(z.object({ '15-24': people, '25-44': people, '45-64': people, '65-plus': people })),
});
export type Area = z.infer<typeof Area>;

/** A neighbourhood (wijk): a set of CBS areas of one year, with the name people use and the partners at work there. */
export const Neighbourhood = z.object({
  id: Slug,
  name: plainText({ min: 1, max: 120 }),
  year: z.int().check(z.gte(2000), z.lte(2100)),
  areas: z.array(Area).check(z.minLength(1)),
  partners: z.array(Partner),
  /** How much support makes a proposal `supported` here; a number that holds everywhere where it is not set. */
  supportNeeded: z.optional(z.int().check(z.gte(1))),
});
export type Neighbourhood = z.infer<typeof Neighbourhood>;

/** Inhabitants of all areas that have a figure. */
export const inhabitantsOf = (neighbourhood: Neighbourhood): number =>
  neighbourhood.areas.reduce((sum, area) => sum + (area.inhabitants ?? 0), 0);

/** An area that is not one of the neighbourhood's is refused: a proposal for elsewhere must not get lost here. */
export function checkArea(neighbourhood: Pick<Neighbourhood, 'areas'>, area: AreaCode | undefined): Issue[] {
  const isKnown = area === undefined || neighbourhood.areas.some((one) => one.code === area);
  return isKnown ? [] : [issue('area.not-in-neighbourhood', 'area')];
}
