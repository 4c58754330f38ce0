import type { Api } from '@wijkaanpak/client';
import type { TrustInput } from '@wijkaanpak/domain';
import type { WijkSubmitEvent } from '@wijkaanpak/elements';
import '../../../packages/elements/src/trust-poll/define.ts';
import { poll } from '../../support/content.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, mount, sendKeys, service, settled, textOf, type, until } from '../support.ts';

const src = '/v1/peilingen/vertrouwen';
const show = (api: Api, mounting = {}) => mount('wijk-trust-poll', { src, api, ...mounting });
const next = async (element: Element) => {
  inside(element, '[part=submit]').click();
  await settled();
};
const grade = (element: Element, value: number) => allInside<HTMLInputElement>(element, '.grade input')[value]!.click();

describe('wijk-trust-poll', () => {
  beforeEach(() => localStorage.clear());

  it('asks one question at a time and sends the answers', async () => {
    const element = await show(service());
    assert.include(textOf(element), 'Gemeente Voorbeeld luistert naar bewoners van Centrum.');
    assert.include(textOf(element), 'Vraag 1 van 3');
    grade(element, 7);
    await next(element);
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.question'));
    allInside<HTMLInputElement>(element, '.other input')[0]!.click();
    await next(element);
    type(element, '#answers', 'Vaker langskomen');
    let body: TrustInput | undefined;
    element.addEventListener('wijk-submit', (event) => (body = (event as WijkSubmitEvent<TrustInput>).detail));
    await next(element);
    await until(() => textOf(element).includes('Bedankt voor uw antwoorden'));
    assert.deepEqual(body, { answers: { 'gemeente-listens': 7, neighbours: 'dont-know', open: 'Vaker langskomen' } });
  });

  it('is called a poll when anyone can fill it in, and a measurement only by lot', async () => {
    assert.include(textOf(await show(service())), 'Dit is een peiling: iedereen kan meedoen');
    const drawn = { ...poll, wave: { ...poll.wave, design: 'sample' as const } };
    assert.include(textOf(await mount('wijk-trust-poll', { data: drawn })), 'Dit is een meting');
  });

  it('can be done with the keyboard alone', async () => {
    const element = await show(service());
    inside(element, '.grade input').focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await sendKeys({ press: key });
    assert.isTrue(allInside<HTMLInputElement>(element, '.grade input')[2]!.checked);
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(element).includes('Vraag 2 van 3'));
  });

  it('takes up where it was left, with the answers', async () => {
    const first = await show(service());
    grade(first, 4);
    await next(first);
    const again = await show(service());
    assert.include(textOf(again), 'Vraag 2 van 3');
    inside(again, '.steps .secondary').click();
    await settled();
    assert.isTrue(allInside<HTMLInputElement>(again, '.grade input')[4]!.checked);
  });

  it('lets any question be passed over, but not all of them', async () => {
    const element = await show(service());
    assert.equal(inside(element, '[part=submit]').textContent!.trim(), 'Sla deze vraag over');
    await next(element);
    await next(element);
    await next(element);
    await until(() => textOf(element).includes('U hebt nog geen vraag beantwoord'));
  });

  it('works on a page without any server, with its questions in the page', async () => {
    const element = await mount('wijk-trust-poll', { inside: `<script type="application/json">${JSON.stringify(poll)}</script>` });
    const kept: unknown[] = [];
    element.addEventListener('wijk-submit', (event) => {
      kept.push((event as WijkSubmitEvent).detail);
      event.preventDefault();
    });
    grade(element, 10);
    await next(element);
    await next(element);
    await next(element);
    await until(() => textOf(element).includes('Bedankt'));
    assert.deepEqual(kept, [{ answers: { 'gemeente-listens': 10 } }]);
  });

  it('answers once a browser, and says so after a reload', async () => {
    const element = await show(service());
    grade(element, 1);
    await next(element);
    await next(element);
    await next(element);
    await until(() => textOf(element).includes('Bedankt'));
    assert.include(textOf(await show(service())), 'Bedankt');
    assert.notInclude(JSON.stringify({ ...localStorage }), 'gemeente-listens', 'the answers are not left behind');
  });

  it('keeps answers that could not be sent and sends them once', async () => {
    const api = flakySource(service());
    api.lostAnswers = 1;
    const element = await show(api);
    grade(element, 8);
    await next(element);
    await next(element);
    await next(element);
    await until(() => element.shadowRoot!.querySelector('[part=waiting]'));
    dispatchEvent(new Event('online'));
    await until(() => textOf(element).includes('Bedankt'));
    assert.equal(new Set(api.keys).size, 1, api.keys.join());
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere((mounting) => show(service(), mounting));
    await holdsEverywhere((mounting) => show(service({ polls: [{ ...poll, state: 'closed' }] }), mounting));
    await holdsEverywhere((mounting) => show({ call: () => new Promise(() => undefined) }, mounting));
    const element = await show(service());
    await next(element);
    await next(element);
    await isAccessible();
    await next(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    await isAccessible();
  });
});
