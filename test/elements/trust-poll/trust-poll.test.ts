import type { Api } from '@wijkaanpak/client';
import { fail, makeVotingCode, type TrustInput } from '@wijkaanpak/domain';
import type { WijkSubmitEvent } from '@wijkaanpak/elements';
import '../../../packages/elements/src/trust-poll/define.ts';
import { codes, neighbourhood, poll } from '../../support/content.ts';
import { countingPoll } from '../../support/desk.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, mount, sendKeys, service, setViewport, settled, textOf, type, until } from '../support.ts';

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

  describe('of a sample', () => {
    const drawn = { ...poll, wave: { ...poll.wave, design: 'sample' as const } };
    const measuring = () => service({ polls: [drawn], invitations: { [poll.id]: codes } });
    const answered = async (api: Api, mounting = {}, screens = 3) => {
      const element = await show(api, mounting);
      grade(element, 6);
      for (let screen = 0; screen < screens; screen += 1) await next(element);
      return element;
    };
    afterEach(() => history.replaceState(null, '', ' '));

    it('takes the code from the letter on a screen of its own, says what is wrong with it, and lets the answers be changed', async () => {
      const element = await answered(measuring());
      assert.include(textOf(element), 'Nog één stap: uw code');
      assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#code'));
      assert.lengthOf(allInside(element, 'input, select, textarea'), 1, 'nothing else is asked there');
      assert.include(textOf(element), 'Wie de peiling beheert, zou code en antwoorden aan elkaar kunnen koppelen');
      await next(element);
      await until(() => textOf(element).includes('Vul de code in die in uw brief staat'));
      type(element, '#code', `${codes[0]!.slice(0, -1)}?`);
      await next(element);
      await until(() => textOf(element).includes('In de code zit een typefout'));
      type(element, '#code', makeVotingCode(Array.from({ length: 15 }, () => 1)));
      await next(element);
      await until(() => textOf(element).includes('Deze code hoort niet bij deze ronde'));
      type(element, '#code', codes[0]!.toLowerCase());
      let body: TrustInput | undefined;
      element.addEventListener('wijk-submit', (event) => (body = (event as WijkSubmitEvent<TrustInput>).detail));
      await next(element);
      await until(() => textOf(element).includes('Bedankt'));
      assert.deepEqual(body, { answers: { 'gemeente-listens': 6 }, code: codes[0]!.toLowerCase() });
      assert.notInclude(JSON.stringify({ ...localStorage }).toUpperCase(), codes[0]!, 'the code is not left behind');
      inside(element, '.done button').click();
      await until(() => textOf(element).includes('Vraag 1 van 3'));
    });

    it('finds the code in the link of the letter', async () => {
      history.replaceState(null, '', `#code=${codes[1]}`);
      const element = await answered(measuring());
      assert.equal(inside<HTMLInputElement>(element, '#code').value, codes[1]);
      assert.include(textOf(element), 'Uw code is ingevuld vanuit de link in uw brief');
      await next(element);
      await until(() => textOf(element).includes('Bedankt'));
    });

    it('asks for no code when anyone may take part, also when the link holds one', async () => {
      history.replaceState(null, '', `#code=${codes[1]}`);
      const element = await answered(service(), {}, 2);
      assert.isNull(element.shadowRoot!.querySelector('#code'));
      await next(element);
      await until(() => textOf(element).includes('Bedankt'));
    });

    it('is accessible where the code is asked', async () => {
      await holdsEverywhere(async (mounting) => {
        localStorage.clear();
        const element = await answered(measuring(), mounting);
        await next(element);
        inside(element, '.summary');
      });
    });
  });

  describe('that asks about who answers', () => {
    const asking = () => service({ polls: [{ ...poll, background: { ask: ['age', 'area'], weightBy: ['age'], areas: neighbourhood.areas.map(({ code, name }) => ({ code, name })) } }] });
    const atTheEnd = async (mounting = {}) => {
      const element = await show(asking(), mounting);
      grade(element, 6);
      for (let screen = 0; screen < 3; screen += 1) await next(element);
      return element;
    };
    const sent = (element: Element) => {
      let body: TrustInput | undefined;
      element.addEventListener('wijk-submit', (event) => (body = (event as WijkSubmitEvent<TrustInput>).detail));
      return async () => {
        await next(element);
        await until(() => textOf(element).includes('Bedankt'));
        return body;
      };
    };

    it('takes the classes that someone tells, one a screen, with the language of the questions', async () => {
      const element = await atTheEnd();
      const send = sent(element);
      assert.include(textOf(element), 'Vraag 4 van 5');
      assert.lengthOf(allInside(element, 'input, select, textarea'), 1);
      assert.isTrue(inside(element, '[part=submit]').matches('.secondary'), 'it may be passed over');
      type(element, '#age', '65-plus');
      await next(element);
      assert.lengthOf(allInside(element, 'input, select, textarea'), 1);
      type(element, '#area', 'BU0363AA02');
      assert.deepEqual((await send())?.background, { age: '65-plus', area: 'BU0363AA02', language: 'nl' });
    });

    it('may be answered without telling anything, also after a change of mind', async () => {
      const element = await atTheEnd();
      const send = sent(element);
      type(element, '#age', '15-24');
      type(element, '#age', '');
      await next(element);
      assert.deepEqual((await send())?.background, { language: 'nl' });
    });

    it('is accessible there', () => holdsEverywhere((mounting) => {
      localStorage.clear();
      return atTheEnd(mounting);
    }));
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

  it('says how many minutes it takes, by how many questions there are', async () => {
    assert.include(textOf(await show(service())), '3 vragen, ongeveer 1 min.');
    const graded = Array.from({ length: 15 }, (_, index) => ({ ...poll.questions[0]!, id: `vraag-${index}` }));
    assert.include(textOf(await show(service({ polls: [{ ...poll, questions: [...graded, poll.questions[2]!] }] }))), '16 vragen, ongeveer 3 min.');
  });

  it('lets any question be passed over, but not all of them', async () => {
    const element = await show(service());
    assert.equal(inside(element, '[part=submit]').textContent!.trim(), 'Sla deze vraag over');
    await next(element);
    await next(element);
    await next(element);
    await until(() => textOf(element).includes('U hebt nog geen vraag beantwoord'));
    assert.include(textOf(element), 'Vraag 1 van 3', 'where it can be mended');
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

  describe('in other languages', () => {
    const firstQuestions = {
      'nl-simple': 'Gemeente Voorbeeld luistert naar de mensen in Centrum.', en: 'Gemeente Voorbeeld listens to residents of Centrum.', tr: 'Gemeente Voorbeeld, Centrum mahallesinde yaşayanları dinler.',
      ar: 'تستمع جهة \u2068Gemeente Voorbeeld\u2069 إلى سكان حي \u2068Centrum\u2069.', pl: 'Gemeente Voorbeeld słucha mieszkańców dzielnicy Centrum.', uk: 'Gemeente Voorbeeld прислухається до мешканців району Centrum.',
    };
    const choose = async (element: Element, language: string) => {
      inside(element, `.language[lang=${language}]`).click();
      await until(() => inside(element, '[dir]').lang.startsWith(language));
    };

    for (const [language, question] of Object.entries(firstQuestions)) {
      it(`speaks ${language} where the page does, marked as that, and is accessible at 320 px`, async () => {
        await setViewport({ width: 320, height: 800 });
        const element = await show(service(), { lang: language });
        const { lang, dir } = inside(element, '[dir]');
        assert.deepEqual([lang.replace('-u-nu-latn', ''), dir, getComputedStyle(inside(element, 'form')).direction], [language, ...(language === 'ar' ? ['rtl', 'rtl'] : ['ltr', 'ltr'])]);
        assert.include(textOf(element), question);
        await isAccessible();
        for (const label of allInside(element, '.grade, .other, .language')) assert.isAtLeast(label.getBoundingClientRect().height, 44, label.textContent!);
        await next(element);
        await next(element);
        await next(element);
        await until(() => element.shadowRoot!.querySelector('.summary'));
        await isAccessible();
        await setViewport({ width: 1024, height: 800 });
      });
    }

    it('is read in another language halfway, with all that was answered, and still is when the page is opened again', async () => {
      const asking = { ...poll, background: { ask: ['age' as const], weightBy: [], areas: [] } };
      const first = await show(service({ polls: [asking] }));
      grade(first, 7);
      await choose(first, 'ar');
      assert.isTrue(allInside<HTMLInputElement>(first, '.grade input')[7]!.checked);
      assert.isTrue(first.shadowRoot!.activeElement === null || first.shadowRoot!.activeElement!.matches('.language[lang=ar]'));
      assert.equal(inside(first, '[aria-pressed=true]').lang, 'ar');
      const element = await show(service({ polls: [asking] }));
      await until(() => textOf(element).includes(firstQuestions.ar));
      assert.isTrue(allInside<HTMLInputElement>(element, '.grade input')[7]!.checked);
      for (let screen = 0; screen < 3; screen += 1) await next(element);
      let body: TrustInput | undefined;
      element.addEventListener('wijk-submit', (event) => (body = (event as WijkSubmitEvent<TrustInput>).detail));
      await next(element);
      await until(() => textOf(element).includes('شكرًا على إجاباتكم'));
      assert.deepEqual(body, { answers: { 'gemeente-listens': 7 }, background: { language: 'ar' } });
    });

    it('counts simple Dutch as Dutch among those who answered', async () => {
      const element = await show(service({ polls: [{ ...poll, background: { ask: ['age'], weightBy: [], areas: [] } }] }));
      await choose(element, 'nl-simple');
      grade(element, 3);
      let body: TrustInput | undefined;
      element.addEventListener('wijk-submit', (event) => (body = (event as WijkSubmitEvent<TrustInput>).detail));
      for (let screen = 0; screen < 4; screen += 1) await next(element);
      await until(() => textOf(element).includes('Dank u wel voor uw antwoorden'));
      assert.deepEqual(body!.background, { language: 'nl' });
    });

    it('keeps the words of a round by letter in another language', async () => {
      const element = await show(service({ polls: [{ ...poll, wave: { ...poll.wave, design: 'sample' } }], invitations: { [poll.id]: codes } }));
      await choose(element, 'pl');
      assert.include(textOf(element), 'To jest pomiar: zaproszono Państwa w drodze losowania. Udział można wziąć z kodem z listu.');
    });

    it('speaks Dutch where nobody translated it, and says so to a screen reader', async () => {
      const element = await show(service(), { lang: 'fa', dir: 'rtl' });
      const { lang, dir } = inside(element, '[dir]');
      assert.deepEqual([lang, dir, getComputedStyle(inside(element, 'form')).direction], ['nl', 'ltr', 'ltr']);
      assert.include(textOf(element), 'Vraag 1 van 3');
    });
  });

  it('asks again in a new round', async () => {
    const first = await show(service());
    grade(first, 1);
    for (let question = 0; question < 3; question += 1) await next(first);
    await until(() => textOf(first).includes('Bedankt'));
    const nextYear = { ...poll, wave: { ...poll.wave, id: 'ronde-2' } };
    assert.include(textOf(await show(service({ polls: [nextYear] }))), 'Vraag 1 van 3');
  });

  it('says that nothing is here when the questions in the page cannot be read', async () => {
    const told: string[] = [];
    const { reportError } = window;
    window.reportError = (error) => void told.push(String(error));
    const element = await mount('wijk-trust-poll', { inside: '<script type="application/json">{"id": "vertrouwen",}</script>' });
    window.reportError = reportError;
    assert.include(textOf(element), 'Dit onderdeel kan nu niet worden geladen');
    assert.match(told.join(), /SyntaxError/);
  });

  it('does not mix up two polls on one site without a server', async () => {
    const first = await mount('wijk-trust-poll', { data: poll });
    grade(first, 1);
    const other = await mount('wijk-trust-poll', { data: { ...poll, id: 'veiligheid' } });
    assert.isFalse(allInside<HTMLInputElement>(other, '.grade input')[1]!.checked);
  });

  it('leads to the question whose answer is refused, and says there what to mend', async () => {
    const [first, second, open] = poll.questions;
    const element = await mount('wijk-trust-poll', { data: { ...poll, questions: [open, first, second] } });
    type(element, '#answers', 'a'.repeat(2001));
    for (let question = 0; question < 3; question += 1) await next(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.summary'));
    assert.include(textOf(element), 'Vraag 1 van 3');
    assert.include(inside(element, '#answers-error').textContent, 'Maak uw antwoord korter: hoogstens 2.000 tekens.');
    inside(element, '.summary a').click();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, 'textarea'));
    assert.include(inside(element, 'textarea').getAttribute('aria-describedby'), 'answers-error');
    await next(element);
    assert.notExists(element.shadowRoot!.querySelector('.summary'), 'not at another question');
  });

  it('makes passing over a question no more inviting than answering it', async () => {
    const element = await show(service());
    assert.isTrue(inside(element, '[part=submit]').matches('.secondary'));
    grade(element, 7);
    await settled();
    assert.isFalse(inside(element, '[part=submit]').matches('.secondary'));
  });

  it('gives every grade room for a finger at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await show(service());
    const heights = allInside(element, '.grade').map((one) => one.getBoundingClientRect().top);
    assert.isAtLeast(heights.filter((height) => height === heights.at(-1)).length, 3, 'no grade stands alone on a row');
    for (const label of allInside(element, '.grade, .other')) {
      const { width, height } = label.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44, label.textContent!);
    }
    await setViewport({ width: 1024, height: 800 });
  });

  it('says until when answers on paper are counted, once the round has closed', async () => {
    const element = await show(service({ polls: [countingPoll] }));
    assert.include(textOf(element), 'Antwoorden op papier die op tijd binnenkwamen, worden geteld tot 8 december 2026 om 00:00. Daarna komt de uitslag.');
    assert.lengthOf(allInside(element, 'form'), 0);
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere((mounting) => show(service(), mounting));
    await holdsEverywhere((mounting) => show(service({ polls: [{ ...poll, state: 'closed' }] }), mounting));
    await holdsEverywhere((mounting) => show({ call: () => new Promise(() => undefined) }, mounting));
    const answered = async (api: Api, mounting: object, choice?: number) => {
      localStorage.clear();
      const element = await show(api, mounting);
      if (choice !== undefined) grade(element, choice);
      for (let question = 0; question < 3; question += 1) await next(element);
      return element;
    };
    await holdsEverywhere(async (mounting) => inside(await answered(service(), mounting), '.summary'));
    await holdsEverywhere(async (mounting) => inside(await answered(service(), mounting, 5), '.done'));
    const lost: Api = { call: (address, request) => (address.method === 'POST' ? Promise.resolve(fail('service.unreachable')) : service().call(address, request)) };
    await holdsEverywhere(async (mounting) => inside(await answered(lost, mounting, 5), '[part=waiting]'));
  });
});
