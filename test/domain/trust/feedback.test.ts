import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PollFeedback, concludeRound, feedbackOf, parse, resultsOf, standingOn, type Commitment, type RoundFeedback, type TrustQuestion, type WaveReply } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { poll } from '../../support/content.ts';
import { promised } from '../../support/promised.ts';
import { publishedWaves, type WaveOfYear } from '../../support/waves.ts';

const readOn = '2026-11-24';
const closing = (year: number) => `${year}-03-31`;
const fromRound = (year: number, change: Partial<Commitment> = {}): Commitment => promised(`uit-${year}`, { origin: { kind: 'poll', id: poll.id, wave: `ronde-${year}` }, ...change });
const reply = (year: number, change: Partial<WaveReply> = {}): WaveReply => ({
  id: `reactie-${year}`, wave: `ronde-${year}`, partner: 'gemeente', partnerName: 'Gemeente Voorbeeld', name: 'S. Jansen', role: 'gebiedsmakelaar', words: 'Wij doen hier niets mee, omdat er te weinig mensen meededen.', on: '2026-04-10', ...change,
});

interface Said {
  readonly commitments?: readonly Commitment[];
  readonly replies?: readonly WaveReply[];
  readonly questions?: readonly TrustQuestion[];
}
function feedback(waves: readonly WaveOfYear[], { commitments = [], replies = [], questions }: Said = {}) {
  const published = publishedWaves(questions ? waves.map((wave) => ({ ...wave, questions })) : waves).results;
  const closedOn = Object.fromEntries(waves.map(({ year }) => [`ronde-${year}`, closing(year)]));
  const standings = commitments.map((one) => standingOn(one, readOn, { partners: [{ id: 'gemeente', name: 'Gemeente Voorbeeld' }], votes: [] }));
  return feedbackOf(resultsOf(poll, { waves: published, promises: [], nextResultAt: null }), { neighbourhood: 'centrum', closedOn, readOn, commitments: standings, replies });
}
const onlyRound = (...given: Parameters<typeof feedback>): RoundFeedback => feedback(...given).rounds[0]!;

describe('what became of a round', () => {
  it('is told of every published round, newest first, with the promises made from that very round and no others', () => {
    const told = feedback([{ year: 2025, answers: 90 }, { year: 2026, answers: 90 }], { commitments: [fromRound(2026), fromRound(2025), promised('uit-de-peiling')] });
    assert.deepEqual(told.rounds.map(({ wave, commitments }) => [wave, commitments.map(({ id }) => id)]), [['ronde-2026', ['uit-2026']], ['ronde-2025', ['uit-2025']]]);
    assert.ok(parse(PollFeedback, told).ok);
  });

  it('waits in public, with its days since closing, for each organisation that was asked about and said nothing', () => {
    const told = feedback([{ year: 2025, answers: 90 }, { year: 2026, answers: 90 }], { replies: [reply(2026)] });
    assert.deepEqual(told.rounds.map(({ waiting }) => waiting), [[], [{ partner: 'gemeente', partnerName: 'Gemeente Voorbeeld', days: 603 }]]);
    assert.deepEqual(told.unanswered, { rounds: 1, longestDays: 603 });
  });

  it('is not answered by somebody else’s promise or reply', () => {
    const others = { commitments: [fromRound(2026, { by: { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' } })], replies: [reply(2026, { partner: 'corporatie' })] };
    assert.equal(onlyRound([{ year: 2026, answers: 90 }], others).waiting.length, 1);
    assert.deepEqual(onlyRound([{ year: 2026, answers: 90 }], { commitments: [fromRound(2026)] }).waiting, []);
  });

  it('is never silent, also where a round asked about no organisation at all', () => {
    const questions = poll.questions.filter(({ kind }) => kind !== 'partner');
    assert.deepEqual(onlyRound([{ year: 2026, answers: 90 }], { questions }).waiting, [{ partner: null, partnerName: null, days: 238 }]);
    assert.deepEqual(onlyRound([{ year: 2026, answers: 90 }], { questions, replies: [reply(2026)] }).waiting, []);
  });

  it('says a change where there is one to tell, and else the figure by itself', () => {
    const kinds = (waves: readonly WaveOfYear[]) => onlyRound(waves).said.map(({ said }) => said.kind);
    assert.deepEqual(kinds([{ year: 2025, answers: 200, middle: 3 }, { year: 2026, answers: 200, middle: 7 }]), ['risen', 'too-small-to-see']);
    assert.deepEqual(kinds([{ year: 2026, answers: 200 }]), ['figure', 'figure']);
    assert.deepEqual(kinds([{ year: 2025, answers: 5 }, { year: 2026, answers: 200 }]), ['figure', 'figure'], 'the round before had too few answers');
    assert.deepEqual(kinds([{ year: 2025, answers: 200, design: 'sample' }, { year: 2026, answers: 200 }]), ['figure', 'figure'], 'the round before cannot be held beside it');
    assert.deepEqual(kinds([{ year: 2025, answers: 200 }, { year: 2026, answers: 5 }]), ['withheld', 'withheld']);
  });
});

describe('the conclusion of a round', () => {
  const conclude = (...kinds: readonly RoundFeedback['said'][number]['said']['kind'][]) => concludeRound(kinds.map((kind) => ({ kind }))).kind;
  it('tells what was seen before what was not', () => {
    assert.deepEqual(
      [conclude('risen', 'fallen', 'withheld'), conclude('risen', 'figure'), conclude('fallen', 'too-small-to-see'), conclude('too-small-to-see', 'figure'), conclude('no-spread'), conclude('figure', 'only-an-indication'), conclude('only-an-indication', 'withheld'), conclude('withheld'), conclude()],
      ['both', 'risen', 'fallen', 'unseen', 'unseen', 'figure', 'indication', 'silent', 'silent'],
    );
  });
  it('never speaks of a rise or a fall that no question has', () => {
    const anyKind = fc.constantFrom('figure' as const, 'risen' as const, 'fallen' as const, 'too-small-to-see' as const, 'only-an-indication' as const, 'withheld' as const, 'no-spread' as const);
    fc.assert(fc.property(fc.array(anyKind, { maxLength: 8 }), (kinds) => {
      const { kind, total, risen, fallen } = concludeRound(kinds.map((one) => ({ kind: one })));
      assert.deepEqual([total, risen, fallen], [kinds.length, kinds.filter((one) => one === 'risen').length, kinds.filter((one) => one === 'fallen').length]);
      assert.equal(risen > 0, kind === 'risen' || kind === 'both');
      assert.equal(fallen > 0, kind === 'fallen' || kind === 'both');
    }));
  });
});
