import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ballotKinds, issueValues, type IssueCode } from '@wijkaanpak/domain';
import { commitmentSections, issueTexts, languageFor, languageNames, languages, loadSection, loadServiceSection, mandateSections, notHeardWords, outcomeSections, programmeSections, proposalSections, say, serviceSections, storyBoardSections, storySections, tableSections, trustTrendResultWords, trustTrendTableWords, trustTrendWords, type LanguageCode, type PromptSectionName, type Section, type Sections, type ServiceSectionName, type Text } from '@wijkaanpak/texts';

const codes = Object.keys(languages) as LanguageCode[];
const sections = Object.keys(languages.nl.sections) as PromptSectionName[];
type BallotPart = keyof Sections['vote']['parts'];
const ballotPartNames = Object.keys((await loadSection('nl', 'vote')).parts) as BallotPart[];
const serviceNames = Object.keys(serviceSections.nl) as ServiceSectionName[];
const ballotPart = async (code: LanguageCode, kind: BallotPart): Promise<Section> => (await loadSection(code, 'vote')).parts[kind]();
const ballotParts = async (code: LanguageCode) => Promise.all(ballotPartNames.map(async (kind) => [kind, await ballotPart(code, kind)] as const));
const withParts = async (code: LanguageCode): Promise<[string, Section][]> => [...(await Promise.all(sections.map(async (name): Promise<[string, Section]> => [name, await loadSection(code, name)]))), ['commitments', await commitmentSections[code]()], ['mandates', await mandateSections[code]()], ['outcome', await outcomeSections[code]()], ['story', await storySections[code]()]];
/** Every part of every section, in the order in which the Dutch has them. */
const partsOf = async (code: LanguageCode): Promise<(readonly [name: string, part: Section])[]> => {
  const own = new Map(await withParts(code));
  const named = (await withParts('nl')).flatMap(([section, { parts }]) => Object.keys(parts ?? {}).map((part) => [section, part] as const));
  return Promise.all(named.map(async ([section, part]) => [`${section}.${part}`, await own.get(section)!.parts![part]!()] as const));
};
const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholders = (text: Text): string[] => [...new Set(forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)))].sort();

for (const code of codes) {
  describe(`the words in ${languageNames[code].name}`, () => {
    it('have a sentence for every issue, with no other values than the issue has', async () => {
      const texts = await issueTexts(code);
      assert.deepEqual(Object.keys(texts).sort(), Object.keys(issueValues).sort());
      for (const [issue, values] of Object.entries(issueValues)) {
        for (const name of placeholders(texts[issue]!)) assert.ok((values as readonly string[]).includes(name), `${issue} speaks of {${name}}`);
      }
    });

    it('may say an issue of a ballot in words for its kind, with no other values than the issue has', async () => {
      const said = (await ballotParts(code)).flatMap(([kind, { words }]) => Object.entries<Text>(words).filter(([key]) => key in issueValues).map(([issue, text]) => ({ kind, issue: issue as IssueCode, text })));
      assert.ok(said.some(({ kind, issue }) => kind === 'score' && issue === 'ballot.too-few-choices'));
      for (const { kind, issue, text } of said) assert.deepEqual(placeholders(text).filter((name) => !(issueValues[issue] as readonly string[]).includes(name)), [], `${kind}: ${issue}`);
    });

    it('say the same things as the Dutch, with the same values, and every plural form of the language', async () => {
      const translated = await partsOf(code);
      const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
      const pairs = [
        ...sections.map((section) => [section, languages.nl.sections[section](), languages[code].sections[section]()] as const),
        ...Object.entries({ commitmentSections, mandateSections, outcomeSections, programmeSections, proposalSections, storyBoardSections, storySections, tableSections }).map(([section, words]) => [section, words.nl(), words[code]()] as const),
        ...serviceNames.map((section) => [section, serviceSections.nl[section](), serviceSections[code][section]()] as const),
        ...Object.entries({ notHeardWords, trustTrendWords, trustTrendResultWords, trustTrendTableWords }).map(([section, words]) => [section, words.nl(), words[code]()] as const),
        ...(await partsOf('nl')).map(([name, dutch], place) => [name, dutch, translated[place]![1]] as const),
      ];
      for (const [section, source, translation] of pairs) {
        const [dutch, own] = await Promise.all([source, translation]);
        for (const part of ['words', 'issues'] as const) {
          const source = dutch[part] as Record<string, Text>;
          const words = own[part] as Record<string, Text>;
          assert.deepEqual(Object.keys(words).sort(), Object.keys(source).sort(), `${section}.${part}`);
          for (const [key, text] of Object.entries(words)) {
            assert.deepEqual(placeholders(text), placeholders(source[key]!), `${section}.${key}`);
            if (typeof text !== 'string') assert.deepEqual(Object.keys(text).sort(), [...categories].sort(), `${section}.${key}`);
          }
        }
      }
    });
  });
}

describe('a sentence', () => {
  it('comes with the section of its widget, in one language', async () => {
    for (const language of codes) for (const section of sections) assert.equal((await loadSection(language, section)).words, (await languages[language].sections[section]()).words);
    for (const language of codes) for (const section of serviceNames) assert.equal((await loadServiceSection(language, section)).words, (await serviceSections[language][section]()).words);
  });
  it('is there for every kind of ballot beside a choice', () => {
    assert.deepEqual([...ballotPartNames, 'approve', 'choose-one'].sort(), [...ballotKinds].sort());
  });
  it('takes its plural form and its numbers from the language', () => {
    const text = { one: '{count} plan', other: '{count} plannen' };
    assert.equal(say(text, 'nl', { count: 1 }), '1 plan');
    assert.equal(say(text, 'nl', { count: 1200 }), '1.200 plannen');
    assert.equal(say('{who} en {what}', 'nl', { who: '<b>' }), '<b> en {what}');
  });
  it('is in the language asked for, or in Dutch', () => {
    assert.deepEqual(['nl-BE', 'en', 'en-GB,en;q=0.8', '', 'fr', 'toString'].map(languageFor), ['nl', 'en', 'en', 'nl', 'nl', 'nl']);
  });
});
