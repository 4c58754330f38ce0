import { checkArea, type Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { Outcome } from '../counting/outcome.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { isSamePerson, type Mandate, type NamedPerson } from '../mandate/mandate.ts';
import { mayDecideMatter } from '../mandate/register.ts';
import { settledBy } from '../table/decision.ts';
import type { Table } from '../table/table.ts';
import type { CalendarDate } from '../time.ts';
import type { Vote } from '../vote/vote.ts';
import type { ProposalConsent } from './events.ts';
import type { Photo } from './photo.ts';
import type { ConsentAskInput, ProposalAgreementInput, ProposalAnswerInput, ProposalStepInput, QuestionAnswerInput, QuestionInput, ToVoteInput } from './road-inputs.ts';
import { addToRoad, type ProposalRoad } from './road.ts';

type Road = Result<ProposalRoad>;

/** Who acts in a role, and on what day. */
export interface RoadNoting {
  readonly by: NamedPerson;
  readonly on: CalendarDate;
}

/** Where a proposal is; each act is refused when what it names is of another neighbourhood. */
export type RoadPlace = Pick<Neighbourhood, 'id' | 'areas'>;

export interface CountedVoteOf {
  readonly vote: Vote;
  readonly outcome: Outcome;
}

/** Support has become enough. Gives the road unchanged while it has not, or once it is further on. */
export const reachSupport = (road: ProposalRoad, { support, needed }: { readonly support: number; readonly needed: number }, on: CalendarDate): Road =>
  road.state === 'submitted' && support >= needed ? addToRoad(road, { kind: 'supported', on, support }) : succeed(road);

export const askAbout = (road: ProposalRoad, { text }: QuestionInput, { id, on }: { readonly id: string; readonly on: CalendarDate }): Road => addToRoad(road, { kind: 'question', on, id, text });

/** By a named person; every answer to a question stays. */
export function answerQuestion(road: ProposalRoad, { question, text }: QuestionAnswerInput & { readonly question: string }, noting: RoadNoting): Road {
  const isKnown = road.events.some((event) => event.kind === 'question' && event.id === question);
  return isKnown ? addToRoad(road, { kind: 'question-answered', ...noting, question, text }) : fail('request.not-found');
}

/**
 * The answer, by a person whose own mandate covers it today (Awb 10:2, 10:10). Outside the mandate it is refused with the reason; the way on is an escalation.
 * A later answer comes beside the earlier one.
 */
export function answerProposal(road: ProposalRoad, input: ProposalAnswerInput, { register, place, ...noting }: RoadNoting & { readonly register: readonly Mandate[]; readonly place: RoadPlace }): Road {
  const mandate = register.find(({ id }) => id === input.mandate);
  if (!mandate || mandate.neighbourhood !== place.id || !isSamePerson(mandate.holder, noting.by)) return fail('mandate.not-yours', 'mandate');
  const issues = checkArea(place, input.matter.area);
  if (issues.length) return { ok: false, issues };
  const answer = mayDecideMatter(register, mandate, { matter: input.matter, at: noting.on });
  if (!answer.may) return { ok: false, issues: [{ ...answer.reason, path: 'mandate' }] };
  return addToRoad(road, { kind: 'answered', ...noting, ...input });
}

const isAbout = ({ proposal }: ProposalRoad, { options }: Pick<Vote, 'options'>): boolean => options.some((option) => option.proposal === proposal);

/** To a vote of residents here that has this proposal among its options; an open poll (level 0) decides nothing. */
export function putToVote(road: ProposalRoad, { vote, reasons }: { readonly vote: Vote } & Pick<ToVoteInput, 'reasons'>, { place, ...noting }: RoadNoting & { readonly place: Pick<RoadPlace, 'id'> }): Road {
  if (vote.neighbourhood !== place.id || vote.rules.level === 0 || !isAbout(road, vote)) return fail('proposal.vote.not-about-it', 'vote');
  return addToRoad(road, { kind: 'to-vote', ...noting, reasons, vote: vote.id });
}

const isChosenIn = ({ proposal }: ProposalRoad, { vote, outcome }: CountedVoteOf): boolean => vote.options.some(({ id, proposal: of }) => of === proposal && outcome.winners.includes(id));

/** What residents decided in the vote that it was put to. Anyone may carry that over; nobody can hold it back. */
export function settleByVote(road: ProposalRoad, counted: CountedVoteOf, on: CalendarDate): Road {
  const put = [...road.events].reverse().find(({ kind }) => kind === 'to-vote');
  if (put?.kind !== 'to-vote' || put.vote !== counted.vote.id) return fail('proposal.vote.not-about-it', 'vote');
  return addToRoad(road, { kind: isChosenIn(road, counted) ? 'chosen' : 'not-chosen', on, vote: counted.vote.id });
}

/** Names the point by which a table is asked to consent: a lasting one, of a table here, that is still open. So a decision about something else is never taken for consent. */
export function askConsent(road: ProposalRoad, { point }: Pick<ConsentAskInput, 'point'>, { table, place, ...noting }: RoadNoting & { readonly table: Table; readonly place: Pick<RoadPlace, 'id'> }): Road {
  const put = table.agenda.find(({ id }) => id === point);
  if (!put || put.kind !== 'lasting' || table.neighbourhood !== place.id) return fail('proposal.consent.not-a-lasting-point', 'point');
  if (settledBy(table, point)) return fail('table.point.settled', 'point');
  return addToRoad(road, { kind: 'consent-asked', ...noting, table: table.id, point });
}

export const agreeOn = (road: ProposalRoad, { parties, ...input }: ProposalAgreementInput, noting: RoadNoting): Road =>
  new Set(parties).size < 2 ? fail('proposal.agreement.too-few-parties', 'parties') : addToRoad(road, { kind: 'agreed', ...noting, ...input, parties: [...new Set(parties)] });

/** Rules by which residents say yes or no to a proposal itself; a vote that only divides money is no consent. */
const consentRules: readonly string[] = ['yes-no', 'consent', 'double-majority'];

/** Residents' consent to a proposal, where they gave it; null while they have not. */
export function consentTo(road: ProposalRoad, { tables, counted }: { readonly tables: readonly Table[]; readonly counted: readonly CountedVoteOf[] }): ProposalConsent | null {
  for (const event of road.events) {
    const table = event.kind === 'consent-asked' && tables.find(({ id }) => id === event.table);
    if (event.kind === 'consent-asked' && table && settledBy(table, event.point)?.outcome === 'adopted') return { by: 'table', table: table.id, point: event.point };
    const vote = event.kind === 'chosen' && counted.find((one) => one.vote.id === event.vote);
    if (vote && consentRules.includes(vote.vote.rules.counting) && isChosenIn(road, vote)) return { by: 'vote', vote: vote.vote.id };
  }
  return null;
}

/** Under way, done or stopped, by who carries it out, with reasons. What lasts is not under way without consent, whoever wants it. */
export const stepOn = (road: ProposalRoad, { to, reasons }: ProposalStepInput, { consent, ...noting }: RoadNoting & { readonly consent: ProposalConsent | null }): Road =>
  addToRoad(road, to === 'under-way' ? { kind: to, ...noting, reasons, consent } : { kind: to, ...noting, reasons });

/** How far it is. Told from the agreement on, and while it is under way. */
export const tellProgressOn = (road: ProposalRoad, { text, photo }: { readonly text: string; readonly photo: Photo | null }, noting: RoadNoting): Road =>
  road.state === 'agreed' || road.state === 'under-way' ? addToRoad(road, { kind: 'progress', ...noting, text, photo }) : fail('proposal.progress.not-yet', '', { state: road.state });
