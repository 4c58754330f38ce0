import { issue, type Issue } from '../issues.ts';

/** Kinds of tasks that residents ask for, and `other`. */
export const taskKinds = [
  'green', 'playgrounds', 'cleaning', 'community-centre', 'sports-grounds', 'meeting-and-activities',
  'home-support', 'youth-care', 'social-assistance', 'household-waste', 'environment-permits', 'civil-registry', 'property-valuation', 'compulsory-education', 'elections',
  'other',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Whose task it is by law: the municipality's own (autonoom), or carried out for the state because a law says so (medebewind, Gemeentewet 108 lid 2). */
export type TaskNature =
  | { readonly nature: 'autonomous' }
  | { readonly nature: 'by-law'; readonly law: string; readonly openedBy: string | null }
  | { readonly nature: 'not-known' };

/**
 * The right to challenge is about a municipality's own tasks. What a law has it carry out is kept out, unless a law opens it:
 * Wmo 2015 art. 2.6.7 does for support at home.
 */
export const taskNatures: { readonly [Kind in TaskKind]: TaskNature } = {
  green: { nature: 'autonomous' },
  playgrounds: { nature: 'autonomous' },
  cleaning: { nature: 'autonomous' },
  'community-centre': { nature: 'autonomous' },
  'sports-grounds': { nature: 'autonomous' },
  'meeting-and-activities': { nature: 'autonomous' },
  'home-support': { nature: 'by-law', law: 'Wmo 2015', openedBy: 'Wmo 2015 art. 2.6.7' },
  'youth-care': { nature: 'by-law', law: 'Jeugdwet', openedBy: null },
  'social-assistance': { nature: 'by-law', law: 'Participatiewet', openedBy: null },
  'household-waste': { nature: 'by-law', law: 'Wet milieubeheer', openedBy: null },
  'environment-permits': { nature: 'by-law', law: 'Omgevingswet', openedBy: null },
  'civil-registry': { nature: 'by-law', law: 'Wet basisregistratie personen', openedBy: null },
  'property-valuation': { nature: 'by-law', law: 'Wet waardering onroerende zaken', openedBy: null },
  'compulsory-education': { nature: 'by-law', law: 'Leerplichtwet 1969', openedBy: null },
  elections: { nature: 'by-law', law: 'Kieswet', openedBy: null },
  other: { nature: 'not-known' },
};

/** Whether the law lets a municipality hand a kind of task over; for `other` nobody can say beforehand. */
export const isKeptOut = (kind: TaskKind): boolean => {
  const task = taskNatures[kind];
  return task.nature === 'by-law' && task.openedBy === null;
};

/** What residents are told of a kind of task before they write a word: kept out by law, opened by a law, or not known. It stops nobody from asking. */
export function tellOfTask(kind: TaskKind): Issue[] {
  const task = taskNatures[kind];
  if (task.nature === 'autonomous') return [];
  if (task.nature === 'not-known') return [issue('challenge.task.not-known', 'task.kind')];
  return task.openedBy === null
    ? [issue('challenge.task.kept-out', 'task.kind', { law: task.law })]
    : [issue('challenge.task.opened-by-law', 'task.kind', { law: task.openedBy })];
}
