import { dayOf, fail, networkOf, type MandateSubject, type Neighbourhood, type Obstacle, type Remembered, type Result, type WholeStory } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

interface Content {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly subjects: Readonly<Record<string, readonly MandateSubject[]>>;
  /** What everyone may read of a neighbourhood. */
  readonly rememberedOf: (neighbourhood: string) => Omit<Remembered, 'programmes'>;
  /** Its stories as the team reads them. */
  readonly boardOf: (neighbourhood: string) => readonly WholeStory[];
  readonly obstaclesOf: (neighbourhood: string) => readonly Obstacle[];
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<unknown>;
  readonly now: () => string;
}

/** Who works with whom, from what everyone may read. */
export const networkHandlers = ({ neighbourhoods, subjects, rememberedOf, boardOf, obstaclesOf, paged, now }: Content): Record<string, Handler> => ({
  listNetwork({ params, query }) {
    const neighbourhood = neighbourhoods.find(({ id }) => id === params['wijk']);
    if (!neighbourhood) return fail('request.not-found');
    const { id, partners } = neighbourhood;
    const { stories, commitments, tables, mandates } = rememberedOf(id);
    const involvedIn = new Map(boardOf(id).map(({ id: story, involved }) => [story, involved]));
    const worked = stories.map((story) => ({ ...story, involved: involvedIn.get(story.id) ?? [] }));
    return paged(networkOf(partners, { stories: worked, commitments, obstacles: obstaclesOf(id), tables, mandates, subjects: subjects[id] ?? [], at: dayOf(now()) }), query);
  },
});
