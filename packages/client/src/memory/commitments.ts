import {
  answerHandOver, dayOf, fail, foundByVote, handOver, holderOf, isSamePerson, giveNewDate, judgeCommitment, makeCommitment, promiseKeeping, dueReminders, reportDone, standingOn, succeed, tellProgress,
  type Commitment, type CommitmentInput, type CommitmentStanding, type HandOverAnswer, type HandOverInput, type Issue, type Neighbourhood, type Outcome, type PhotoInput, type Result, type Verdict, type Vote,
} from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

interface Content {
  readonly neighbourhoods: readonly Neighbourhood[];
  /** Changed in place: others read the same list. */
  readonly commitments: Commitment[];
  /** Why it cannot come from where it says. */
  readonly whyNotFrom: (origin: CommitmentInput['origin']) => Issue | undefined;
  readonly votes: readonly Vote[];
  readonly counted: (vote: Vote) => Result<Outcome>;
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<unknown>;
  readonly now: () => string;
}

/** Promises as everyone reads them, what their promisers do with them, and residents' verdict. */
export function commitmentHandlers({ neighbourhoods, commitments, whyNotFrom, votes, counted, paged, now }: Content): Record<string, Handler> {
  const today = () => dayOf(now());
  const partnersOf = (id: string | undefined) => neighbourhoods.find((one) => one.id === id)?.partners ?? [];
  const ofNeighbourhood = (id: string | undefined) => commitments.filter(({ neighbourhood }) => neighbourhood === id);
  const standing = (commitment: Commitment): CommitmentStanding => standingOn(commitment, today(), { partners: partnersOf(commitment.neighbourhood), votes });

  const change = ({ params }: Pick<Call, 'params'>, act: (commitment: Commitment) => Result<Commitment>): Result<CommitmentStanding> => {
    const place = commitments.findIndex(({ id }) => id === params['toezegging']);
    if (place < 0) return fail('request.not-found');
    const changed = act(commitments[place]!);
    if (!changed.ok) return changed;
    commitments[place] = changed.value;
    return succeed(standing(changed.value));
  };
  const ownChange = (call: Call, act: (commitment: Commitment) => Result<Commitment>) =>
    change(call, (commitment) => (holderOf(commitment).organisation === call.actor!.partner ? act(commitment) : fail('commitment.not-yours')));

  return {
    listCommitments: ({ params, query }) => paged(ofNeighbourhood(params['wijk']).map(standing).filter(({ state }) => query['stand'] === undefined || state === query['stand']), query),
    listPromiseKeeping: ({ params, query }) => paged(partnersOf(params['wijk']).map((partner) => promiseKeeping(ofNeighbourhood(params['wijk']), partner, today())), query),
    listReminders: ({ actor, query }) => paged(dueReminders(commitments.filter((one) => isSamePerson(holderOf(one), { organisation: actor!.partner ?? '', name: actor!.name })), today()), query),
    getCommitment: (call) => change(call, succeed),
    makeCommitment({ params, body, actor }) {
      const input = body as CommitmentInput;
      if (input.by.organisation !== actor!.partner) return fail('commitment.not-yours', 'by.organisation');
      const hindrance = whyNotFrom(input.origin);
      if (hindrance) return { ok: false, issues: [hindrance] };
      const made = makeCommitment(input, { id: `toezegging-${commitments.length + 1}`, neighbourhood: params['wijk']! }, today());
      if (!made.ok) return made;
      commitments.unshift(made.value);
      return succeed(standing(made.value));
    },
    giveNewDate: (call) => ownChange(call, (commitment) => giveNewDate(commitment, { ...(call.body as { due: string; reasons: string }), given: today() })),
    tellProgress: (call) =>
      ownChange(call, (commitment) => {
        const { text, photo } = call.body as { text: string; photo?: PhotoInput };
        return tellProgress(commitment, { on: today(), text, photo: photo ? { url: `data:image/jpeg;base64,${photo.data}`, description: photo.description ?? '' } : null });
      }),
    reportDone: (call) => ownChange(call, (commitment) => reportDone(commitment, today())),
    handOverCommitment: (call) => change(call, (commitment) => handOver(commitment, call.body as HandOverInput, today(), { actor: call.actor!, partners: partnersOf(commitment.neighbourhood) })),
    answerHandOver: (call) => change(call, (commitment) => answerHandOver(commitment, (call.body as { answer: HandOverAnswer }).answer, today(), call.actor!)),
    judgeCommitment: (call) =>
      change(call, (commitment) => {
        const vote = votes.find(({ id }) => id === (call.body as { vote: string }).vote);
        if (!vote) return fail('commitment.verdict.not-asked', 'vote');
        if (commitment.verdicts.some((one) => one.by === 'vote' && one.vote === vote.id)) return fail('commitment.verdict.given-before', 'vote');
        const outcome = counted(vote);
        if (!outcome.ok) return outcome;
        const found = foundByVote({ vote, outcome: outcome.value, openedOn: dayOf(vote.opensAt) }, commitment);
        if (!found.ok) return found;
        const verdict: Verdict = { by: 'vote', vote: vote.id, level: vote.rules.level, found: found.value, on: today() };
        return judgeCommitment(commitment, verdict);
      }),
  };
}
