import { browserStorage, type Submission } from '@wijkaanpak/client';
import { answerChallenge, confirmReceipt, inviteSupplement, objectToRefusal, offerAgreement, postponeAnswer, reviewAgreement, signAgreement, supplementChallenge, withdrawChallenge } from '@wijkaanpak/client/addresses';
import { challengeTexts as texts, checkText, issue, readAmount, succeed, tidyText, type ChallengeStanding, type Issue, type RefusalGround, type Result } from '@wijkaanpak/domain';
import { asksMandate, type Act } from './acts.ts';
import type { FormsHost } from './forms-host.ts';

/** What has been filled in so far, in whichever form; empty text for what has not. */
export interface ActDraft {
  readonly mandate: string;
  readonly complexity: 'ordinary' | 'complex';
  readonly words: string;
  readonly day: string;
  readonly amount: string;
  readonly grounds: readonly RefusalGround[];
}
const emptyDraft: ActDraft = { mandate: '', complexity: 'ordinary', words: '', day: '', amount: '', grounds: [] };

/** A form that somebody has open on a challenge. */
export interface OpenForm {
  readonly act: Act;
  readonly challenge: ChallengeStanding;
  readonly submission: Submission<ActDraft, ChallengeStanding | undefined>;
}

/** How long the text of each act may be; an act that is not here asks for none. */
export const wordsOf = {
  invitation: texts.asked, postponement: texts.reasons, accept: texts.reasons, refuse: texts.reasons, uphold: texts.reasons, offer: texts.result, review: texts.findings, supplement: texts.supplement,
} as const;
export const hasWords = (act: Act): act is keyof typeof wordsOf => act in wordsOf;
export const asksDay = (act: Act): boolean => act === 'invitation' || act === 'offer';
export const asksGrounds = (act: Act): boolean => act === 'refuse' || act === 'uphold';

/** Opens a form where it was left: its draft, and what could not be sent yet, are kept in this browser. */
export function openForm(host: FormsHost, act: Act, challenge: ChallengeStanding): OpenForm {
  const submission = host.submission<ActDraft, ActDraft, ChallengeStanding | undefined>({
    empty: emptyDraft, storage: browserStorage('localStorage'), afterwards: 'start-anew', round: `${challenge.id}:${act}`,
    check: (draft) => check(act, draft),
    send: (draft, key) => send(host, { act, challenge, draft, key }),
  });
  return { act, challenge, submission };
}

function check(act: Act, draft: ActDraft): Result<ActDraft> {
  const amount = readAmount(draft.amount);
  const issues: Issue[] = [
    ...(asksMandate(act) && !draft.mandate ? [issue('challenge.mandate.required', 'mandate')] : []),
    ...(asksGrounds(act) && !draft.grounds.length ? [issue('challenge.ground.required', 'grounds')] : []),
    ...(hasWords(act) ? checkText(wordsOf[act], draft.words, 'words') : []),
    ...(act === 'offer' && !amount.ok ? [issue('money.not-an-amount', 'amount')] : []),
    ...(asksDay(act) && !draft.day ? [issue('field.required', 'day')] : []),
  ];
  return issues.length ? { ok: false, issues } : succeed({ ...draft, words: tidyText(draft.words) });
}

interface Sending {
  readonly act: Act;
  readonly challenge: ChallengeStanding;
  readonly draft: ActDraft;
  readonly key: string;
}

function send(host: FormsHost, { act, challenge, draft, key }: Sending): Promise<Result<ChallengeStanding | undefined>> {
  const { mandate, words, day, complexity, grounds: chosen } = draft;
  const grounds = [...chosen];
  const token = asksMandate(act) ? host.token : host.link(challenge.id)?.secret;
  const at = { params: { uitdaging: challenge.id }, key, ...(token !== undefined && { token }) };
  const answer = (outcome: 'accepted' | 'refused' | 'refusal-upheld') => host.send(answerChallenge, { ...at, body: { mandate, outcome, reasons: words, grounds: outcome === 'accepted' ? [] : grounds } });
  switch (act) {
    case 'receipt':
      return host.send(confirmReceipt, { ...at, body: { mandate, complexity } });
    case 'invitation':
      return host.send(inviteSupplement, { ...at, body: { mandate, what: words, supplyBy: day } });
    case 'postponement':
      return host.send(postponeAnswer, { ...at, body: { mandate, reasons: words, by: challenge.ordinance.answer.postponement!.by } });
    case 'accept':
      return answer('accepted');
    case 'refuse':
      return answer('refused');
    case 'uphold':
      return answer('refusal-upheld');
    case 'offer': {
      const amount = readAmount(draft.amount);
      return host.send(offerAgreement, { ...at, body: { mandate, result: words, yearly: amount.ok ? amount.value : 0, until: day } });
    }
    case 'review':
      return host.send(reviewAgreement, { ...at, body: { mandate, findings: words } });
    case 'supplement':
      return host.send(supplementChallenge, { ...at, body: { words } });
    case 'objection':
      return host.send(objectToRefusal, { ...at, body: {} });
    case 'signature':
      return host.send(signAgreement, { ...at, body: { offer: challenge.events.filter(({ kind }) => kind === 'offer').length } });
    case 'withdrawal':
      return host.send(withdrawChallenge, { ...at, body: {} });
  }
}
