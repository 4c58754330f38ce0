import type { Victory } from '../outcome.ts';
import { countingRule, type CountingRule } from '../rule.ts';
import { Duels } from './duels.ts';
import { fillPlaces, namedOptions } from './places.ts';
import { clearestFirst, inOrder, LockedVictories } from './victories.ts';

/**
 * The duels that were won are taken one by one, the clearest first; one that would contradict those before it (a above b above c above a) does not stand.
 * The option wins that nothing stands above (Tideman 1987, "Independence of clones as a criterion for voting rules"; how clear a duel is:
 * {@link Duels.clarity}). Equally clear duels are taken in an order by the vote's criteria; this is reported where they contradict one another.
 */
export const rankedPairs: CountingRule = countingRule({
  name: 'ranked-pairs',
  source: 'https://doi.org/10.1007/BF00433944',
  reads: ['rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'majority', 'condorcet', 'condorcet-loser'],
  decide(election) {
    const { profile, ties } = election;
    const { ids } = profile;
    const duels = new Duels(profile);
    const locked = new LockedVictories(ids.length);
    const victories: Victory[] = [];
    for (const equal of clearestFirst(duels, namedOptions(profile))) {
      const contested = locked.contestedIn(equal);
      const order = contested.length ? ties.inOrder([...new Set(contested.flatMap(({ winner, loser }) => [winner, loser]))]) : [];
      for (const victory of [...equal.filter((one) => !contested.includes(one)), ...inOrder(contested, order)]) {
        const { winner, loser } = victory;
        const stands = locked.allows(victory);
        if (stands) locked.add(victory);
        victories.push({ options: [ids[winner]!, ids[loser]!], votes: [duels.votes(winner, loser), duels.votes(loser, winner)], stands });
      }
    }
    return { steps: fillPlaces(election, (a, b) => locked.isAbove(a, b), (option) => duels.lossOf(option)), record: { duels: duels.all, victories } };
  },
});
