import type { Outcome, Vote } from '@wijkaanpak/domain';
import type { Speech } from '../base/language.ts';

const tieSentenceFor = { votes: 'tieByVotes', cost: 'tieByCost', lot: 'tieByLot', 'earlier-round': 'tieByEarlierRound', id: 'tieById' } as const;

/** The ties that mattered: where equal votes parted, one going ahead and another not. */
export function tieSentences(speech: Speech<'outcome'>, { options, rules }: Vote, { ties, winners }: Outcome): string[] {
  const parted = ties.filter(({ options: tied }) => tied.some((id) => winners.includes(id)) && !tied.every((id) => winners.includes(id)));
  const names = new Intl.ListFormat(speech.language, { type: 'conjunction' });
  return parted.map(({ options: tied, settledBy }) => {
    const group = tied.map((id) => options.find((option) => option.id === id)!);
    const isCostTold = rules.ties.find((criterion) => criterion !== 'votes') === 'cost' && new Set(group.map(({ cost }) => cost ?? 0)).size > 1;
    const sentence = settledBy === 'id' && isCostTold ? 'tieByCostThenId' : tieSentenceFor[settledBy];
    return speech.say(sentence, { options: names.format(group.map(({ title }) => `‘${title}’`)) });
  });
}
