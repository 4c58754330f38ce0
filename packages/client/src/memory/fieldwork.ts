import { fail, succeed, type Neighbourhood, type NotHeard, type TrustPoll } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

interface Content {
  readonly polls: readonly TrustPoll[];
  readonly neighbourhoods: readonly Neighbourhood[];
  /** As they were published, newest first, by poll. */
  readonly notHeard: Readonly<Record<string, readonly NotHeard[]>>;
}

/** What professionals do and see of a poll in the field; who was not heard is of waves given as they were published. */
export function fieldworkHandlers({ polls, neighbourhoods, notHeard }: Content): Record<string, Handler> {
  return {
    // Two people at two desks need a service between them.
    keyPaper: () => fail('request.not-found'),
    // Answer sheets are kept by a service, not inside a page.
    getSheets: () => fail('request.not-found'),
    getSheetsDescription: () => fail('request.not-found'),
    getNotHeard({ params }) {
      const poll = polls.find(({ id }) => id === params['peiling']);
      if (!poll) return fail('request.not-found');
      const areas = neighbourhoods.find(({ id }) => id === poll.neighbourhood)?.areas ?? [];
      return succeed({ poll: poll.id, title: poll.title, areas: areas.map(({ code, name }) => ({ code, name })), waves: notHeard[poll.id] ?? [] });
    },
  };
}
