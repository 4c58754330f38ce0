import { fail, foundByVote, judgeCommitment, standingOn, succeed, type Commitment, type Outcome, type Result, type Verdict, type Vote } from '@wijkaanpak/domain';
import { dayOf } from './day.ts';

interface Content {
  readonly commitments: readonly Commitment[];
  readonly votes: readonly Vote[];
  readonly counted: (vote: Vote) => Result<Outcome>;
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<unknown>;
  readonly now: () => string;
}

type Call = { params: Record<string, string>; query: Record<string, unknown>; body: never };

/** Promises as everyone reads them, and residents' verdict. Nobody acts in a role inside a page, so what promisers do is refused. */
export function commitmentHandlers({ commitments: given, votes, counted, paged, now }: Content): Record<string, (call: Call) => Result<unknown>> {
  const commitments = [...given];
  const needsLogin = () => fail('access.login-needed');
  const find = (id: string | undefined) => commitments.findIndex((one) => one.id === id);
  const standing = (commitment: Commitment) => standingOn(commitment, dayOf(now()));
  return {
    listCommitments: ({ params, query }) =>
      paged(commitments.filter((one) => one.neighbourhood === params['wijk']).map(standing).filter(({ state }) => query['stand'] === undefined || state === query['stand']), query),
    getCommitment: ({ params }) => (find(params['toezegging']) < 0 ? fail('request.not-found') : succeed(standing(commitments[find(params['toezegging'])]!))),
    judgeCommitment({ params, body }) {
      const place = find(params['toezegging']);
      const commitment = commitments[place];
      if (!commitment) return fail('request.not-found');
      const vote = votes.find(({ id }) => id === (body as { vote: string }).vote);
      if (!vote) return fail('commitment.verdict.not-asked', 'vote');
      if (commitment.verdicts.some((one) => one.by === 'vote' && one.vote === vote.id)) return fail('commitment.verdict.given-before', 'vote');
      const outcome = counted(vote);
      if (!outcome.ok) return outcome;
      const found = foundByVote({ vote, outcome: outcome.value, openedOn: dayOf(vote.opensAt) }, commitment);
      if (!found.ok) return found;
      const verdict: Verdict = { by: 'vote', vote: vote.id, level: vote.rules.level, found: found.value, on: dayOf(now()) };
      const judged = judgeCommitment(commitment, verdict);
      if (!judged.ok) return judged;
      commitments[place] = judged.value;
      return succeed(standing(judged.value));
    },
    makeCommitment: needsLogin, giveNewDate: needsLogin, tellProgress: needsLogin, reportDone: needsLogin, listReminders: needsLogin,
  };
}
