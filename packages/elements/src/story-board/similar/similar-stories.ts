import { mostSimilar, type WholeStory } from '@wijkaanpak/domain';

/** From what likeness on a story is worth mentioning with another; a suggestion to people, it decides nothing. */
const alike = { atLeast: 0.5, most: 2 };

const textOf = ({ words, transcript }: WholeStory): string => `${words} ${transcript?.words ?? ''}`.trim();

/** Stories on the board whose words are like this one's, likest first. */
export const similarStories = (story: WholeStory, items: readonly WholeStory[]): WholeStory[] =>
  mostSimilar(textOf(story), items.filter((one) => one.id !== story.id && textOf(one)), { ...alike, textOf });
