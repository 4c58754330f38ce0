import { browserStorage, type Submission } from '@wijkaanpak/client';
import { answerHandOver, giveNewDate, handOverCommitment, makeCommitment, reportDone, tellProgress } from '@wijkaanpak/client/addresses';
import { checkText, commitmentTexts, issue, succeed, tidyText, type CommitmentInput, type CommitmentStanding, type HandOverAnswer, type HandOverInput, type Issue, type PhotoInput, type Result } from '@wijkaanpak/domain';
import type { PhotoDraft } from '../../parts/photo/photo-field.ts';
import type { FormsHost } from './forms-host.ts';

export type FormKind = 'make' | 'progress' | 'move' | 'report' | 'handOver' | 'takeOver' | 'decline' | 'withdraw';

/** What has been filled in so far, in whichever form; empty text for what has not. */
export interface CommitmentDraft extends PhotoDraft {
  readonly what: string;
  readonly shownBy: string;
  readonly due: string;
  /** Organisation, name and role, each on a line of its own. */
  readonly who: string;
  readonly originKind: '' | CommitmentInput['origin']['kind'];
  readonly origin: string;
  readonly reasons: string;
  readonly text: string;
}

const empty: CommitmentDraft = { what: '', shownBy: '', due: '', who: '', originKind: '', origin: '', reasons: '', text: '', photo: '', photoName: '', photoDescription: '' };

/** A form someone has open: one at a time. */
export interface OpenForm {
  readonly kind: FormKind;
  /** What it is about; none for a new promise. */
  readonly commitment: CommitmentStanding | undefined;
  readonly submission: Submission<CommitmentDraft, CommitmentStanding | undefined>;
}

/** Opens a form where it was left: its draft, and what could not be sent yet, are kept in this browser. */
export function openForm(host: FormsHost, kind: FormKind, commitment?: CommitmentStanding): OpenForm {
  const params = { toezegging: commitment?.id ?? '' };
  const form = { empty, storage: browserStorage('localStorage'), afterwards: 'start-anew' as const, round: [kind, commitment?.id].join(' ') };
  const answering = (answer: HandOverAnswer) => host.submission({ ...form, check: () => succeed({ answer }), send: (body: { answer: HandOverAnswer }, key) => host.send(answerHandOver, { params, body, key }) });
  const submission = {
    make: () => host.submission({ ...form, check: checkPromise, send: (body: CommitmentInput, key) => host.send(makeCommitment, { params: { wijk: host.wijk! }, body, key }) }),
    progress: () => host.submission({ ...form, check: checkProgress, send: (body: Progress, key) => host.send(tellProgress, { params, body, key }) }),
    move: () => host.submission({ ...form, check: checkNewDate, send: (body: NewDate, key) => host.send(giveNewDate, { params, body, key }) }),
    report: () => host.submission({ ...form, check: () => succeed({}), send: (body: Record<string, never>, key) => host.send(reportDone, { params, body, key }) }),
    handOver: () => host.submission({ ...form, check: checkHandOver, send: (body: HandOverInput, key) => host.send(handOverCommitment, { params, body, key }) }),
    takeOver: () => answering('taken-over'),
    decline: () => answering('declined'),
    withdraw: () => answering('withdrawn'),
  }[kind]();
  return { kind, commitment, submission };
}

interface Progress {
  readonly text: string;
  readonly photo?: PhotoInput;
}
interface NewDate {
  readonly due: string;
  readonly reasons: string;
}

const required = (draft: CommitmentDraft, ...fields: readonly (keyof CommitmentDraft)[]): Issue[] => fields.filter((field) => !draft[field]).map((field) => issue('field.required', field));
const checked = <Body>(issues: readonly Issue[], body: () => Body): Result<Body> => (issues.length ? { ok: false, issues } : succeed(body()));

function checkPromise(draft: CommitmentDraft): Result<CommitmentInput> {
  const { what, shownBy, due, who, originKind, origin } = draft;
  const issues = [...checkText(commitmentTexts.what, what, 'what'), ...required(draft, 'due'), ...checkText(commitmentTexts.shownBy, shownBy, 'shownBy'), ...required(draft, 'who', 'originKind', 'origin')];
  return checked(issues, () => {
    // A round is chosen as its poll and its own name.
    const [id, wave] = (originKind === 'poll' ? origin.split('/') : [tidyText(origin)]) as [string, string?];
    return { what: tidyText(what), shownBy: tidyText(shownBy), due, by: personIn(who), origin: { kind: originKind as CommitmentInput['origin']['kind'], id, ...(wave !== undefined && { wave }) }, mandate: null };
  });
}

function personIn(who: string): CommitmentInput['by'] {
  const [organisation, name, role] = who.split('\n') as [string, string, string];
  return { organisation, name, role };
}

const checkReasons = ({ reasons }: CommitmentDraft): Issue[] => (tidyText(reasons) ? checkText(commitmentTexts.reasons, reasons, 'reasons') : [issue('commitment.reasons.required', 'reasons')]);

const checkHandOver = (draft: CommitmentDraft): Result<HandOverInput> => checked([...required(draft, 'who'), ...checkReasons(draft)], () => ({ to: personIn(draft.who), reasons: tidyText(draft.reasons) }));

const checkNewDate = (draft: CommitmentDraft): Result<NewDate> =>
  checked([...required(draft, 'due'), ...checkReasons(draft)], () => ({ due: draft.due, reasons: tidyText(draft.reasons) }));

const checkProgress = ({ text, photo, photoDescription }: CommitmentDraft): Result<Progress> =>
  checked(checkText(commitmentTexts.progress, text, 'text'), () => ({ text: tidyText(text), ...(photo && { photo: { data: photo, ...(photoDescription && { description: tidyText(photoDescription) }) } }) }));
