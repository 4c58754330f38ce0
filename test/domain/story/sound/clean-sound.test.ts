import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanSound, voiceMaxBytes, type Sound } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { element } from '../../../../packages/domain/src/story/sound/ebml.ts';
import { readSound, soundNames } from '../../../support/sounds.ts';

const clean = (bytes: Uint8Array): Sound => {
  const result = cleanSound(bytes);
  assert.ok(result.ok, JSON.stringify(!result.ok && result.issues));
  return result.value;
};
const codeOf = (bytes: Uint8Array) => {
  const result = cleanSound(bytes);
  return result.ok ? undefined : result.issues[0]!.code;
};
const traces = /Jan de Vries|Kerkstraat|Lavf|creation|2026/;
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The same recording with each block moved by some milliseconds, in clusters of its own. */
function lasting(milliseconds: number): Uint8Array {
  const { content } = clean(readSound('spoken.webm'));
  const cluster = element(0x1f43b675, [element(0xe7, milliseconds - 60), element(0xa3, Uint8Array.of(0x81, 0, 0, 0x80, 0xf8, 0xff, 0xfe))]);
  return Uint8Array.from([...openEnded(content), ...cluster]);
}

/** As a recorder writes it: the size of the segment unknown, since it goes on. */
function openEnded(content: Uint8Array): Uint8Array {
  const at = Buffer.from(content).indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67])) + 4;
  const length = Math.clz32(content[at]!) - 23;
  return Uint8Array.from([...content.slice(0, at), 0x01, 255, 255, 255, 255, 255, 255, 255, ...content.slice(at + length)]);
}

describe('a recorded voice', () => {
  it('is known by its bytes, and lasts as long as its sound', () => {
    assert.deepEqual(soundNames.map((name) => [clean(readSound(name)).type, clean(readSound(name)).seconds]), [['audio/webm', 1], ['audio/mp4', 1], ['audio/mp4', 1]]);
  });

  it('keeps nothing of who, when and by what', () => {
    for (const name of soundNames) {
      assert.match(asText(readSound(name)), traces, `${name} has something to lose`);
      assert.doesNotMatch(asText(clean(readSound(name)).content), traces, name);
    }
  });

  it('stays the same when it is cleaned again, also when a recorder did not yet know its length', () => {
    for (const name of soundNames) {
      const { content } = clean(readSound(name));
      assert.deepEqual(clean(content).content, content, name);
    }
    const { content } = clean(readSound('spoken.webm'));
    assert.deepEqual(clean(openEnded(content)).content, content);
  });

  it('keeps its packets byte for byte', () => {
    const blocks = (bytes: Uint8Array) => asText(bytes).length;
    const { content } = clean(readSound('spoken.webm'));
    assert.ok(blocks(content) > 2000);
    const original = asText(readSound('spoken.webm'));
    const packet = asText(content).slice(-15);
    assert.ok(original.includes(packet), 'the last packet is in the original');
  });

  it('is refused when it is a film, a document, longer than three minutes, larger than allowed, or breaks off', () => {
    assert.equal(codeOf(readSound('film.webm')), 'story.voice.not-sound');
    for (const text of ['', 'RIFF....WAVEfmt ', '%PDF-1.7', '<svg onload="alert(1)"/>', 'OggS']) assert.equal(codeOf(new TextEncoder().encode(text)), 'story.voice.not-sound');
    assert.equal(codeOf(new Uint8Array(voiceMaxBytes + 1)), 'story.voice.too-large');
    assert.equal(clean(lasting(180_000)).seconds, 180);
    assert.equal(codeOf(lasting(190_000)), 'story.voice.too-long');
    for (const name of soundNames) assert.equal(codeOf(readSound(name).subarray(0, -7)), 'story.voice.not-sound', name);
  });

  it('never throws, whatever a file is made of, and what is taken holds no trace', () => {
    fc.assert(fc.property(fc.constantFrom(...soundNames), fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 12 }), (name, changes) => {
      const bytes = readSound(name);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const result = cleanSound(bytes);
      if (result.ok && result.value.type === 'audio/webm') assert.doesNotMatch(asText(result.value.content), /Lavf59|Kerkstraat/);
    }), { numRuns: 400 });
    assert.equal(codeOf(Uint8Array.from(Array.from({ length: 4000 }, () => [0, 0, 0, 8, ...Buffer.from('moov')]).flat())), 'story.voice.not-sound');
    const deep = Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypisom'), Buffer.alloc(4), ...Array.from({ length: 3000 }, (_, level) => { const box = Buffer.alloc(8); box.writeUInt32BE((3000 - level) * 8); box.write('moov', 4); return box; })]);
    assert.equal(codeOf(new Uint8Array(deep)), 'story.voice.not-sound');
  });
});
