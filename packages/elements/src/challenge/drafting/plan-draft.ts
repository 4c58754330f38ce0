import { challengeParts, challengeTexts as texts, checkText, checkThresholds, formatAmount, issue, mostPeople, readAmount, tidyText, type ChallengeDraft, type ChallengeInput, type ChallengeOrdinance, type ChallengePart, type Issue, type TaskKind } from '@wijkaanpak/domain';

/** A plan as it is typed: every control is a text; empty for what was not filled in. */
export interface PlanDraft {
  readonly kind: TaskKind | '';
  readonly taskDescription: string;
  readonly groupDescription: string;
  readonly groupPeople: string;
  readonly better: string;
  readonly planDescription: string;
  readonly planContinuity: string;
  readonly costOurs: string;
  readonly costToday: string;
  readonly costExplanation: string;
  readonly supportPeople: string;
  readonly supportDescription: string;
  readonly help: string;
}
export type PlanField = keyof PlanDraft;

export const emptyPlan: PlanDraft = {
  kind: '', taskDescription: '', groupDescription: '', groupPeople: '', better: '', planDescription: '', planContinuity: '', costOurs: '', costToday: '', costExplanation: '', supportPeople: '', supportDescription: '', help: '',
};

const wholeNumber = (typed: string): number | undefined => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined);
const amount = (typed: string): number | undefined => {
  const read = readAmount(typed);
  return read.ok ? read.value : undefined;
};

/** What was typed as the service keeps it; what cannot be read yet is left out. */
export function partsFrom(draft: PlanDraft): Required<ChallengeDraft> {
  const [task, group, better, plan, continuity, explanation, support, help] = [draft.taskDescription, draft.groupDescription, draft.better, draft.planDescription, draft.planContinuity, draft.costExplanation, draft.supportDescription, draft.help].map(tidyText) as [string, string, string, string, string, string, string, string];
  return {
    task: { ...(draft.kind && { kind: draft.kind }), description: task },
    group: { description: group, people: wholeNumber(draft.groupPeople) },
    better,
    plan: { description: plan, continuity },
    cost: { ours: amount(draft.costOurs), today: draft.costToday.trim() ? amount(draft.costToday) : null, explanation },
    support: { people: wholeNumber(draft.supportPeople), description: support },
    help,
  };
}

/** What the service kept, as it is typed. */
export function draftFrom(parts: ChallengeDraft): PlanDraft {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  const money = (cents: number | null | undefined) => (cents === undefined || cents === null ? '' : formatAmount(cents));
  return {
    kind: parts.task?.kind ?? '', taskDescription: parts.task?.description ?? '', groupDescription: parts.group?.description ?? '', groupPeople: number(parts.group?.people), better: parts.better ?? '',
    planDescription: parts.plan?.description ?? '', planContinuity: parts.plan?.continuity ?? '', costOurs: money(parts.cost?.ours), costToday: money(parts.cost?.today), costExplanation: parts.cost?.explanation ?? '',
    supportPeople: number(parts.support?.people), supportDescription: parts.support?.description ?? '', help: parts.help ?? '',
  };
}

export const fieldsOf: { readonly [Part in ChallengePart]: readonly PlanField[] } = {
  task: ['kind', 'taskDescription'], group: ['groupDescription', 'groupPeople'], better: ['better'], plan: ['planDescription', 'planContinuity'], cost: ['costOurs', 'costToday', 'costExplanation'], support: ['supportPeople', 'supportDescription'], help: ['help'],
};

/** The fields of one part of a draft. */
export const fieldsIn = (draft: PlanDraft, part: ChallengePart): Partial<PlanDraft> => Object.fromEntries(fieldsOf[part].map((name) => [name, draft[name]]));

/** Whether two drafts say the same in a part. */
export const isSamePart = (a: PlanDraft, b: PlanDraft, part: ChallengePart): boolean => JSON.stringify(partsFrom(a)[part]) === JSON.stringify(partsFrom(b)[part]);

/** Everything that is not ready in a part, each at its control; checked as the domain's schemas do. */
export function checkPart(draft: PlanDraft, part: ChallengePart, ordinance: ChallengeOrdinance | null): Issue[] {
  const text = (name: Exclude<PlanField, 'kind' | 'groupPeople' | 'supportPeople' | 'costOurs' | 'costToday'>) => checkText(texts[name], draft[name], name);
  const people = (name: 'groupPeople' | 'supportPeople', minimum: number) => {
    const count = wholeNumber(draft[name]);
    if (count === undefined) return [issue('field.required', name)];
    return count > mostPeople ? [issue('number.too-large', name, { maximum: mostPeople })] : count < minimum ? [issue(name === 'groupPeople' ? 'challenge.group.too-small' : 'challenge.support.too-few', name, { minimum })] : [];
  };
  switch (part) {
    case 'task':
      return [...(draft.kind ? [] : [issue('field.not-a-choice', 'kind')]), ...text('taskDescription')];
    case 'group':
      return [...text('groupDescription'), ...people('groupPeople', ordinance?.thresholds.group ?? 0)];
    case 'plan':
      return [...text('planDescription'), ...text('planContinuity')];
    case 'cost':
      return [...money(draft, ordinance), ...text('costExplanation')];
    case 'support':
      return [...people('supportPeople', ordinance?.thresholds.support ?? 0), ...text('supportDescription')];
    default:
      return text(part);
  }
}

function money(draft: PlanDraft, ordinance: ChallengeOrdinance | null): Issue[] {
  const ours = readAmount(draft.costOurs);
  const today = draft.costToday.trim() ? readAmount(draft.costToday) : undefined;
  return [
    ...(ours.ok ? (ordinance ? checkThresholds(ordinance, { group: { people: mostPeople }, support: { people: mostPeople }, cost: { ours: ours.value } } as ChallengeInput).map((one) => ({ ...one, path: 'costOurs' })) : []) : [issue('money.not-an-amount', 'costOurs')]),
    ...(today && !today.ok ? [issue('money.not-an-amount', 'costToday')] : []),
  ];
}

/** The parts that are not ready to be sent, in the order of the steps. */
export const partsMissing = (draft: PlanDraft, ordinance: ChallengeOrdinance | null): ChallengePart[] => challengeParts.filter((part) => checkPart(draft, part, ordinance).length > 0);

/** The service names a field by its place in what was sent; the form has controls. */
const controls: Readonly<Record<string, string>> = {
  'task.kind': 'kind', 'task.description': 'taskDescription', 'group.description': 'groupDescription', 'group.people': 'groupPeople', 'plan.description': 'planDescription', 'plan.continuity': 'planContinuity',
  'cost.ours': 'costOurs', 'cost.today': 'costToday', 'cost.explanation': 'costExplanation', 'support.people': 'supportPeople', 'support.description': 'supportDescription',
};
export const atControl = (issue: Issue): Issue => ({ ...issue, path: controls[issue.path] ?? issue.path });
