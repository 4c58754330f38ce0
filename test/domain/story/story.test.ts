import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashStorySecret, isPublished, isShownWhole, makeStorySecret, NotedStoryInput, parse, StoryInput, waitingStories, withPartner, type StoryPartnerInput, type StoryPartners } from '@wijkaanpak/domain';
import fc from 'fast-check';

const secretHash = hashStorySecret('geheim');
const story = { words: 'Ik durf niet meer door de tunnel.', consent: 'team', secretHash };
const codes = (schema: Parameters<typeof parse>[0], input: unknown) => {
  const read = parse(schema, input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${path}: ${code}`);
};

describe('a story', () => {
  it('asks words and who may read them, and takes no category, name or address', () => {
    assert.deepEqual(codes(StoryInput, story), []);
    for (const field of ['category', 'title', 'name', 'address', 'email']) assert.deepEqual(codes(StoryInput, { ...story, [field]: 'x' }), [`${field}: field.unknown`]);
    assert.deepEqual(codes(StoryInput, { ...story, consent: undefined }), ['consent: field.not-a-choice']);
    assert.deepEqual(codes(StoryInput, { ...story, words: 'x' }), ['words: story.words.too-short']);
  });
  it('from paper or telephone is refused until it was read back', () => {
    assert.deepEqual(codes(NotedStoryInput, { ...story, channel: 'phone', isReadBack: true, isAgreed: true }), []);
    for (const isReadBack of [false, undefined]) assert.deepEqual(codes(NotedStoryInput, { ...story, channel: 'paper', isReadBack, isAgreed: true }), ['isReadBack: story.not-read-back']);
    assert.deepEqual(codes(NotedStoryInput, { ...story, channel: 'talk', isReadBack: true, isAgreed: false }), ['isAgreed: story.not-agreed']);
  });
  it('may be spoken instead of written, and is not empty', () => {
    const voice = { data: 'AAAA' };
    assert.deepEqual(codes(StoryInput, { ...story, words: '', voice }), []);
    assert.deepEqual(codes(StoryInput, { ...story, words: '' }), ['words: story.words.too-short']);
    assert.deepEqual(codes(StoryInput, { ...story, words: 'x', voice }), ['words: story.words.too-short']);
    assert.deepEqual(codes(StoryInput, { ...story, voice: { data: '<svg>' } }), ['voice.data: story.voice.not-sound']);
    assert.deepEqual(codes(StoryInput, { ...story, voice: { data: 'A'.repeat(2_000_001) } }), ['voice.data: story.voice.too-large']);
  });
  it('is known again by a secret of 128 bits, of which only the hash travels', () => {
    const secret = makeStorySecret(new Uint8Array(16).fill(171));
    assert.equal(secret, 'ab'.repeat(16));
    assert.notEqual(hashStorySecret(secret), secret);
    assert.notEqual(hashStorySecret(secret), hashStorySecret(`${secret}0`));
    assert.throws(() => makeStorySecret(new Uint8Array(15)), /makeStorySecret expects 16 random bytes, got 15/);
  });
  it('is read by whom its teller chose', () => {
    assert.deepEqual((['team', 'anonymous', 'public'] as const).map((consent) => [isPublished(consent), isShownWhole(consent)]), [[false, false], [true, false], [true, true]]);
  });
});

describe('the partners of a story', () => {
  it('keep one lead once there is one, each partner once, and nobody falls out, whatever happens', () => {
    const step = fc.record({ partner: fc.constantFrom('a', 'b', 'c', 'd'), part: fc.constantFrom('lead', 'involved') }) as fc.Arbitrary<StoryPartnerInput>;
    fc.assert(fc.property(fc.array(step), (steps) => {
      let partners: StoryPartners = { lead: null, involved: [] };
      for (const one of steps) {
        const before = partners;
        partners = withPartner(partners, one);
        const all = [...partners.involved, partners.lead];
        assert.equal(new Set(all).size, all.length);
        assert.ok([...before.involved, before.lead, one.partner].every((name) => name === null || all.includes(name)));
        assert.ok(before.lead === null || partners.lead !== null);
        if (one.part === 'lead') assert.equal(partners.lead, one.partner);
      }
    }));
  });
});

describe('waiting stories', () => {
  it('are counted with the longest wait, and no wait is told when none waits', () => {
    assert.deepEqual(waitingStories([{ days: 3, answers: [] }, { days: 40, answers: ['x'] }, { days: 12, answers: [] }]), { waiting: 2, longestDays: 12 });
    assert.deepEqual(waitingStories([{ days: 40, answers: ['x'] }]), { waiting: 0, longestDays: null });
  });
});
