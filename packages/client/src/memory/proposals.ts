import {
  addObstacleNote, agreeOn, answerProposal, answerQuestion, askAbout, askConsent, checkArea, consentTo, countObstacles, dayOf, fail, isOpenForSupport, maySpeak, namedPersonIn, noteObstacle, obstacleOn, proposalOn, putToVote,
  reachSupport, registerGroup, settleByVote, stepOn, succeed, supportNeededIn, tellProgressOn,
  type ConsentAskInput, type Mandate, type Neighbourhood, type NotedProposalInput, type Obstacle, type ObstacleInput, type ObstacleNoteInput, type Outcome, type Proposal, type ProposalEvent, type ProposalInput,
  type ProposalProgressInput, type ProposalRoad, type ResidentGroup, type ResidentGroupInput, type Result, type RoadNoting, type SupportInput, type Table, type ToVoteInput, type Vote,
} from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

/** Proposals that the service inside a page starts with. */
export interface ProposalContent {
  readonly proposals?: readonly Proposal[];
  /** What happened to them, by proposal. */
  readonly proposalEvents?: Readonly<Record<string, readonly ProposalEvent[]>>;
  readonly obstacles?: readonly Obstacle[];
  readonly groups?: readonly ResidentGroup[];
}

interface Content extends ProposalContent {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly mandates?: readonly Mandate[];
  readonly tables: readonly Table[];
  readonly votes: readonly Vote[];
  readonly counted: (vote: Vote) => Result<Outcome>;
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<object>;
  readonly now: () => string;
}

const photoIn = (photo: ProposalInput['photo']) => (photo ? { url: `data:image/jpeg;base64,${photo.data}`, description: photo.description ?? '' } : null);

/** Proposals as everyone reads them, and their road. */
export function proposalHandlers({ neighbourhoods, mandates = [], tables, votes, counted, paged, now, ...given }: Content): Record<string, Handler> {
  const proposals = [...(given.proposals ?? [])];
  const events = new Map(Object.entries(given.proposalEvents ?? {}));
  const obstacles = [...(given.obstacles ?? [])];
  const groups = [...(given.groups ?? [])];
  const marks = new Set<string>();
  let made = 0;
  const newId = (what: string) => `${what}-nieuw-${(made += 1)}`;
  const today = () => dayOf(now());
  const at = (id: string) => neighbourhoods.find((one) => one.id === id)!;
  const replace = (changed: Proposal) => void proposals.splice(proposals.findIndex(({ id }) => id === changed.id), 1, changed);
  const standing = (proposal: Proposal) =>
    proposalOn(proposal, today(), {
      events: events.get(proposal.id) ?? [], neighbourhood: at(proposal.neighbourhood), obstacles: obstacles.filter((one) => one.proposal === proposal.id), fromGroup: groups.find(({ id }) => id === proposal.group) ?? null,
    });
  const found = (id: string | undefined): Result<Proposal> => {
    const proposal = proposals.find((one) => one.id === id);
    return proposal ? succeed(proposal) : fail('request.not-found');
  };

  const walk = (proposal: Proposal, act: (road: ProposalRoad) => Result<ProposalRoad>): Result<unknown> => {
    const walked = act({ proposal: proposal.id, state: proposal.state, events: events.get(proposal.id) ?? [] });
    if (!walked.ok) return walked;
    events.set(proposal.id, walked.value.events);
    replace({ ...proposal, state: walked.value.state });
    return succeed(standing({ ...proposal, state: walked.value.state }));
  };
  const acting = <T>(call: Call, proposal: Result<Proposal>, act: (it: { proposal: Proposal; noting: RoadNoting; place: Neighbourhood }) => Result<T>): Result<T> => {
    if (!proposal.ok) return proposal;
    const place = at(proposal.value.neighbourhood);
    const by = namedPersonIn(place, { organisation: call.actor!.partner, name: call.actor!.name });
    return by.ok ? act({ proposal: proposal.value, noting: { by: by.value, on: today() }, place }) : by;
  };
  const onRoad = (call: Call, act: (road: ProposalRoad, noting: RoadNoting, place: Neighbourhood) => Result<ProposalRoad>): Result<unknown> =>
    acting<unknown>(call, found(call.params['voorstel']), ({ proposal, noting, place }) => walk(proposal, (road) => act(road, noting, place)));
  const voteNamed = (id: string): Result<Vote> => {
    const vote = votes.find((one) => one.id === id);
    return vote ? succeed(vote) : fail('proposal.vote.not-about-it', 'vote');
  };
  const countedVotes = () => votes.flatMap((vote) => { const outcome = counted(vote); return outcome.ok ? [{ vote, outcome: outcome.value }] : []; });
  const submit = (wijk: string, input: ProposalInput, way: Pick<Proposal, 'via' | 'group'>): Result<Proposal> => {
    const neighbourhood = neighbourhoods.find(({ id }) => id === wijk);
    if (!neighbourhood) return fail('request.not-found');
    const { title, description, place = null, area, photo } = input;
    const issues = checkArea(neighbourhood, area);
    if (issues.length) return { ok: false, issues };
    const proposal: Proposal = {
      id: `voorstel-${proposals.length + 1}`, neighbourhood: wijk, title, description, place, area: area ?? null, category: null, cost: null, state: 'submitted', submittedAt: now(), photo: photoIn(photo), support: 0, ...way,
    };
    proposals.unshift(proposal);
    return succeed(proposal);
  };

  return {
    listProposals({ params, query }) {
      const words = String(query['zoek'] ?? '').toLowerCase();
      const matches = proposals.filter(
        (proposal) =>
          proposal.neighbourhood === params['wijk'] &&
          `${proposal.title} ${proposal.description}`.toLowerCase().includes(words) &&
          (query['status'] === undefined || proposal.state === query['status']) &&
          (query['categorie'] === undefined || proposal.category === query['categorie']) &&
          (query['buurt'] === undefined || proposal.area === query['buurt']),
      );
      return paged(matches, query);
    },
    getProposal({ params }) {
      const proposal = found(params['voorstel']);
      return proposal.ok ? succeed(standing(proposal.value)) : proposal;
    },
    submitProposal: ({ params, body }) => submit(params['wijk']!, body, { via: 'web', group: null }),
    noteProposal({ params, body }) {
      const { channel, isReadBack: _, group: from, ...input } = body as NotedProposalInput;
      const group = from === undefined ? null : groups.find(({ id, neighbourhood }) => id === from && neighbourhood === params['wijk']);
      if (group === undefined) return fail('group.unknown', 'group');
      const may = group ? maySpeak(group, today()) : succeed('');
      return may.ok ? submit(params['wijk']!, input, { via: channel, group: group?.id ?? null }) : may;
    },
    supportProposal({ params, body }) {
      const proposal = found(params['voorstel']);
      if (!proposal.ok) return proposal;
      const mark = `${proposal.value.id}/${(body as SupportInput).mark}`;
      if (marks.has(mark)) return succeed(standing(proposal.value));
      if (!isOpenForSupport(proposal.value.state)) return fail('proposal.support.closed');
      marks.add(mark);
      const supported = { ...proposal.value, support: proposal.value.support + 1 };
      return walk(supported, (road) => reachSupport(road, { support: supported.support, needed: supportNeededIn(at(supported.neighbourhood)) }, today()));
    },
    askQuestion({ params, body }) {
      const proposal = found(params['voorstel']);
      return proposal.ok ? walk(proposal.value, (road) => askAbout(road, body, { id: newId('vraag'), on: today() })) : proposal;
    },
    answerQuestion(call) {
      const question = call.params['vraag']!;
      const id = [...events].find(([, all]) => all.some((event) => event.kind === 'question' && event.id === question))?.[0];
      return acting<unknown>(call, found(id), ({ proposal, noting }) => walk(proposal, (road) => answerQuestion(road, { ...(call.body as { text: string }), question }, noting)));
    },
    answerProposal: (call) => onRoad(call, (road, noting, place) => answerProposal(road, call.body, { ...noting, place, register: mandates })),
    putProposalToVote: (call) =>
      onRoad(call, (road, noting, place) => {
        const { vote: id, reasons } = call.body as ToVoteInput;
        const vote = voteNamed(id);
        return vote.ok ? putToVote(road, { vote: vote.value, reasons }, { ...noting, place }) : vote;
      }),
    settleProposal({ params }) {
      const proposal = found(params['voorstel']);
      if (!proposal.ok) return proposal;
      const put = [...(events.get(proposal.value.id) ?? [])].reverse().find((event) => event.kind === 'to-vote');
      const vote = voteNamed(put?.kind === 'to-vote' ? put.vote : '');
      if (!vote.ok) return vote;
      const outcome = counted(vote.value);
      return outcome.ok ? walk(proposal.value, (road) => settleByVote(road, { vote: vote.value, outcome: outcome.value }, today())) : outcome;
    },
    askConsent: (call) =>
      onRoad(call, (road, noting, place) => {
        const { table: id, point } = call.body as ConsentAskInput;
        const table = tables.find((one) => one.id === id);
        return table ? askConsent(road, { point }, { ...noting, place, table }) : fail('proposal.consent.not-a-lasting-point', 'table');
      }),
    agreeOnProposal: (call) => onRoad(call, (road, noting) => agreeOn(road, call.body, noting)),
    stepProposal: (call) => onRoad(call, (road, noting) => stepOn(road, call.body, { ...noting, consent: consentTo(road, { tables, counted: countedVotes() }) })),
    tellProposalProgress: (call) =>
      onRoad(call, (road, noting) => {
        const { text, photo } = call.body as ProposalProgressInput;
        return tellProgressOn(road, { text, photo: photoIn(photo) }, noting);
      }),
    noteObstacle: (call) =>
      acting<unknown>(call, found(call.params['voorstel']), ({ proposal, noting, place }) => {
        const input = call.body as ObstacleInput;
        const owner = namedPersonIn(place, input.owner);
        if (!owner.ok) return fail('obstacle.owner.unknown', 'owner');
        const noted = noteObstacle(input, { id: newId('belemmering'), proposal: proposal.id, neighbourhood: proposal.neighbourhood }, { ...noting, owner: owner.value });
        if (!noted.ok) return noted;
        obstacles.unshift(noted.value);
        return succeed(standing(proposal));
      }),
    addObstacleNote(call) {
      const place = obstacles.findIndex(({ id }) => id === call.params['belemmering']);
      return acting<unknown>(call, found(obstacles[place]?.proposal), ({ proposal, noting }) => {
        const changed = addObstacleNote(obstacles[place]!, call.body as ObstacleNoteInput, noting);
        if (!changed.ok) return changed;
        obstacles[place] = changed.value;
        return succeed(standing(proposal));
      });
    },
    listObstacles({ params, query }) {
      const all = obstacles.filter(({ neighbourhood }) => neighbourhood === params['wijk']).map((one) => obstacleOn(one, today()));
      const page = paged(all.filter(({ state }) => query['stand'] === undefined || state === query['stand']), query);
      return page.ok ? succeed({ ...page.value, ...countObstacles(all) }) : page;
    },
    listGroups: ({ params, query }) => paged(groups.filter(({ neighbourhood }) => neighbourhood === params['wijk']), query),
    registerGroup({ params, body }) {
      if (!neighbourhoods.some(({ id }) => id === params['wijk'])) return fail('request.not-found');
      const registered = registerGroup(body as ResidentGroupInput, { id: newId('groep'), neighbourhood: params['wijk']! }, today());
      if (registered.ok) groups.unshift(registered.value);
      return registered;
    },
  };
}
