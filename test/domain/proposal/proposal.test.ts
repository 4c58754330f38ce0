import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProposalInput, parse, photoMaxBytes } from '@wijkaanpak/domain';

const good = { title: 'Een bankje', description: 'Waar ouderen kunnen uitrusten.' };
const issues = (change: object) => {
  const parsed = parse(ProposalInput, { ...good, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code}@${path}`);
};

describe('a proposal', () => {
  it('needs a title and a story, and nothing else', () => assert.deepEqual(parse(ProposalInput, good), { ok: true, value: good }));
  it('is trimmed and normalised, so that equal texts are equal', () => {
    const parsed = parse(ProposalInput, { ...good, title: '  Cafe\u0301 op de hoek ' });
    assert.ok(parsed.ok && parsed.value.title === 'Café op de hoek');
  });
  it('says of each field what is wrong', () => {
    assert.deepEqual(issues({ title: 'Kort' }), ['proposal.title.too-short@title']);
    assert.deepEqual(issues({ title: 'x'.repeat(121) }), ['proposal.title.too-long@title']);
    assert.deepEqual(issues({ description: 'x'.repeat(1_000_000) }), ['proposal.description.too-long@description']);
    assert.deepEqual(issues({ title: undefined }), ['field.required@title']);
    assert.deepEqual(issues({ title: {} }), ['field.wrong-type@title']);
    assert.deepEqual(issues({ name: 'Jan' }), ['field.unknown@name']);
    assert.deepEqual(issues({ area: 'BU1' }), ['area.not-a-code@area']);
    assert.deepEqual(issues({ place: 'x'.repeat(121) }), ['proposal.place.too-long@place']);
    assert.deepEqual(issues({ photo: { data: 'geen base64!' } }), ['photo.not-an-image@photo.data']);
    assert.ok(issues({ photo: { data: 'A'.repeat(photoMaxBytes * 2) } }).includes('photo.too-large@photo.data'));
  });
  it('holds any writing system and emoji, and no hidden characters', () => {
    assert.deepEqual(issues({ title: 'بستان 👩‍👩‍👧 <script>' }), []);
    for (const hidden of ['\u0000', '\u001b[31m', '\ud800', '\u0085']) assert.deepEqual(issues({ title: `Een bank${hidden}je` }), ['text.forbidden-character@title']);
  });
});
