import { browserStorage, type Submission } from '@wijkaanpak/client';
import { answerEscalation, raiseEscalation } from '@wijkaanpak/client/addresses';
import { checkText, issue, mandateTexts, succeed, tidyText, type EscalationAnswerInput, type EscalationInput, type EscalationStanding, type Issue, type Result } from '@wijkaanpak/domain';
import { emptyMatter, readMatter, type MatterDraft } from '../ask-form.ts';
import type { FormsHost } from './forms-host.ts';

/** What has been filled in so far, in whichever form; empty text for what has not. */
export interface EscalationDraft extends MatterDraft {
  readonly mandate: string;
  readonly question: string;
  readonly outcome: '' | 'yes' | 'no';
  readonly reasons: string;
}

export const emptyDraft: EscalationDraft = { ...emptyMatter, mandate: '', question: '', outcome: '', reasons: '' };

/** A form someone has open: a new question, or the answer to one. */
export interface OpenForm {
  /** What is answered; none for a new question. */
  readonly escalation: EscalationStanding | undefined;
  readonly submission: Submission<EscalationDraft, EscalationStanding | undefined>;
}

/** What waits to be sent, with the mandate that it is outside of. */
interface Question {
  readonly mandate: string;
  readonly input: EscalationInput;
}

/** Opens a form where it was left: its draft, and what could not be sent yet, are kept in this browser. */
export function openForm(host: FormsHost, escalation?: EscalationStanding): OpenForm {
  const form = { empty: emptyDraft, storage: browserStorage('localStorage'), afterwards: 'start-anew' as const, round: escalation?.id ?? 'raise' };
  const submission = escalation
    ? host.submission({ ...form, check: checkAnswer, send: (body: EscalationAnswerInput, key) => host.send(answerEscalation, { params: { doorlegging: escalation.id }, body, key }) })
    : host.submission({ ...form, check: checkQuestion, send: ({ mandate, input: body }: Question, key) => host.send(raiseEscalation, { params: { mandaat: mandate }, body, key }) });
  return { escalation, submission };
}

const checked = <Body>(issues: readonly Issue[], body: () => Body): Result<Body> => (issues.length ? { ok: false, issues } : succeed(body()));

function checkQuestion(draft: EscalationDraft): Result<Question> {
  const { mandate, question } = draft;
  const matter = readMatter(draft);
  const issues = [...(mandate ? [] : [issue('field.required', 'mandate')]), ...(matter.ok ? [] : matter.issues), ...checkText(mandateTexts.question, question, 'question')];
  return matter.ok ? checked(issues, () => ({ mandate, input: { ...matter.value, question: tidyText(question) } })) : { ok: false, issues };
}

const checkAnswer = ({ outcome, reasons }: EscalationDraft): Result<EscalationAnswerInput> =>
  checked(
    [...(outcome ? [] : [issue('field.required', 'outcome')]), ...(tidyText(reasons) ? checkText(mandateTexts.reasons, reasons, 'reasons') : [issue('escalation.reasons.required', 'reasons')])],
    () => ({ outcome: outcome as 'yes' | 'no', reasons: tidyText(reasons) }),
  );
