/**
 * What a term cannot be computed from, and (`term.*-unsettled`, `…-unknown`, `…-not-read`) what comes with a result as a warning:
 * the reading that was followed is not certain. `otherwise` is the day by the other reading.
 */
export const termIssues = {
  'term.designated-days-unknown': ['year'],
  'term.ordinance-unsettled': ['otherwise'],
  'term.postponement-unsettled': ['otherwise'],
  'term.unused-supplement-unsettled': ['otherwise'],
  'term.invited-on-last-day-unsettled': ['otherwise'],
  'term.invited-too-late': ['invited', 'lastDay'],
  'term.stopped-too-late': ['from', 'lastDay'],
  'term.postponed-too-late': ['announced', 'lastDay'],
  'term.objection-start-unsettled': ['otherwise'],
  'penalty.two-weeks-unsettled': ['otherwise'],
  'penalty.law-not-read': ['since'],
  'penalty.notice-premature': ['lastDay'],
  'penalty.not-yet-law': ['since'],
} as const;
