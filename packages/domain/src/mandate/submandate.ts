import { issue, type Issue } from '../issues.ts';
import type { Mandate } from './mandate.ts';

/** Everything that keeps a mandate from being passed on (ondermandaat): not allowed by its giver (Awb 10:9 lid 1), or wider than what it comes from. */
export function checkSubmandate(parent: Mandate, sub: Mandate): Issue[] {
  const wider = (part: string, isWider: boolean): Issue[] => (isWider ? [issue('submandate.wider-than-parent', part, { part })] : []);
  return [
    ...(parent.maySubmandate ? [] : [issue('submandate.not-allowed', 'parent')]),
    ...wider('subjects', sub.subjects.some((subject) => !parent.subjects.includes(subject))),
    ...wider('areas', sub.areas.some((area) => !parent.areas.includes(area))),
    ...wider('upTo', (sub.upTo ?? 0) > (parent.upTo ?? 0)),
    ...wider('from', sub.from < parent.from),
    ...wider('until', sub.until > parent.until),
  ];
}
