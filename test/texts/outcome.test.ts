import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countingRuleNames, decisions, Tie } from '@wijkaanpak/domain';
import { fullLanguages, languageNames, outcomeSections, type FullLanguageCode } from '@wijkaanpak/texts';

const recordOf = async (code: FullLanguageCode) => (await outcomeSections[code]()).parts.record();

for (const code of fullLanguages) {
  describe(`an outcome told in ${languageNames[code]}`, () => {
    it('has one sentence for every decision: with the outcome, or with the record where only rounds, grades, opinions or lots lead to it', async () => {
      const [outcome, record] = await Promise.all([outcomeSections[code](), recordOf(code)]);
      for (const decision of decisions) assert.equal([outcome, record].filter(({ words }) => `decision.${decision}` in words).length, 1, decision);
    });

    it('has a sentence for every way of counting and of completing it', async () => {
      const { words } = await recordOf(code);
      for (const name of countingRuleNames) {
        const [method, completion] = name.split('+');
        assert.ok(`rule.${method}` in words, method);
        assert.ok(completion === undefined || `completion.${completion}` in words, completion);
      }
    });

    it('has a sentence for every way in which a tie is settled', async () => {
      const { words } = await outcomeSections[code]();
      const sentences = { votes: 'tieByVotes', cost: 'tieByCost', lot: 'tieByLot', id: 'tieById', 'earlier-round': 'tieByEarlierRound' };
      for (const settledBy of Tie.shape.settledBy.options) assert.ok(sentences[settledBy] in words, settledBy);
    });
  });
}
