import { checkObjection, fail, objectionState, readVotingCode, sequenceOf, succeed, type Objection, type ObjectionInput, type Result, type Vote } from '@wijkaanpak/domain';
import { dayOf } from './day.ts';

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

  /** What writes an objection down, where nothing refuses it. */
  function prepare(vote: Vote, { option, reasons, code: typed }: ObjectionInput): Result<() => Objection> {
    const code = readVotingCode(typed);
    if (!code.ok) return code;
    if (!codes[vote.id]?.includes(code.value)) return fail('code.unknown', 'code');
    const list = ofVote(vote);
    const place = `${vote.id}/${code.value}/${option}`;
    const before = list.find(({ id }) => id === byCode.get(place));
    const issues = checkObjection({ ...vote, state: stateOf(vote) }, { option, reasons }, before);
    if (issues.length) return { ok: false, issues };
    return succeed(() => write(place, list, { id: before?.id ?? `bezwaar-${list.length + 1}`, option, reasons, sequence: sequenceOf(reasons, before), submittedAt: dayOf(now()), answers: before?.answers ?? [] }));
  }

  function write(place: string, list: Objection[], objection: Objection): Objection {
    const before = list.findIndex(({ id }) => id === objection.id);
    byCode.set(place, objection.id);
    list.splice(before < 0 ? list.length : before, before < 0 ? 0 : 1, objection);
    return objection;
  }

  const handlers: Record<string, (call: Call) => Result<unknown>> = {
    listObjections({ params, query }) {
      const vote = voteOf(params['stemming']);
      if (!vote.ok) return vote;
      const page = paged(ofVote(vote.value), query);
      return page.ok ? succeed({ ...page.value, state: stateOf(vote.value) }) : page;
    },
    makeObjection({ params, body }) {
      const vote = voteOf(params['stemming']);
      const prepared = vote.ok ? prepare(vote.value, body) : vote;
      return prepared.ok ? succeed(prepared.value()) : prepared;
    },
    answerObjection: () => fail('access.login-needed'),
  };
  return { handlers, ofVote, prepare };
}
