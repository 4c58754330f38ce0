import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generalAspects, partnerAspects, wordingVersion } from '@wijkaanpak/domain';
import { allWordings, instrumentWords, isValidated, languages, publishedWordings, questionWordings, wordingFingerprints, wordingStatus, type LanguageCode } from '@wijkaanpak/texts';

interface Item { readonly lang: string; readonly text: string; readonly scale: readonly unknown[]; readonly source: string; readonly kind?: string; readonly minLabel?: string; readonly maxLabel?: string }
const { items } = JSON.parse(readFileSync(new URL('../data/texts/trust-items.json', import.meta.url), 'utf8')) as { items: readonly Item[] };
const codes = Object.keys(languages) as LanguageCode[];
const wordsIn = async (code: LanguageCode): Promise<Readonly<Record<string, unknown>>> => (await languages[code].trustPoll!()).words;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('the wordings of the questions', () => {
  it('are all that is asked', () => {
    assert.deepEqual([...questionWordings].sort(), [...partnerAspects.map((aspect) => `partner.${aspect}`), ...generalAspects.map((aspect) => `general.${aspect}`), 'open'].sort());
  });

  it('keep their fingerprint as long as they keep their version: a changed word, scale or answer beside it is a new version', async () => {
    assert.equal(Math.max(...Object.keys(wordingFingerprints).map(Number)), wordingVersion);
    for (const code of codes) {
      const words = await wordsIn(code);
      const fingerprint = createHash('sha256').update(instrumentWords.map((word) => words[word]).join('\n')).digest('hex');
      assert.equal(fingerprint, wordingFingerprints[wordingVersion]![code], `${code}: raise wordingVersion and add the fingerprints of the new version`);
    }
  });

  it('are called validated only where they are to the letter, with their scale, what others published', async () => {
    for (const [version, ofVersion] of Object.entries(publishedWordings)) {
      for (const [code, ofLanguage] of Object.entries(ofVersion)) {
        const words = await wordsIn(code as LanguageCode);
        for (const [question, claim] of Object.entries(ofLanguage)) {
          if (Number(version) === wordingVersion) assert.equal(words[question], claim.text, `${code}: ${question}`);
          assert.ok(items.some(({ lang, text, scale, kind }) => lang === code && text === claim.text && kind === undefined && String(scale) === String(claim.scale)), `${code}: ${question} is not among what was published`);
        }
      }
    }
  });

  it('are nobody else’s without saying so', async () => {
    for (const code of codes) {
      const words = await wordsIn(code);
      for (const question of questionWordings) {
        const isTaken = items.some(({ text, lang }) => code.startsWith(lang) && plain(text) === plain(words[question] as string));
        assert.equal(wordingStatus({ question, language: code, version: wordingVersion }).validated !== false, isTaken, `${code}: ${question}`);
      }
    }
  });

  it('are not validated: the Dutch are our own, and what is in another language is our own translation', () => {
    assert.ok(!isValidated(wordingVersion));
    const statuses = allWordings(wordingVersion);
    assert.equal(statuses.length, codes.length * questionWordings.length);
    assert.deepEqual([...new Set(statuses.map(({ language, origin, validated }) => `${language} ${origin} ${validated}`))], codes.map((code) => `${code} ${code === 'nl' ? 'own' : 'own-translation'} false`));
  });

  it('are validated as a whole only when every question in every language is', () => {
    const wording = { source: 'a study', text: 'x', scale: [0, 10], ends: ['a', 'b'] } as const;
    const all = Object.fromEntries(codes.map((code) => [code, Object.fromEntries(questionWordings.map((question) => [question, wording]))]));
    assert.ok(isValidated(2, { 2: all }));
    assert.equal(wordingStatus({ question: 'open', language: 'tr', version: 2 }, { 2: all }).validated, 'a study');
    const { open: _, ...others } = all['uk']!;
    assert.ok(!isValidated(2, { 2: { ...all, uk: others } }));
    assert.ok(!isValidated(3, { 2: all }), 'a version that was never asked');
  });
});
