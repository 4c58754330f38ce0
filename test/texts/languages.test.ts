import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ballotKinds, issueValues, type IssueCode } from '@wijkaanpak/domain';
import { challengeSections, commitmentSections, deskEntryWords, deskWorkWords, fullLanguages, issueTexts, languageAsked, languageFor, languageNames, languages, languagesWith, loadServiceSection, loadWords, mandateSections, notHeardWords, outcomeSections, programmeSections, proposalSections, say, serviceLanguageFor, serviceSections, storyBoardSections, storySections, tableSections, trustFeedbackSections, trustTrendResultWords, trustTrendTableWords, trustTrendWords, type FullLanguageCode, type LanguageCode, type PromptSectionName, type Section, type ServiceSectionName, type Text } from '@wijkaanpak/texts';

type Load = (() => Promise<Section>) | undefined;

const codes = Object.keys(languages) as LanguageCode[];
const withWidgets = { challengeSections, commitmentSections, deskEntryWords, deskWorkWords, mandateSections, notHeardWords, outcomeSections, programmeSections, proposalSections, storyBoardSections, storySections, tableSections, trustFeedbackSections, trustTrendResultWords, trustTrendTableWords, trustTrendWords };
const loaders = (code: LanguageCode): [name: string, load: Load][] => [...Object.entries(languages[code]), ...Object.entries(serviceSections[code] ?? {}), ...Object.entries(withWidgets).map(([name, words]): [string, Load] => [name, words[code]])];

/** Every section that a language has, with the parts of each, by name. */
async function sectionsOf(code: LanguageCode): Promise<Map<string, Section>> {
  const whole = await Promise.all(loaders(code).flatMap(([name, load]) => (load ? [load().then((section) => [name, section] as const)] : [])));
  const parts = await Promise.all(whole.flatMap(([name, { parts }]) => Object.entries(parts ?? {}).map(async ([part, load]) => [`${name}.${part}`, await load()] as const)));
  return new Map([...whole, ...parts]);
}

const dutch = await sectionsOf('nl');
const ballotParts = async (code: FullLanguageCode) => Promise.all(Object.entries((await languages[code].vote()).parts).map(async ([kind, load]) => [kind, (await load()) as Section] as const));
const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholders = (text: Text): string[] => [...new Set(forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)))].sort();
const said = ({ words, issues }: Section): [key: string, text: Text][] => [...Object.entries(words), ...Object.entries(issues)];

/** The quotation marks of each language; a sentence uses no others. */
const quotes: Readonly<Record<LanguageCode, string>> = { nl: '‘’', 'nl-simple': '‘’', en: '‘’', tr: '“”', ar: '«»', pl: '„”', uk: '«»' };
const scripts: Partial<Record<LanguageCode, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

for (const code of codes) {
  describe(`the words in ${languageNames[code]}`, () => {
    it('have for an issue no other values than the issue has', async () => {
      for (const [issue, text] of Object.entries(await issueTexts(code))) {
        for (const name of placeholders(text)) assert.ok((issueValues[issue as IssueCode] as readonly string[]).includes(name), `${issue} speaks of {${name}}`);
      }
    });

    it('say in each section that there is the same things as the Dutch, with the same values, and every plural form of the language', async () => {
      const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
      const own = await sectionsOf(code);
      assert.ok(own.has('shared'));
      for (const [name, section] of own) {
        for (const part of ['words', 'issues'] as const) {
          const source: Readonly<Record<string, Text>> = dutch.get(name)![part];
          assert.deepEqual(Object.keys(section[part]).sort(), Object.keys(source).sort(), `${name}.${part}`);
          for (const [key, text] of Object.entries(section[part])) {
            assert.deepEqual(placeholders(text), placeholders(source[key]!), `${name}.${key}`);
            if (typeof text !== 'string') assert.deepEqual(Object.keys(text).sort(), [...categories].sort(), `${name}.${key}`);
          }
        }
      }
    });

    it('are written in its own letters and quotation marks', async () => {
      for (const [name, section] of await sectionsOf(code)) {
        // A command is typed as it stands.
        for (const [key, text] of said(section).filter(([key]) => !key.endsWith('Command'))) {
          for (const form of forms(text)) {
            const found = [...form.replace(/[\p{L}\p{N}]’\p{L}|’n\b|’s\b|s’(?= )/gu, '').matchAll(/[‘’“”„«»"']/g)].map(([mark]) => mark);
            assert.deepEqual(found.filter((mark) => !quotes[code].includes(mark)), [], `${name}.${key}: ${form}`);
            const isSentence = !['locale', 'direction'].includes(key) && /\p{L}/u.test(form.replace(/\{\w+\}/g, ''));
            if (isSentence && scripts[code]) assert.match(form, scripts[code], `${name}.${key}`);
          }
        }
      }
    });

    it('name their own locale and direction', async () => {
      const { words } = await languages[code].shared!();
      assert.equal(languageAsked(words.locale as string), code);
      assert.equal(words.direction, code === 'ar' ? 'rtl' : 'ltr');
    });

    it('are enough to answer a trust poll, on the screen, with a code and on paper', async () => {
      const own = await sectionsOf(code);
      assert.deepEqual(['shared', 'trustPoll', 'trustPoll.respondent', 'paper'].filter((name) => !own.has(name)), []);
    });
  });
}

for (const code of fullLanguages) {
  describe(`all words in ${languageNames[code]}`, () => {
    it('have every section, and a sentence for every issue', async () => {
      assert.deepEqual([...(await sectionsOf(code)).keys()].sort(), [...dutch.keys()].sort());
      assert.deepEqual(Object.keys(await issueTexts(code)).sort(), Object.keys(issueValues).sort());
    });

    it('may say an issue of a ballot in words for its kind, with no other values than the issue has', async () => {
      const own = (await ballotParts(code)).flatMap(([kind, { words }]) => Object.entries<Text>(words).filter(([key]) => key in issueValues).map(([issue, text]) => ({ kind, issue: issue as IssueCode, text })));
      assert.ok(own.some(({ kind, issue }) => kind === 'score' && issue === 'ballot.too-few-choices'));
      for (const { kind, issue, text } of own) assert.deepEqual(placeholders(text).filter((name) => !(issueValues[issue] as readonly string[]).includes(name)), [], `${kind}: ${issue}`);
    });
  });
}

describe('a sentence', () => {
  it('comes with the section of its widget, all of it in one language', async () => {
    for (const code of codes) {
      for (const section of Object.keys(languages[code]) as PromptSectionName[]) {
        const [shared, own] = await loadWords<Section>(code, section);
        assert.deepEqual([shared.words, own.words], [(await languages[code].shared!()).words, (await languages[code][section]!()).words]);
      }
      for (const section of Object.keys(serviceSections[code] ?? {}) as ServiceSectionName[]) assert.equal((await loadServiceSection(code, section)).words, (await serviceSections[code]![section]!()).words);
    }
  });
  it('is in Dutch, and says so, where a language lacks the section', async () => {
    const localeOf = async (...asked: Parameters<typeof loadWords<Section>>) => (await loadWords<Section>(...asked))[0].words.locale;
    assert.deepEqual(await Promise.all([localeOf('tr', 'trustPoll'), localeOf('tr', 'vote'), localeOf('fr', 'trustPoll'), localeOf('constructor', 'trustPoll')]), ['tr', 'nl', 'nl', 'nl']);
    const storyIn = { nl: storySections.nl, en: storySections.en };
    assert.deepEqual(await Promise.all([localeOf('en', storyIn), localeOf('uk', storyIn)]), ['en', 'nl']);
    assert.deepEqual([serviceLanguageFor('ar', 'paper'), serviceLanguageFor('ar', 'commitmentFeeds'), serviceLanguageFor('fr', 'paper'), serviceLanguageFor('constructor', 'paper')], ['ar', 'nl', 'nl', 'nl']);
    assert.equal((await loadServiceSection('ar', 'commitmentFeeds')).words, (await serviceSections.nl.commitmentFeeds()).words);
  });
  it('is there for every kind of ballot beside a choice', async () => {
    assert.deepEqual([...Object.keys((await languages.nl.vote()).parts), 'approve', 'choose-one'].sort(), [...ballotKinds].sort());
  });
  it('takes its plural form and its numbers from the language', () => {
    const text = { one: '{count} plan', other: '{count} plannen' };
    assert.equal(say(text, 'nl', { count: 1 }), '1 plan');
    assert.equal(say(text, 'nl-simple', { count: 1200 }), '1.200 plannen');
    assert.equal(say('{who} en {what}', 'nl', { who: '<b>' }), '<b> en {what}');
    assert.equal(say('{count}', 'ar-u-nu-latn', { count: 12 }), '12', 'as on the form beside it');
  });
  it('has the plural forms that Polish, Ukrainian and Arabic readers count by', async () => {
    const intro = async (code: LanguageCode, count: number) => {
      const [{ words: shared }, { words }] = await Promise.all([languages[code].shared!(), languages[code].trustPoll!()]);
      return say(words.intro, shared.locale as string, { count }).split(/[,،.]/)[0];
    };
    assert.deepEqual(await Promise.all([1, 3, 5, 22, 25].map((count) => intro('pl', count))), ['1 pytanie', '3 pytania', '5 pytań', '22 pytania', '25 pytań']);
    assert.deepEqual(await Promise.all([1, 3, 5, 11, 21].map((count) => intro('uk', count))), ['1 запитання', '3 запитання', '5 запитань', '11 запитань', '21 запитання']);
    assert.deepEqual(await Promise.all([1, 2, 3, 11, 100].map((count) => intro('ar', count))), ['سؤال واحد', 'سؤالان', '3 أسئلة', '11 سؤالًا', '100 سؤال']);
  });
  it('is in the language asked for, or in Dutch', () => {
    assert.deepEqual(['nl-BE', 'en', 'en-GB,en;q=0.8', '', 'fr', 'toString', 'constructor', 'AR-ma', 'nl-simple', 'uk-UA'].map(languageFor), ['nl', 'en', 'en', 'nl', 'nl', 'nl', 'nl', 'ar', 'nl-simple', 'uk']);
    assert.deepEqual(languagesWith('vote'), ['nl', 'en']);
    assert.deepEqual(languagesWith('trustPoll'), codes);
  });
});
