import type { Api } from '@wijkaanpak/client';
import '../../../packages/elements/src/proposal-form/define.ts';
import '../../../packages/elements/src/proposals/define.ts';
import { proposal } from '../../support/content.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = '/v1/wijken/centrum/voorstellen';
const many = Array.from({ length: 30 }, (_, index) => proposal(index + 1));
const show = (api: Api, mounting = {}) => mount('wijk-proposals', { src, api, ...mounting });
const search = (element: Element) => inside(element, 'form button').click();

describe('wijk-proposals', () => {
  beforeEach(() => localStorage.clear());

  it('shows each proposal with how it stands in words', async () => {
    const element = await show(service({ proposals: many.slice(0, 2) }));
    assert.equal(allInside(element, 'article').length, 2);
    assert.include(textOf(element), '2 voorstellen');
    assert.deepEqual(allInside(element, '.state').map((state) => state.textContent), ['Ingediend', 'Afgesproken']);
  });

  it('finds by word and by state, and says how many', async () => {
    const element = await show(service({ proposals: many }));
    type(element, '#zoek', 'bankje 3');
    search(element);
    await until(() => textOf(element).includes('2 voorstellen'));
    type(element, '#status', 'agreed');
    search(element);
    await until(() => textOf(element).includes('1 voorstel'));
    type(element, '#zoek', 'bestaat niet');
    search(element);
    await until(() => textOf(element).includes('Zoek met een ander woord'));
  });

  it('shows more on request and moves the focus to the first new one', async () => {
    const element = await show(service({ proposals: many }));
    assert.equal(allInside(element, 'article').length, 12);
    allInside(element, 'button').at(-1)!.click();
    await until(() => allInside(element, 'article').length === 24);
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === allInside(element, 'article .title')[12]);
  });

  it('shows all of a long list, each proposal once, also when one came in meanwhile', async () => {
    const long = Array.from({ length: 110 }, (_, index) => proposal(index + 1));
    const [before, after] = [service({ proposals: long }), service({ proposals: [proposal(999), ...long] })];
    let current = before;
    const element = await show({ call: (address, request) => current.call(address, request) });
    const more = () => allInside(element, 'button').find(({ textContent }) => textContent === 'Toon meer voorstellen');
    for (let button = more(); button; button = more()) {
      const shown = allInside(element, 'article').length;
      button.click();
      button.click();
      await until(() => allInside(element, 'article').length > shown);
      await settled();
      assert.isTrue(element.shadowRoot!.activeElement === allInside(element, 'article .title')[shown]);
      current = after;
    }
    const titles = allInside(element, 'article .title').map(({ textContent }) => textContent);
    assert.deepEqual(titles, long.map(({ title }) => title));
  });

  it('keeps the focus when more cannot be loaded, and goes on where it was', async () => {
    const api = flakySource(service({ proposals: many }));
    const element = await show(api);
    api.isDown = true;
    allInside(element, 'button').at(-1)!.click();
    const retry = await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=load-failure] button'));
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === retry);
    api.isDown = false;
    retry.click();
    await until(() => allInside(element, 'article').length === 24);
  });

  it('shows a long story by its beginning, and all of it to who reads on', async () => {
    const description = `${'Op de hoek staat een lege plantenbak. '.repeat(100)}Einde.`;
    const element = await show(service({ proposals: [{ ...proposal(1), description }, proposal(2)] }));
    const details = inside<HTMLDetailsElement>(element, 'article details');
    assert.isBelow(inside(element, '.story').textContent.length, 410);
    assert.isFalse(details.open);
    details.querySelector('summary')!.click();
    assert.isTrue(details.open);
    assert.equal(allInside(element, 'article:first-child .story').map(({ textContent }) => textContent.replaceAll('…', '').trim()).join(' '), description);
    assert.lengthOf(allInside(element, 'article details:not([part=road])'), 1);
  });

  it('shows what the page itself gives, without a search it could not answer', async () => {
    const element = await mount('wijk-proposals', { data: { items: many.slice(0, 3), total: 30, page: 1, perPage: 3 } });
    assert.lengthOf(allInside(element, 'article'), 3);
    assert.lengthOf(allInside(element, 'form, button'), 0);
  });

  it('shows a new proposal from a form on the same page at once', async () => {
    const api = service();
    const element = await show(api);
    assert.include(textOf(element), 'Er zijn nog geen voorstellen');
    const form = document.createElement('wijk-proposal-form');
    Object.assign(form, { src: '/v1/wijken/centrum', api });
    const part = document.createElement('div');
    part.attachShadow({ mode: 'open' }).append(form);
    document.querySelector('main')!.append(part);
    await until(() => form.shadowRoot?.querySelector('#title'));
    type(form, '#title', 'Meer licht in het park');
    type(form, '#description', 'In de winter is het er te donker om te lopen.');
    inside(form, '[part=submit]').click();
    await until(() => textOf(element).includes('Meer licht in het park'));
  });

  it('shows what residents wrote as text, with their line breaks', async () => {
    const element = await show(service({ proposals: [{ ...proposal(1), title: '<img src=x onerror=alert(1)>', description: 'regel één\nregel twee' }] }));
    assert.include(textOf(element), '<img src=x onerror=alert(1)>');
    assert.notExists(element.shadowRoot!.querySelector('article img'));
    assert.equal(getComputedStyle(inside(element, '.story')).whiteSpace, 'pre-line');
  });

  it('shows a photo from the service it came from, described', async () => {
    const photo = { url: '/v1/fotos/abc', description: 'Een leeg plein' };
    const element = await mount('wijk-proposals', { src: 'https://dienst.example/v1/wijken/centrum/voorstellen', data: { items: [{ ...proposal(1), photo }], total: 1, page: 1, perPage: 12 } });
    const image = inside<HTMLImageElement>(element, 'img');
    assert.equal(image.src, 'https://dienst.example/v1/fotos/abc');
    assert.equal(image.alt, 'Een leeg plein');
  });

  it('says so when it cannot load, and tries again', async () => {
    const api = flakySource(service({ proposals: many }));
    api.isDown = true;
    const element = await show(api);
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('article'));
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere((mounting) => show(service({ proposals: many }), mounting));
    await holdsEverywhere((mounting) => show(service(), mounting));
    await holdsEverywhere((mounting) => show({ call: () => new Promise(() => undefined) }, mounting));
    const down = flakySource(service());
    down.isDown = true;
    await holdsEverywhere((mounting) => show(down, mounting));
  });
});
