import { succeed, type NamedPerson, type ProposalEvent, type ProposalStanding, type Result } from '@wijkaanpak/domain';
import { fullLanguages, proposalSections, say, type LanguageCode, type Sections, type Values } from '@wijkaanpak/texts';
import type { Database } from '../database/schema.ts';
import { atom, type AtomEntry } from '../feeds/atom.ts';
import { stableId } from '../feeds/stable-id.ts';
import { readProposalStanding } from './read-proposals.ts';

export interface RoadFeedWish {
  readonly proposal: string;
  /** Where the service is reached, and this feed of it. */
  readonly origin: string;
  readonly self: string;
  /** What is not said in it is said in Dutch. */
  readonly language: LanguageCode;
}

type Words = Sections['proposalRoad']['words'];
type Sentence = (key: keyof Words, values?: Values) => string;

/** What became of a proposal, the newest first: so that everyone who took part can hear it without leaving an address. */
export async function writeRoadNews(database: Database, { proposal: id, origin, self, language: asked }: RoadFeedWish): Promise<Result<string>> {
  const read = await readProposalStanding(database, id);
  if (!read.ok) return read;
  const proposal = read.value;
  const language = fullLanguages.find((one) => one === asked) ?? 'nl';
  const { words } = await (await proposalSections[language]()).parts.proposalRoad();
  const sentence: Sentence = (key, values) => say(words[key], language, values);
  const link = `${origin}/voorstellen/${id}`;
  const entries = [...proposal.events.map((event, index) => told(event, index, { sentence, proposal, link })), ...proposal.obstacles.flatMap((obstacle) => hindrances(obstacle, { sentence, proposal, link }))];
  const since = proposal.submittedAt.slice(0, 10);
  return succeed(atom({ id: stableId('road', id), title: proposal.title, language, self, page: link, since, entries: entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)) }));
}

interface Telling {
  readonly sentence: Sentence;
  readonly proposal: ProposalStanding;
  readonly link: string;
}

const nameOf = ({ sentence, proposal: { partners } }: Telling, { organisation, name, role }: NamedPerson): string =>
  sentence('by', { name, role, organisation: partners.find(({ id }) => id === organisation)?.name ?? organisation });

function told(event: ProposalEvent, index: number, telling: Telling): AtomEntry {
  const { sentence, proposal: { id, title }, link } = telling;
  const heading = event.kind === 'supported' ? sentence('event.supported', { count: event.support }) : sentence(`event.${event.kind}`);
  const text = [
    ...(event.kind === 'answered' ? [sentence(`outcome.${event.outcome}`)] : []), ...('text' in event ? [event.text] : []), ...('reasons' in event ? [sentence('why', { reasons: event.reasons })] : []), ...('by' in event ? [nameOf(telling, event.by)] : []),
  ];
  return { id: stableId('road', id, index), title: `${heading}: ${title}`, on: event.on, link, author: 'by' in event ? event.by.name : title, text: text.join('\n') };
}

/** An obstacle, and what was done about it, with who owns it. */
function hindrances({ id, what, owner, raised, raisedBy, notes }: ProposalStanding['obstacles'][number], telling: Telling): AtomEntry[] {
  const { sentence, proposal: { title }, link } = telling;
  const heading = `${sentence('obstacles')}: ${title}`;
  const about = (number: number) => ({ id: stableId('obstacle', id, number), title: heading, link });
  return [
    { ...about(0), on: raised, author: raisedBy.name, text: [what, nameOf(telling, owner)].join('\n') },
    ...notes.map(({ kind, on, due, by, text }, index) => ({ ...about(index + 1), on, author: by.name, text: [sentence(`note.${kind}`, { date: due ?? '' }), text, nameOf(telling, by)].join('\n') })),
  ];
}
