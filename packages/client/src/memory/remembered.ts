import type { Proposal, ProposalStanding, Remembered, TrustPoll, WaveReply, WaveResult } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

/** A list of a neighbourhood to its end. */
export function allOf<Item>(handlers: Readonly<Record<string, Handler>>, wijk: string, name: string): readonly Item[] {
  const answer = handlers[name]!({ params: { wijk }, query: { wijk, perPagina: 100_000 }, body: undefined as never, token: undefined, actor: undefined });
  return answer.ok ? (answer.value as { items: readonly Item[] }).items : [];
}

interface Told {
  /** Published waves, by poll. */
  readonly published: Readonly<Record<string, readonly WaveResult[]>>;
  readonly replies: Readonly<Record<string, readonly WaveReply[]>>;
}

/** What a neighbourhood has in public, as the service inside a page tells it to anyone who asks for each list. */
export function rememberedBy(handlers: Readonly<Record<string, Handler>>, wijk: string, { published, replies }: Told): Omit<Remembered, 'programmes'> {
  const all = <Item>(name: string): readonly Item[] => allOf(handlers, wijk, name);
  const roadOf = ({ id }: Proposal): ProposalStanding[] => {
    const answer = handlers['getProposal']!({ params: { voorstel: id }, query: {}, body: undefined as never, token: undefined, actor: undefined });
    return answer.ok ? [answer.value as ProposalStanding] : [];
  };
  const proposals = all<Proposal>('listProposals').flatMap(roadOf);
  const polls = all<TrustPoll>('listPolls');
  return {
    stories: all('listStories'), proposals, obstacles: proposals.flatMap(({ obstacles }) => obstacles), challenges: all('listChallenges'), votes: all('listVotes'), tables: all('listTables'), commitments: all('listCommitments'),
    mandates: all('listMandates'), escalations: all('listEscalations'),
    waves: polls.flatMap(({ id, title, wave, waves = [wave] }) =>
      waves.map(({ id: name, opensAt }) => ({ poll: id, title, opensAt, publishedAt: published[id]?.find((one) => one.wave === name)?.closesAt ?? null, replies: (replies[id] ?? []).filter((one) => one.wave === name) }))),
  };
}
