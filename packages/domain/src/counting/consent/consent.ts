import { countingRule, type CountedVote, type CountingRule } from '../rule.ts';
import { objectionsHash } from './counted-objections.ts';
import { byMajority, judgeEach } from './yes-no.ts';

/** Whether a reasoned objection against the option waits for an answer. Reasons and answers of white space are none. */
function hasOpenObjection({ objections = [] }: CountedVote, id: string): boolean {
  return objections.some(({ option, reasons, answer }) => option === id && reasons.trim() !== '' && (answer === null || answer.trim() === ''));
}

/**
 * Consent (instemming) for what lasts: a majority, and no reasoned objection left unanswered (after consent decision-making, Endenburg 1981). The vote's
 * quorum says how many of each group of residents must take part, so that nobody decides for a group that was not there.
 */
export const consent: CountingRule = countingRule({
  name: 'consent',
  source: 'https://www.sociocracyforall.org/consent-decision-making/',
  reads: ['yes-no'],
  chooses: 'each',
  laws: ['anonymity', 'neutrality', 'monotonicity'],
  decide(election) {
    const { vote, profile } = election;
    const { objections = [] } = vote;
    const judged = judgeEach(election, (option, opinions) => {
      const judgment = byMajority(opinions);
      return judgment.decision === 'chosen' && hasOpenObjection(vote, profile.ids[option]!) ? { decision: 'objection-open' } : judgment;
    });
    return objections.length ? { ...judged, record: { objections: objectionsHash(objections) } } : judged;
  },
});
