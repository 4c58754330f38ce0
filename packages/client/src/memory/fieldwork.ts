import { fail, succeed, type Neighbourhood, type NotHeard } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';
import type { PaperDesk } from './paper-desk.ts';

interface Content {
  readonly desk: PaperDesk;
  readonly neighbourhoods: readonly Neighbourhood[];
  /** As they were published, newest first, by poll. */
  readonly notHeard: Readonly<Record<string, readonly NotHeard[]>>;
}

/** What professionals do and see of a poll in the field; who was not heard is of waves given as they were published. */
export function fieldworkHandlers({ desk, neighbourhoods, notHeard }: Content): Record<string, Handler> {
  return {
    // Answer sheets are kept by a service, not inside a page.
    getSheets: () => fail('request.not-found'),
    getSheetsDescription: () => fail('request.not-found'),
    keyPaper: ({ params, actor, body }) => desk.key(params['peiling'], actor!, body),
    getDesk: ({ params, actor }) => desk.read(params['peiling'], actor!),
    finishKeying: ({ params, body }) => desk.finish(params['peiling'], (body as { wave: string }).wave),
    getNotHeard({ params }) {
      const found = desk.poll(params['peiling']);
      if (!found.ok) return found;
      const poll = found.value;
      const areas = neighbourhoods.find(({ id }) => id === poll.neighbourhood)?.areas ?? [];
      return succeed({ poll: poll.id, title: poll.title, areas: areas.map(({ code, name }) => ({ code, name })), waves: notHeard[poll.id] ?? [] });
    },
  };
}
