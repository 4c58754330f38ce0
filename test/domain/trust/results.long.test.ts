import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyLedger, publishWave, resultsOf, type WaveResult } from '@wijkaanpak/domain';
import { poll } from '../../support/content.ts';
import { seeded } from '../../../packages/server/src/example/seeded.ts';
import { answeredWave } from '../../support/waves.ts';

const later = '2099-01-01T00:00:00Z';

describe('a poll over the years', () => {
  it(`in ten years without change says of no question that it rose or fell, in 95 of 100 polls (seed 6)`, () => {
    const random = seeded(6);
    const polls = 300;
    const asked = Array.from({ length: 12 }, (_, place) => ({ kind: 'general' as const, id: `vraag-${place}`, aspect: 'neighbours' as const }));
    const isChange = ({ kind }: { readonly kind: string }) => kind === 'risen' || kind === 'fallen';
    let wrong = 0;
    for (let place = 0; place < polls; place += 1) {
      const waves = Array.from({ length: 10 }, (_, year): WaveResult => {
        const respondents = Array.from({ length: 60 }, () => ({ answers: Object.fromEntries(asked.map(({ id }) => [id, Math.floor(random() * 11)])) }));
        const published = publishWave(emptyLedger, { ...answeredWave({ year: 2016 + year, answers: 0 }), questions: asked, respondents }, later);
        assert.ok(published.ok);
        return published.value.result;
      });
      if (resultsOf(poll, { waves, promises: [], nextResultAt: null }).questions.some(({ said }) => isChange(said))) wrong += 1;
    }
    console.log(`  ${((100 * wrong) / polls).toFixed(1)} % of ${polls} polls of 12 questions`);
    assert.ok(wrong / polls <= 0.05 + 0.038, 'within three standard errors of this simulation');
  });
});
