/**
 * Every ground on which an ordinance may let a challenge be refused. A closed vocabulary: an ordinance lists which of these it has,
 * and no refusal rests on anything else.
 */
export const refusalGrounds = [
  'not-a-municipal-task', 'kept-out-by-law', 'running-project', 'urgent', 'vulnerable-people', 'higher-law', 'budget-or-tax', 'european-tender',
  'parts-missing', 'not-better', 'continuity-not-assured', 'too-little-support',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];
