import { holderOf, holdersOf, openOffer } from '../commitment/hand-over.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { commitmentState } from '../commitment/transitions.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { mandateOn } from '../mandate/standing.ts';
import type { MandateSubject } from '../mandate/subject.ts';
import { obstacleState, type Obstacle } from '../obstacle/obstacle.ts';
import { isPublished } from '../story/consent.ts';
import type { StoryPartners } from '../story/partners.ts';
import type { Story } from '../story/story.ts';
import { filledSeats } from '../table/seat.ts';
import type { Table } from '../table/table.ts';
import type { CalendarDate } from '../time.ts';
import type { WorkKind, WorkPart } from './network.ts';

/** Somebody's part in something. Without a name it is the organisation's. */
export interface Taking {
  readonly organisation: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly part: WorkPart;
}

/** Something that people work on, and who they are. */
export interface SharedWork {
  readonly kind: WorkKind;
  readonly id: string;
  readonly title: string;
  readonly people: readonly Taking[];
}

/** A story with who works on it. */
export type WorkedStory = Pick<Story, 'id' | 'consent' | 'words' | 'transcript' | 'lead' | 'answers' | 'links'> & StoryPartners;

/** What a neighbourhood has in public, and on which day. */
export interface NetworkSources {
  readonly stories: readonly WorkedStory[];
  readonly commitments: readonly Commitment[];
  readonly obstacles: readonly Obstacle[];
  readonly tables: readonly Table[];
  readonly mandates: readonly Mandate[];
  readonly subjects: readonly MandateSubject[];
  readonly at: CalendarDate;
}

/** Longest title made from the words of a story, in characters. */
const longestTitle = 90;

/** Everything that runs: stories that everyone may read, promises not kept yet, obstacles in the way, tables with partners, mandates in force. */
export const sharedWork = (sources: NetworkSources): SharedWork[] =>
  [
    ...sources.stories.filter(({ consent }) => isPublished(consent)).map((story) => ofStory(story, sources.commitments)),
    ...sources.commitments.filter((commitment) => commitmentState(commitment, sources.at) !== 'kept').map(ofCommitment),
    ...sources.obstacles.filter((obstacle) => ['open', 'overdue'].includes(obstacleState(obstacle, sources.at))).map(ofObstacle),
    ...sources.tables.map(ofTable),
    ...sources.mandates.filter((mandate) => mandateOn(sources.mandates, mandate, sources.at).state === 'in-force').map((mandate) => ofMandate(mandate, sources.subjects)),
  ].map((work) => ({ ...work, people: named(work.people) }));

/** Who leads, is involved and answered, and who has the promise that people linked it to. */
function ofStory({ id, words, transcript, lead, involved, answers, links }: WorkedStory, commitments: readonly Commitment[]): SharedWork {
  const promises = links.filter(({ kind }) => kind === 'commitment').flatMap((link) => commitments.filter((one) => one.id === link.id));
  return {
    kind: 'story', id, title: shortened(words || (transcript?.words ?? '')),
    people: [
      ...answers.map(({ partner: organisation, name, role }): Taking => ({ organisation, name, role, part: 'story.answered' })),
      ...promises.map((promise): Taking => ({ ...holderOf(promise), part: 'story.promised' })),
      ...(lead === null ? [] : [{ organisation: lead, name: null, role: null, part: 'story.leads' } as const]),
      ...involved.map((organisation): Taking => ({ organisation, name: null, role: null, part: 'story.involved' })),
    ],
  };
}

function ofCommitment(commitment: Commitment): SharedWork {
  const offer = openOffer(commitment);
  const people: Taking[] = [{ ...holderOf(commitment), part: 'commitment.has' }];
  if (offer) people.push({ ...offer.to, part: 'commitment.asked' });
  people.push(...holdersOf(commitment).slice(0, -1).map((one): Taking => ({ ...one, part: 'commitment.had' })));
  return { kind: 'commitment', id: commitment.id, title: commitment.what, people };
}

/** Who is to take it away, who noted it, and who said what was tried. */
const ofObstacle = ({ id, what, owner, raisedBy, notes }: Obstacle): SharedWork => ({
  kind: 'obstacle', id, title: what,
  people: [{ ...owner, part: 'obstacle.owns' }, { ...raisedBy, part: 'obstacle.raised' }, ...notes.map(({ by }): Taking => ({ ...by, part: 'obstacle.tried' }))],
});

/** Only who sits there for an organisation: residents at a table are nobody's colleagues. */
const ofTable = ({ id, name, seats }: Table): SharedWork => ({
  kind: 'table', id, title: name,
  people: filledSeats(seats).filter(({ side }) => side === 'partners').map((seat): Taking => ({ organisation: seat.group, name: seat.name, role: null, part: 'table.sits' })),
});

const ofMandate = ({ id, subjects, holder, backing }: Mandate, known: readonly MandateSubject[]): SharedWork => ({
  kind: 'mandate', id, title: subjects.map((subject) => known.find((one) => one.id === subject)?.name ?? subject).join(', '),
  people: [{ ...holder, part: 'mandate.decides' }, { ...backing, part: 'mandate.backs' }],
});

/** Each once, by the first part; an organisation for which somebody spoke by name is that person. */
function named(people: readonly Taking[]): Taking[] {
  const isSame = (a: Taking, b: Taking): boolean => a.organisation === b.organisation && a.name === b.name;
  return people
    .filter(({ organisation, name }) => name !== null || !people.some((other) => other.organisation === organisation && other.name !== null))
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestTitle ? line : `${line.slice(0, line.lastIndexOf(' ', longestTitle) + 1 || longestTitle).trimEnd()}…`;
}
