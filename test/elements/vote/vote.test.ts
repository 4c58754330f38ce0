import type { WijkSubmitEvent } from '@wijkaanpak/elements';
import type { Api } from '@wijkaanpak/client';
import type { BallotInput } from '@wijkaanpak/domain';
import '../../../packages/elements/src/vote/define.ts';
import real from '../../../stories/data/amsterdam-centrum.json' with { type: 'json' };
import { codes, openVote } from '../../support/content.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, sendKeys, service, setViewport, settled, textOf, type, until } from '../support.ts';

const src = '/v1/stemmingen/speelplek';
const show = (api: Api, mounting = {}) => mount('wijk-vote', { src, api, ...mounting });
const choose = (element: Element, ...indexes: number[]) => indexes.forEach((index) => allInside<HTMLInputElement>(element, '.option input')[index]!.click());
const submit = (element: Element) => inside(element, '[part=submit]').click();
const voted = (element: Element) => until(() => element.shadowRoot!.querySelector('.done'));

describe('wijk-vote', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes a ballot with a code, shows the receipt and moves the focus to it', async () => {
    const element = await show(service());
    choose(element, 0, 1);
    type(element, '#code', codes[0]!.toLowerCase().replaceAll('-', ' '));
    submit(element);
    await voted(element);
    await settled();
    assert.include(textOf(element), 'Uw stem is ontvangen');
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.done .heading'));
  });

  it('can be done with the keyboard alone', async () => {
    const element = await show(service());
    const press = (keys: string) => sendKeys({ press: keys });
    inside(element, '.option input').focus();
    await press('Space');
    inside(element, '#code').focus();
    await sendKeys({ type: codes[0]! });
    await press('Enter');
    await voted(element);
  });

  it('counts quick taps one by one', async () => {
    const element = await show(service());
    choose(element, 0, 1);
    await settled();
    assert.include(inside(element, '.total').textContent, '2 plannen gekozen');
    assert.include(inside(element, '.total').textContent!.replaceAll('\u00a0', ' '), '€ 7.000 van € 10.000');
    choose(element, 1);
    await settled();
    assert.include(inside(element, '.total').textContent, '1 plan gekozen');
  });

  it('says everything that is wrong at once, with links that lead to the field', async () => {
    const element = await show(service());
    submit(element);
    const summary = await until(() => element.shadowRoot!.querySelector('.summary'));
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === summary);
    assert.deepEqual([...summary.querySelectorAll('a')].map((link) => link.textContent), ['Kies ten minste 1. U koos er 0.', 'Vul de code in die in uw brief staat.']);
    summary.querySelectorAll('a')[1]!.click();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#code'));
    assert.equal(inside(element, '#code').getAttribute('aria-invalid'), 'true');
    assert.equal(getComputedStyle(inside(element, '#code')).borderColor, getComputedStyle(inside(element, '#code-error')).color, 'the field is marked as well');
    assert.include(inside(element, '#code').getAttribute('aria-describedby'), 'code-error');
  });

  it('refuses too many, too dear and a typing error before anything is sent', async () => {
    const api = flakySource(service());
    const element = await show(api);
    choose(element, 0, 1, 2);
    type(element, '#code', codes[0]!.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')));
    submit(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    const text = textOf(element);
    for (const sentence of ['Kies er hoogstens 2. U koos er 3', 'Uw keuze kost samen meer dan er is', 'In de code zit een typefout']) assert.include(text, sentence);
    assert.deepEqual(api.keys, []);
  });

  it('says so when the service does not know the code, and keeps the choice', async () => {
    const element = await show(service({ codes: {} }));
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    await until(() => textOf(element).includes('Deze code hoort niet bij deze stemming'));
    assert.isTrue(inside<HTMLInputElement>(element, '.option input').checked);
  });

  it('takes the code from the link in the letter', async () => {
    history.replaceState(null, '', `#code=${codes[0]}`);
    const element = await show(service());
    assert.equal(inside<HTMLInputElement>(element, '#code').value, codes[0]);
    assert.include(textOf(element), 'Uw code komt uit de link');
  });

  it('lets a ballot be changed: the choice is still there, and the new one replaces it', async () => {
    const element = await show(service());
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    await voted(element);
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('.option'));
    assert.isTrue(inside<HTMLInputElement>(element, '.option input').checked);
    choose(element, 1);
    submit(element);
    await until(() => textOf(element).includes('Uw gewijzigde stem is ontvangen'));
  });

  it('keeps choice and code through a reload, in this tab only', async () => {
    const first = await show(service());
    choose(first, 1);
    type(first, '#code', 'half');
    const again = await show(service());
    assert.isTrue(allInside<HTMLInputElement>(again, '.option input')[1]!.checked);
    assert.equal(inside<HTMLInputElement>(again, '#code').value, 'half');
    assert.equal(localStorage.length, 0);
  });

  it('keeps what could not be sent and sends it once under the same key', async () => {
    const api = flakySource(service());
    api.lostAnswers = 1;
    const element = await show(api);
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    await until(() => element.shadowRoot!.querySelector('[part=waiting]'));
    dispatchEvent(new Event('online'));
    await voted(element);
    assert.equal(api.keys.length, 2);
    assert.equal(api.keys[0], api.keys[1]);
    assert.notInclude(textOf(element), 'gewijzigde');
  });

  it('lets the host answer in place of a service', async () => {
    const element = await mount('wijk-vote', { data: openVote });
    const seen: BallotInput[] = [];
    element.addEventListener('wijk-submit', (event) => {
      const submitted = event as WijkSubmitEvent<BallotInput>;
      seen.push(submitted.detail);
      submitted.respondWith(Promise.resolve(undefined));
    });
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    await voted(element);
    assert.deepEqual(seen, [{ choices: ['1'], code: codes[0]! }]);
    assert.include(textOf(element), 'Uw stem is ontvangen');
  });

  it("shows the host's own refusal at the field", async () => {
    const element = await mount('wijk-vote', { data: openVote });
    element.addEventListener('wijk-submit', (event) => (event as WijkSubmitEvent).respondWith(Promise.reject({ issues: [{ code: 'code.unknown', path: 'code' }] })));
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    await until(() => element.shadowRoot!.querySelector('#code-error'));
  });

  it('goes by the state the service gives, whatever the clock of the phone says', async () => {
    const past = { ...openVote, closesAt: '2001-01-01T00:00:00.000Z' };
    const element = await show(service({ votes: [past] }));
    assert.exists(inside(element, 'form'));
    const closed = await show(service({ votes: [{ ...openVote, state: 'closed' }] }));
    assert.include(textOf(closed), 'Deze stemming is gesloten');
    const announced = await show(service({ votes: [{ ...openVote, state: 'announced' }] }));
    assert.include(textOf(announced), 'U kunt stemmen vanaf');
  });

  it('shows what residents wrote as text', async () => {
    const element = await show(service());
    assert.include(textOf(element), 'Klimrek <b>groot</b> 🧗');
    assert.notExists(element.shadowRoot!.querySelector('bdi b'));
  });

  it('shows the content between its tags until it can speak, and what to do when it cannot load', async () => {
    document.body.innerHTML = '<main><wijk-vote src="/v1/stemmingen/x">Stem met de brief.</wijk-vote></main>';
    const early = document.querySelector('wijk-vote')!;
    assert.exists(early.shadowRoot?.querySelector('slot') ?? early.firstChild);
    const api = flakySource(service());
    api.isDown = true;
    const element = await show(api);
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('form'));
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.heading'), 'the focus is not lost');
  });

  it('keeps the ballot when the host could not answer, and offers it again under the same key', async () => {
    const element = await mount('wijk-vote', { data: openVote });
    const keys: string[] = [];
    element.addEventListener('wijk-submit', (event) => {
      keys.push((event as WijkSubmitEvent).key);
      (event as WijkSubmitEvent).respondWith(keys.length === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(undefined));
    });
    let delivered = 0;
    element.addEventListener('wijk-done', () => (delivered += 1));
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    const sendNow = await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=waiting] button'));
    assert.equal(delivered, 0);
    sendNow.click();
    await voted(element);
    assert.equal(keys[0], keys[1]);
    assert.equal(delivered, 1);
  });

  it('can be changed after a reload too: choice and code are asked anew', async () => {
    const api = service();
    const element = await show(api);
    choose(element, 0);
    type(element, '#code', codes[0]!);
    submit(element);
    await voted(element);
    assert.notInclude(JSON.stringify({ ...sessionStorage }), codes[0]!, 'the code is not left behind');
    const again = await show(api);
    inside(again, '.done button').click();
    await until(() => again.shadowRoot!.querySelector('.option'));
    assert.isTrue(again.shadowRoot!.activeElement === inside(again, '#choices'), 'the focus is not lost');
    assert.isFalse(inside<HTMLInputElement>(again, '.option input').checked);
    choose(again, 1);
    type(again, '#code', codes[0]!);
    submit(again);
    await until(() => textOf(again).includes('Uw gewijzigde stem is ontvangen'));
  });

  it('takes up a draft from before ballots held points', async () => {
    const first = await show(service());
    choose(first, 1);
    type(first, '#code', codes[0]!);
    assert.deepEqual(Object.keys(sessionStorage).map((key) => key.split(':').at(-1)).sort(), ['choices', 'code'], 'a draft of choices is what it was');
    const element = await show(service());
    submit(element);
    await voted(element);
  });

  it('says what the rules allow before anyone makes a mistake', async () => {
    const rule = async (rules: object) => {
      const element = await show(service({ votes: [{ ...openVote, rules: { ...openVote.rules, ...rules } }] }));
      return inside(element, '#choices-hint').textContent!.replaceAll('\u00a0', ' ');
    };
    assert.equal(await rule({}), 'Kies ten minste één plan. Kies hoogstens 2 plannen. Samen mogen ze hoogstens € 10.000 kosten.');
    assert.equal(await rule({ minChoices: 0, maxChoices: 4, maxCost: null }), 'Kies zo veel plannen als u wilt.');
    assert.equal(await rule({ minChoices: 2, maxChoices: 2, maxCost: null }), 'Kies 2 plannen.');
    assert.equal(await rule({ ballot: 'choose-one', minChoices: 1, maxChoices: 1, maxCost: null }), 'Kies één plan.');
  });

  it('speaks another language when the page does, the paper of its ballots too, and keeps what was filled in', async () => {
    const element = await show(service({ votes: [{ ...openVote, rules: { ...openVote.rules, ballot: 'rank', counting: 'plurality', maxCost: null } }] }));
    await until(() => textOf(element).includes('Uw volgorde'));
    choose(element, 2);
    element.setAttribute('lang', 'en');
    await until(() => textOf(element).includes('Your order'));
    assert.notInclude(textOf(element), 'Uw volgorde');
    assert.equal(allInside(element, '.ranked').length, 1);
  });

  it('takes one choice where one may be chosen, with the arrow keys', async () => {
    const one = { ...openVote, rules: { ...openVote.rules, ballot: 'choose-one' as const, maxChoices: 1, maxCost: null } };
    const element = await show(service({ votes: [one] }));
    inside(element, '.option input').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    assert.deepEqual(allInside<HTMLInputElement>(element, '.option input').map(({ checked }) => checked), [false, true, false, false]);
  });

  describe('with the 85 plans of Amsterdam Centrum', () => {
    const many = { ...openVote, options: real.options.map((option) => ({ ...option, description: null, place: null, proposal: null })), rules: { ...openVote.rules, maxChoices: real.options.length, maxCost: real.budget } };

    it('finds plans by their words and keeps what was chosen', async () => {
      const element = await show(service({ votes: [many] }));
      choose(element, 0);
      type(element, '#search', 'SPUISTRAAT');
      await settled();
      assert.deepEqual(allInside(element, '.option:not([hidden]) bdi').map(({ textContent }) => textContent), ['Maak de Spuistraat duurzaam']);
      type(element, '#search', 'ruimteschip');
      await settled();
      assert.include(textOf(element), 'Geen plan gevonden met ‘ruimteschip’');
      assert.include(inside(element, '.total').textContent, '1 plan gekozen');
    });

    it('leads from the total, in view all the while, to the code at the end of the list', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show(service({ votes: [many] }));
      choose(element, 0);
      await settled();
      const link = inside<HTMLAnchorElement>(element, '.total a');
      assert.isAtMost(link.getBoundingClientRect().bottom, innerHeight);
      link.click();
      assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#code'));
      const { top, bottom } = inside(element, '#code').getBoundingClientRect();
      assert.isTrue(top >= 0 && bottom <= innerHeight, 'the code is in view');
      await setViewport({ width: 1024, height: 800 });
    });

    it('never hides what has the focus behind the total', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show(service({ votes: [many] }));
      allInside(element, '.option input')[0]!.focus();
      for (let step = 0; step < 8; step += 1) {
        await sendKeys({ press: 'Tab' });
        const focused = element.shadowRoot!.activeElement!.getBoundingClientRect();
        assert.isAtMost(focused.bottom, inside(element, '.total').getBoundingClientRect().top, `option ${step + 2}`);
      }
      await setViewport({ width: 1024, height: 800 });
    });

    it('stays accessible', () => holdsEverywhere((mounting) => show(service({ votes: [many] }), mounting)));
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere((mounting) => show(service(), mounting));
    await holdsEverywhere(async (mounting) => {
      const element = await show(service(), mounting);
      submit(element);
      await until(() => element.shadowRoot!.querySelector('.summary'));
    });
    const never: Api = { call: () => new Promise(() => undefined) };
    await holdsEverywhere((mounting) => show(never, mounting));
    await holdsEverywhere((mounting) => show(service({ votes: [{ ...openVote, state: 'closed' }] }), mounting));
    const cast = async (element: HTMLElement) => {
      choose(element, 0);
      type(element, '#code', codes[0]!);
      submit(element);
    };
    await holdsEverywhere(async (mounting) => {
      sessionStorage.clear();
      const element = await show(service(), mounting);
      await cast(element);
      await voted(element);
    });
    await holdsEverywhere(async (mounting) => {
      sessionStorage.clear();
      const api = flakySource(service());
      const element = await show(api, mounting);
      api.isDown = true;
      await cast(element);
      await until(() => element.shadowRoot!.querySelector('[part=waiting] .heading'));
    });
  });
});
