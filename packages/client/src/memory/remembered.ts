import type { Remembered, TrustPoll, WaveResult } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

/** A list of a neighbourhood to its end. */
export function allOf<Item>(handlers: Readonly<Record<string, Handler>>, wijk: string, name: string): readonly Item[] {
  const answer = handlers[name]!({ params: { wijk }, query: { wijk, perPagina: 100_000 }, body: undefined as never, token: undefined, actor: undefined });
  return answer.ok ? (answer.value as { items: readonly Item[] }).items : [];
}

/** What a neighbourhood has in public, as the service inside a page tells it to anyone who asks for each list. */
export function rememberedBy(handlers: Readonly<Record<string, Handler>>, wijk: string, published: Readonly<Record<string, readonly WaveResult[]>>): Omit<Remembered, 'programmes'> {
  const all = <Item>(name: string): readonly Item[] => allOf(handlers, wijk, name);
  const polls = all<TrustPoll>('listPolls');
  return {
    stories: all('listStories'), proposals: all('listProposals'), votes: all('listVotes'), tables: all('listTables'), commitments: all('listCommitments'),
    mandates: all('listMandates'), escalations: all('listEscalations'),
    waves: polls.flatMap(({ id, title, wave, waves = [wave] }) =>
      waves.map(({ id: name, opensAt }) => ({ poll: id, title, opensAt, publishedAt: published[id]?.find((one) => one.wave === name)?.closesAt ?? null }))),
  };
}
