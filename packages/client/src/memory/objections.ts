import { checkObjection, fail, objectionState, readVotingCode, succeed, type Objection, type ObjectionInput, type Result, type Vote } from '@wijkaanpak/domain';
import { dayOf } from './day-of.ts';

interface Content {
  readonly objections: Readonly<Record<string, readonly Objection[]>>;
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly voteOf: (id: string | undefined) => Result<Vote>;
  readonly paged: (items: readonly Objection[], query: Record<string, unknown>) => Result<object>;
  readonly now: () => string;
}

type Call = { params: Record<string, string>; query: Record<string, unknown>; body: never };

/** Objections as everyone reads them, and residents who make them. Nobody acts in a role inside a page, so an answer is refused. */
export function objectionHandlers({ objections: given, codes, voteOf, paged, now }: Content) {
  const made = new Map(Object.entries(given).map(([vote, list]) => [vote, [...list]]));
  const byCode = new Map<string, string>();
  const ofVote = (vote: Vote): Objection[] => made.get(vote.id) ?? made.set(vote.id, []).get(vote.id)!;
  // A vote that has been made to stand open or closed stays so, whatever the hour; one with an earlier end goes by the clock.
  const stateOf = (vote: Vote) => (vote.state === 'open' && vote.rules.objectionsUntil !== undefined ? objectionState(vote, now()) : vote.state);

  const handlers: Record<string, (call: Call) => Result<unknown>> = {
    listObjections({ params, query }) {
      const vote = voteOf(params['stemming']);
      if (!vote.ok) return vote;
      const page = paged(ofVote(vote.value), query);
      return page.ok ? succeed({ ...page.value, state: stateOf(vote.value) }) : page;
    },
    makeObjection({ params, body }) {
      const vote = voteOf(params['stemming']);
      if (!vote.ok) return vote;
      const { option, reasons, code: typed } = body as ObjectionInput;
      const code = readVotingCode(typed);
      if (!code.ok) return code;
      if (!codes[vote.value.id]?.includes(code.value)) return fail('code.unknown', 'code');
      const list = ofVote(vote.value);
      const place = `${vote.value.id}/${code.value}/${option}`;
      const before = list.find(({ id }) => id === byCode.get(place));
      const issues = checkObjection({ ...vote.value, state: stateOf(vote.value) }, { option, reasons }, before);
      if (issues.length) return { ok: false, issues };
      const objection: Objection = { id: before?.id ?? `bezwaar-${list.length + 1}`, option, reasons, sequence: (before?.sequence ?? 0) + 1, submittedAt: dayOf(now()), answers: before?.answers ?? [] };
      byCode.set(place, objection.id);
      list.splice(before ? list.indexOf(before) : list.length, before ? 1 : 0, objection);
      return succeed(objection);
    },
    answerObjection: () => fail('access.login-needed'),
  };
  return { handlers, ofVote };
}
