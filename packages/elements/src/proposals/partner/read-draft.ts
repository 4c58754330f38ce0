import {
  checkProposalTexts, checkText, issue, obstacleTexts, readAmount, roadTexts, succeed, tidyText, type Issue, type Result, type TextLimits,
} from '@wijkaanpak/domain';
import type { FieldName, FormKind, PartnerDraft } from './drafts.ts';

const needed = (draft: PartnerDraft, ...names: readonly FieldName[]): Issue[] => names.filter((name) => !tidyText(draft[name])).map((name) => issue('field.required', name));
const text = (draft: PartnerDraft, name: FieldName, limits: TextLimits): Issue[] => checkText(limits, draft[name], name);
const reasons = (draft: PartnerDraft): Issue[] => text(draft, 'reasons', roadTexts.reasons);
const made = (issues: readonly Issue[], body: () => unknown): Result<unknown> => (issues.length ? { ok: false, issues } : succeed(body()));
const linesOf = (typed: string): string[] => typed.split('\n').map(tidyText).filter(Boolean);
const pairOf = (value: string): [string, string] => value.split('\n') as [string, string];
const photoOf = ({ photo, photoDescription }: PartnerDraft) => photo && { photo: { data: photo, ...(photoDescription && { description: tidyText(photoDescription) }) } };

const step = (to: 'under-way' | 'done' | 'stopped') => (draft: PartnerDraft) => made(reasons(draft), () => ({ to, reasons: tidyText(draft.reasons) }));

/** What each form sends, or all that is wrong with what was typed: the service says the same. */
export const readDraft: { readonly [Kind in FormKind]: (draft: PartnerDraft) => Result<unknown> } = {
  answer(draft) {
    const amount = draft.amount.trim() ? readAmount(draft.amount) : succeed(0);
    const issues = [
      ...needed(draft, 'outcome', 'lasts'), ...text(draft, 'text', roadTexts.answer), ...reasons(draft), ...needed(draft, 'mandate', 'subject', 'area'), ...(amount.ok ? [] : amount.issues.map((one) => ({ ...one, path: 'amount' }))),
    ];
    return made(issues, () => ({
      outcome: draft.outcome, lasts: draft.lasts, text: tidyText(draft.text), reasons: tidyText(draft.reasons), mandate: draft.mandate, matter: { subject: draft.subject, area: draft.area, amount: amount.ok ? amount.value : 0 },
    }));
  },
  vote: (draft) => made([...needed(draft, 'whichVote'), ...reasons(draft)], () => ({ vote: draft.whichVote, reasons: tidyText(draft.reasons) })),
  consent: (draft) => made(needed(draft, 'point'), () => ({ table: pairOf(draft.point)[0], point: pairOf(draft.point)[1] })),
  agree(draft) {
    const parties = linesOf(draft.parties);
    const issues = [...text(draft, 'agreement', roadTexts.agreement), ...(new Set(parties).size < 2 ? [issue('proposal.agreement.too-few-parties', 'parties')] : []), ...reasons(draft)];
    return made(issues, () => ({ text: tidyText(draft.agreement), parties, reasons: tidyText(draft.reasons) }));
  },
  start: step('under-way'),
  finish: step('done'),
  stop: step('stopped'),
  progress: (draft) => made(text(draft, 'text', roadTexts.progress), () => ({ text: tidyText(draft.text), ...photoOf(draft) })),
  obstacle: (draft) =>
    made([...needed(draft, 'obstacleKind'), ...text(draft, 'what', obstacleTexts.what), ...needed(draft, 'owner', 'due')], () => {
      const [organisation, name] = pairOf(draft.owner);
      return { kind: draft.obstacleKind, what: tidyText(draft.what), owner: { organisation, name }, due: draft.due };
    }),
  note: (draft) =>
    made([...needed(draft, 'noteKind'), ...text(draft, 'text', obstacleTexts.note), ...(draft.noteKind === 'moved' && !draft.newDue ? [issue('obstacle.date.needed', 'newDue')] : [])], () => ({
      kind: draft.noteKind, text: tidyText(draft.text), ...(draft.noteKind === 'moved' && { due: draft.newDue }),
    })),
  reply: (draft) => made(text(draft, 'text', roadTexts.questionAnswer), () => ({ text: tidyText(draft.text) })),
  tell(draft) {
    const { title, description, place, channel, fromGroup, readBack } = draft;
    const checked = checkProposalTexts({ title, description, place, photoDescription: '' });
    const issues = [...(checked.ok ? [] : checked.issues), ...needed(draft, 'channel'), ...(readBack ? [] : [issue('proposal.not-read-back', 'readBack')])];
    return made(issues, () => ({ title: tidyText(title), description: tidyText(description), ...(tidyText(place) && { place: tidyText(place) }), channel, isReadBack: true, ...(fromGroup && { group: fromGroup }) }));
  },
  group(draft) {
    const members = Number(draft.members);
    const issues = [
      ...text(draft, 'name', { min: 2, max: 120 }), ...needed(draft, 'groupKind'), ...(Number.isInteger(members) && members >= 2 ? [] : [issue('number.too-small', 'members', { minimum: 2 })]),
      ...text(draft, 'decidedBy', { min: 10, max: 500 }), ...needed(draft, 'until'),
    ];
    return made(issues, () => ({ name: tidyText(draft.name), kind: draft.groupKind, members, decidedBy: tidyText(draft.decidedBy), until: draft.until }));
  },
};
