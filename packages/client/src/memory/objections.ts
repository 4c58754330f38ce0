import { checkAnswer, checkObjection, dayOf, fail, objectionState, readVotingCode, sequenceOf, succeed, type Neighbourhood, type Objection, type ObjectionAnswerInput, type ObjectionInput, type Result, type Vote } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

interface Content {
  readonly objections: Readonly<Record<string, readonly Objection[]>>;
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly voteOf: (id: string | undefined) => Result<Vote>;
  readonly paged: (items: readonly Objection[], query: Record<string, unknown>) => Result<object>;
  readonly now: () => string;
}

/** Objections as everyone reads them, residents who make them, and who answers them by name. */
export function objectionHandlers({ objections: given, codes, neighbourhoods, voteOf, paged, now }: Content) {
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

  const handlers: Record<string, Handler> = {
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
    answerObjection({ params, body, actor }) {
      const [id, list] = [...made].find(([, all]) => all.some((one) => one.id === params['bezwaar'])) ?? [];
      const vote = voteOf(id);
      if (!vote.ok || !list) return fail('request.not-found');
      const place = list.findIndex((one) => one.id === params['bezwaar']);
      const partner = neighbourhoods.find((one) => one.id === vote.value.neighbourhood)?.partners.find((one) => one.id === actor?.partner);
      if (!actor || !partner) return fail('objection.not-a-partner');
      // Whoever asks for the outcome of a closed vote has it counted.
      const issues = checkAnswer(list[place]!, body, vote.value.state === 'closed' ? 'counted' : 'not-counted');
      if (issues.length) return { ok: false, issues };
      const { answer, sequence } = body as ObjectionAnswerInput;
      const answers = [...list[place]!.answers, { answer, sequence, by: { name: actor.name, partner: partner.id, partnerName: partner.name }, on: dayOf(now()) }];
      return succeed((list[place] = { ...list[place]!, answers }));
    },
  };
  return { handlers, ofVote, prepare };
}
