import type { Api } from '@wijkaanpak/client';
import { resultsOf, type PollResults } from '@wijkaanpak/domain';
import '../../../packages/elements/src/trust-trend/define.ts';
import { poll } from '../../support/content.ts';
import { publishedWaves, type WaveOfYear } from '../../support/waves.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, mount, service, setViewport, settled, textOf, until } from '../support.ts';

const src = '/v1/peilingen/vertrouwen';
const show = (api: Api, mounting = {}) => mount('wijk-trust-trend', { src, api, ...mounting });
const results = (waves: readonly WaveOfYear[], promises: PollResults['promises'] = []): PollResults => resultsOf(poll, { waves: publishedWaves(waves).results, promises, nextResultAt: '2026-12-01T00:00:00Z' });
const given = (waves: readonly WaveOfYear[], promises: PollResults['promises'] = [], mounting = {}) => mount('wijk-trust-trend', { data: results(waves, promises), ...mounting });
const rising = [{ year: 2022, answers: 120, middle: 4 }, { year: 2023, answers: 90, middle: 5 }, { year: 2024, answers: 80, middle: 5.5 }, { year: 2025, answers: 150, middle: 6 }];
const openTables = async (element: Element) => {
  inside(element, 'summary').click();
  return until(() => element.shadowRoot!.querySelector('table'));
};

describe('wijk-trust-trend', () => {
  it('says first, in one sentence, what may be concluded', async () => {
    const element = await show(service({ waveResults: { vertrouwen: publishedWaves(rising).results } }));
    assert.equal(inside(element, '[part=conclusion]').textContent, 'Sinds 2022 zijn van 2 cijfers er 1 gestegen. Bij de rest is geen verandering te zien.');
    assert.include(textOf(element), 'Dit is een peiling: iedereen kon meedoen.');
    const order = [...element.shadowRoot!.querySelectorAll('[part=heading], [part=conclusion], [part=aspect]')].map((part) => part.getAttribute('part'));
    assert.deepEqual(order, ['heading', 'conclusion', 'aspect', 'aspect']);
  });

  it('says of each question what may be said, with the interval in the same sentence', async () => {
    const [listens, neighbours] = allInside(await given(rising), '[part=aspect]').map((aspect) => aspect.textContent!.replace(/\s+/g, ' '));
    assert.match(listens!, /Luistert naar bewoners.*gestegen met [\d,]+ punt \(tussen [\d,]+ en [\d,]+, met [\d,]+ procent zekerheid\)/);
    assert.match(neighbours!, /Te klein om verschil te zien bij wie meedeed: -?[\d,]+ punt, tussen -?[\d,]+ en [\d,]+/);
  });

  it('draws a band for each interval and a line between waves of one series', async () => {
    const [drawing] = allInside(await given(rising), '[part=aspect] svg.drawing');
    assert.deepEqual(['.band', 'line.trend', '.mark', '.break', '.withheld'].map((kind) => drawing!.querySelectorAll(kind).length), [4, 3, 4, 0, 0]);
    assert.equal(drawing!.getAttribute('aria-hidden'), 'true');
    const heights = [...drawing!.querySelectorAll('.band')].map((band) => Number.parseFloat(band.getAttribute('height')!));
    const figures = results(rising).waves.map(({ figures: [first] }) => first!);
    heights.forEach((height, place) => {
      const figure = figures[place]!;
      assert.approximately(height, 'mean' in figure ? figure.mean.upper - figure.mean.lower : 0, 0.001, 'an em a point');
    });
  });

  it('crosses no changed wording with a line, and says where a new series begins and why', async () => {
    const element = await given(rising.map((wave) => ({ ...wave, wordingVersion: wave.year >= 2024 ? 2 : 1 })));
    assert.include(textOf(element), 'Vanaf 2024 begint een nieuwe reeks. De vraag is anders gesteld.');
    assert.include(inside(element, '[part=conclusion]').textContent!, 'Sinds 2024');
    const [drawing] = allInside(element, '[part=aspect] svg.drawing');
    assert.deepEqual(['line.trend', '.break'].map((kind) => drawing!.querySelectorAll(kind).length), [2, 2]);
  });

  it('calls a measurement so, and never mixes it with a poll', async () => {
    assert.include(textOf(await given(rising.map((wave) => ({ ...wave, design: 'sample' as const })))), 'Dit is een meting: wie meedeed, is door loting uitgenodigd.');
    const mixed = await given(rising.map((wave) => ({ ...wave, design: wave.year === 2025 ? ('sample' as const) : ('anyone' as const) })));
    assert.include(textOf(mixed), 'Sommige rondes zijn een peiling');
    assert.include(textOf(mixed), 'De ene keer kon iedereen meedoen, de andere keer is er geloot.');
    assert.equal(inside(mixed, '[part=aspect] svg.drawing').querySelectorAll('rect.mark').length, 1);
  });

  it('shows an indication as one, and nothing under 10 answers', async () => {
    const element = await given([{ year: 2023, answers: 120 }, { year: 2024, answers: 30 }, { year: 2025, answers: 8 }]);
    assert.include(inside(element, '[part=conclusion]').textContent!, 'Er zijn te weinig antwoorden om iets te zeggen.');
    assert.include(textOf(element), 'Niet getoond: hier of bij een groep ernaast zijn te weinig antwoorden.');
    const [drawing] = allInside(element, '[part=aspect] svg.drawing');
    assert.deepEqual(['.mark.figure', '.mark.indication', '.withheld'].map((kind) => drawing!.querySelectorAll(kind).length), [1, 1, 1]);
    await openTables(element);
    const rows = [...inside(element, 'table').querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    assert.match(rows[1]![1]!, /^\d,\d \(indicatie\)$/);
    assert.deepEqual(rows[2], ['2025', 'Niet getoond', '–', '–']);
    assert.include(textOf(element), 'Stippellijn: niet getoond, want er zijn te weinig antwoorden.');
  });

  it('shows a first wave without speaking of change', async () => {
    const element = await given([{ year: 2025, answers: 120 }]);
    assert.equal(inside(element, '[part=conclusion]').textContent, 'Er is pas één ronde met genoeg antwoorden. Over verandering is nog niets te zeggen.');
    assert.match(textOf(element), /Wie meedeed, geeft gemiddeld een [\d,]+ \(tussen/);
  });

  it('says when the first result comes, where no wave has closed', async () => {
    const element = await show(service());
    assert.include(textOf(element), 'Er is nog geen ronde gesloten. De eerste uitslag komt na 1 december 2026');
    assert.notExists(element.shadowRoot!.querySelector('svg'));
    assert.include(textOf(await mount('wijk-trust-trend', { data: { ...results([]), nextResultAt: null } })), 'Er is nog geen ronde gehouden.');
  });

  it('shows how many took part and, of those invited, which share', async () => {
    const element = await given(rising.map((wave) => ({ ...wave, design: 'sample' as const })));
    const told = allInside(element, '[part=response] text:not(.name)').map(({ textContent }) => textContent);
    assert.include(told, '150');
    assert.match(textOf(element).replace(/\u00a0/g, ' '), /In de laatste ronde deden 150 mensen mee\. Dat is 33 ?% van wie was uitgenodigd\./);
    assert.include(told.map((text) => text!.replace(/\s/g, '')), '33%');
  });

  it('shows promises kept on the same time axis, and claims no cause', async () => {
    const promises = [{ wave: 'ronde-2023', due: 2, kept: 0 }, { wave: 'ronde-2025', due: 4, kept: 3 }];
    const element = await given(rising, promises);
    assert.include(textOf(element), 'Van de 4 beloften die klaar hadden moeten zijn, vinden bewoners er 3 nagekomen.');
    assert.include(textOf(element), 'Dat zegt niet dat het een door het ander komt.');
    const across = (part: string, kind: string) => allInside(element, `[part=${part}] svg.drawing`)[0]!.querySelectorAll(kind);
    assert.equal(across('promises', 'circle')[1]!.getAttribute('cx'), across('aspect', 'circle')[3]!.getAttribute('cx'));
    assert.notExists((await given(rising)).shadowRoot!.querySelector('[part=promises]'));
  });

  it('has every figure in a table, with the question as it was put, what it takes to see more, and the trend', async () => {
    const element = await given(rising, [{ wave: 'ronde-2025', due: 4, kept: 3 }]);
    assert.notExists(element.shadowRoot!.querySelector('table'), 'not made before it is asked for');
    const table = await openTables(element);
    assert.equal(table.querySelector('caption')!.textContent, 'Gemeente Voorbeeld luistert naar bewoners van Centrum.');
    assert.deepEqual([...table.querySelectorAll('thead th')].map(({ textContent }) => textContent), ['Ronde', 'Cijfer', 'Tussen', 'Antwoorden']);
    assert.equal(table.querySelectorAll('tbody th[scope=row]').length, 4);
    assert.equal(allInside(element, 'table').length, 4);
    assert.match(textOf(element), /Om een verschil van 0,5 punt te zien, zijn in elke ronde \d+ antwoorden nodig/);
    assert.match(textOf(element), /per jaar/);
    assert.include(textOf(element), 'met 95 procent zekerheid ligt het echte gemiddelde daarin');
  });

  it('offers the figures as a file where they come from a service', async () => {
    document.body.innerHTML = '';
    const element = document.createElement('wijk-trust-trend');
    element.src = 'https://participatie.example.nl/v1/peilingen/vertrouwen';
    const fetched = globalThis.fetch;
    globalThis.fetch = async () => new Response(JSON.stringify(results(rising)));
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('[part=download]')).finally(() => (globalThis.fetch = fetched));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.downloads a').map(({ href }) => href), ['tabellen', 'tabelbeschrijvingen'].map((name) => `https://participatie.example.nl/v1/peilingen/vertrouwen/${name}`));
    assert.notExists((await given(rising)).shadowRoot!.querySelector('[part=download]'));
  });

  it('names waves by month where two closed in one year', async () => {
    const second = publishedWaves([{ year: 2024, answers: 60 }]).results.map((wave) => ({ ...wave, wave: 'herfst', opensAt: '2025-09-01T08:00:00.000Z', closesAt: '2025-09-30T20:00:00.000Z' }));
    const waves = [...publishedWaves([{ year: 2025, answers: 60 }]).results, ...second];
    const element = await mount('wijk-trust-trend', { data: resultsOf(poll, { waves, promises: [], nextResultAt: null }) });
    assert.deepEqual([...new Set(allInside(element, 'text.name, text.between').map(({ textContent }) => textContent))], ['mrt 25', 'sep 25']);
  });

  it('says so when there is no connection, and comes when there is', async () => {
    const api = flakySource(service({ waveResults: { vertrouwen: publishedWaves(rising).results } }));
    api.isDown = true;
    const element = await show(api);
    await until(() => element.shadowRoot!.querySelector('[part=load-failure]'));
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside(element, 'button').click();
    await until(() => element.shadowRoot!.querySelector('[part=conclusion]'));
    assert.include(textOf(await show({ call: () => new Promise(() => undefined) })), 'Bezig met laden');
  });

  it('says with the tables whose the questions are, and that nobody tested them', async () => {
    const element = await given(rising);
    await openTables(element);
    assert.include(inside(element, '[part=wordings]').textContent, 'Niemand heeft ze nog wetenschappelijk getoetst (gevalideerd)');
  });

  for (const lang of ['nl-simple', 'tr', 'ar', 'pl', 'uk']) {
    it(`tells all of it in ${lang}, its tables too, accessible at 320 px`, async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await given(rising.map((wave) => ({ ...wave, answers: wave.year === 2023 ? 20 : wave.answers })), [{ wave: 'ronde-2025', due: 4, kept: 3 }], { lang });
      await openTables(element);
      const wrapper = inside(element, '[dir]');
      assert.deepEqual([wrapper.lang.replace('-u-nu-latn', ''), wrapper.dir], [lang, lang === 'ar' ? 'rtl' : 'ltr']);
      assert.notMatch(textOf(element), lang === 'nl-simple' ? /undefined|\{\w+\}/ : /Sinds|Cijfer\b|antwoorden|undefined|\{\w+\}/);
      await isAccessible();
      await setViewport({ width: 1024, height: 800 });
    });
  }

  it('follows the language of the page, also with its tables open', async () => {
    const element = await given(rising);
    await openTables(element);
    document.querySelector('main')!.lang = 'en';
    element.setAttribute('lang', 'en');
    await until(() => textOf(element).includes('Since 2022, of 2 figures 1 rose.'));
    await until(() => textOf(element).includes('listens to residents of Centrum'));
  });

  it('is accessible with everything open, in every language, direction, size and scheme', async () => {
    const everything = rising.map((wave) => ({ ...wave, answers: wave.year === 2023 ? 20 : wave.year === 2022 ? 5 : wave.answers, wordingVersion: wave.year === 2025 ? 2 : 1 }));
    await holdsEverywhere(async ({ lang, dir }) => {
      const element = await given(everything, [{ wave: 'ronde-2025', due: 4, kept: 3 }], { lang, dir });
      await openTables(element);
      await settled();
    });
    await holdsEverywhere(({ lang, dir }) => show(service(), { lang, dir }));
  });

  it('lets no words of a drawing run into one another or out of the page, at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const years = Array.from({ length: 9 }, (_, place) => ({ year: 2017 + place, answers: 60 + place, middle: 5 }));
    const element = await given(years, years.map(({ year }) => ({ wave: `ronde-${year}`, due: 12, kept: 10 })));
    for (const drawing of allInside(element, 'svg.drawing')) {
      const names = [...drawing.querySelectorAll('text.name, text.between')].map((name) => name.getBoundingClientRect()).filter(({ width }) => width > 0).sort((a, b) => a.left - b.left);
      assert.isAtLeast(names.length, 3);
      names.forEach((name, place) => assert.isTrue(name.left >= 0 && name.right <= 320 && (place === 0 || name.left > names[place - 1]!.right), JSON.stringify(names.map(({ left, right }) => [left, right]))));
    }
    await setViewport({ width: 1024, height: 800 });
  });
});
