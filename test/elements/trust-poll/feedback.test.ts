import type { Api, MemoryContent } from '@wijkaanpak/client';
import { fail, succeed, type TrustPoll, type WaveReply } from '@wijkaanpak/domain';
import '../../../packages/elements/src/trust-poll/define.ts';
import { poll } from '../../support/content.ts';
import { late, promised } from '../../support/promised.ts';
import { publishedWaves } from '../../support/waves.ts';
import { allInside, assert, holdsEverywhere, inside, mount, service, settled, textOf, until } from '../support.ts';

const src = '/v1/peilingen/vertrouwen';
const show = (api: Api, mounting = {}) => mount('wijk-trust-poll', { src, api, ...mounting });
const next = async (element: Element) => {
  inside(element, '[part=submit]').click();
  await settled();
};
const grade = (element: Element, value: number) => allInside<HTMLInputElement>(element, '.grade input')[value]!.click();

const results = publishedWaves([{ year: 2024, answers: 200, middle: 3 }, { year: 2025, answers: 200, middle: 7 }]).results;
const waveOf = (year: number) => ({ id: `ronde-${year}`, opensAt: `${year}-03-01T08:00:00.000Z`, closesAt: `${year}-03-31T20:00:00.000Z`, design: 'anyone' as const });
const repeated: TrustPoll = { ...poll, waves: [waveOf(2024), waveOf(2025), poll.wave] };
const from = (wave: string) => ({ origin: { kind: 'poll' as const, id: poll.id, wave } });
const promises = [promised('belofte', { ...from('ronde-2025'), what: 'Twee lantaarns bij de brug.' }), { ...late, ...from('ronde-2025'), what: 'Een zebrapad bij de school.' }, promised('elders', { what: 'Iets anders.' })];
const reply: WaveReply = { id: 'r1', wave: 'ronde-2025', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld', name: 'S. Jansen', role: 'gebiedsmakelaar', words: 'De bus kunnen wij niet laten rijden, omdat de provincie dat beslist.', on: '2025-04-20' };
const content = { polls: [repeated], waveResults: { [poll.id]: results }, commitments: promises, waveReplies: { [poll.id]: [reply] } } satisfies Partial<MemoryContent>;
const closed: Partial<MemoryContent> = { ...content, polls: [{ ...repeated, state: 'closed', wave: waveOf(2025), waves: [waveOf(2024), waveOf(2025)] }] };

describe('wijk-trust-poll, on what became of a round', () => {
  beforeEach(() => localStorage.clear());

  it('shows first, on the next round, what the last one said, what was promised from it and how that stands today', async () => {
    const element = await show(service(content));
    const text = textOf(element);
    inside(element, '[part=last-round]');
    assert.isNull(element.shadowRoot!.querySelector('form'), 'before any question');
    assert.include(text, 'Van de 2 cijfers zijn er 1 gestegen');
    assert.include(text, 'Er deden 200 mensen mee.');
    const words = (item: Element, selector: string) => item.querySelector(selector)!.textContent.trim();
    assert.deepEqual(allInside(element, '[part=promises] li').map((one) => [words(one, '.state'), words(one, '[dir=auto]')]), [['Beloofd', 'Twee lantaarns bij de brug.'], ['Te laat', 'Een zebrapad bij de school.']]);
    assert.include(text, 'omdat de provincie dat beslist');
    assert.notInclude(text, 'Iets anders.');
  });

  it('tells of each question what may be said, with the room around it, to who opens it', async () => {
    const element = await show(service(content));
    inside(element, '[part=per-question] summary').click();
    await until(() => element.shadowRoot!.querySelector('[part=per-question] dd'));
    const told = [...allInside(element, '[part=per-question] dd')].map((one) => one.textContent.trim());
    assert.match(told[0]!, /^Het cijfer van wie meedeed is gestegen met [\d,]+ punt \(tussen [\d,]+ en [\d,]+, met [\d,]+ procent zekerheid\)\./);
    assert.match(told[1]!, /^Te klein om verschil te zien/);
  });

  it('says once what a poll is, and of a round of another kind what that was', async () => {
    const said = 'De uitkomst zegt iets over wie meedeed, niet over de hele wijk.';
    assert.equal(textOf(await show(service(content))).split(said).length, 2);
    const drawn = { ...content, polls: [{ ...repeated, wave: { ...repeated.wave, design: 'sample' as const } }] };
    assert.include(inside(await show(service(drawn)), '[part=conclusion]').textContent, said);
  });

  it('can be passed over at once, and leads to the first question with the focus', async () => {
    const element = await show(service(content));
    inside(element, '[part=pass]').click();
    await settled();
    assert.include(textOf(element), 'Vraag 1 van 3');
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.question'));
  });

  it('is not in the way of who takes up the questions again', async () => {
    const element = await show(service(content));
    inside(element, '[part=go-on]').click();
    await settled();
    grade(element, 4);
    await next(element);
    assert.include(textOf(await show(service(content))), 'Vraag 2 van 3');
  });

  it('says in public who has not said yet what is done with a round, and since when', async () => {
    const { waveReplies: _, commitments: __, ...silent } = content;
    const element = await show(service(silent));
    assert.include(inside(element, '[part=waiting-round]').textContent, 'Gemeente Voorbeeld heeft nog niet gezegd wat er met deze ronde gebeurt. De ronde is 603 dagen geleden gesloten.');
    assert.include(inside(element, '[part=no-promises]').textContent, 'nog niets beloofd');
  });

  it('keeps nobody from answering when it cannot be had', async () => {
    const api = service(content);
    const lost: Api = { call: (address, request) => (address.name === 'getPollFeedback' ? Promise.resolve(fail('service.unreachable')) : api.call(address, request)) };
    assert.include(textOf(await show(lost)), 'Vraag 1 van 3');
  });

  it('is not fetched for a first round, until it was answered', async () => {
    const api = service();
    const asked: string[] = [];
    const watched: Api = { call: (address, request) => (asked.push(address.name), api.call(address, request)) };
    const element = await show(watched);
    assert.deepEqual(asked, ['getPoll']);
    grade(element, 7);
    for (let screen = 0; screen < 3; screen += 1) await next(element);
    await until(() => element.shadowRoot!.querySelector('[part=follow]'));
    assert.deepEqual(asked, ['getPoll', 'sendAnswers', 'getPollFeedback']);
  });

  it('offers a calendar and news right after sending, by addresses of the service and without asking for one', async () => {
    const api = service(content);
    const base = 'https://participatie.example.nl/v1';
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const path = String(input).replace(base, '');
      const address = { '/peilingen/vertrouwen': 'getPoll', '/peilingen/vertrouwen/terugkoppelingen': 'getPollFeedback', '/peilingen/vertrouwen/antwoorden': 'sendAnswers' }[path]!;
      const result = await api.call({ name: address, method: init?.method === 'POST' ? 'POST' : 'GET', path }, { params: { peiling: 'vertrouwen' }, ...(init?.body && { body: JSON.parse(String(init.body)), key: 'k' }) } as never);
      return new Response(JSON.stringify(result.ok ? result.value : {}), { status: result.ok ? 200 : 400 });
    };
    try {
      const element = await mount('wijk-trust-poll', { src: `${base}/peilingen/vertrouwen` });
      (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=go-on]'))).click();
      await settled();
      grade(element, 7);
      for (let screen = 0; screen < 3; screen += 1) await next(element);
      await until(() => element.shadowRoot!.querySelector('[part=follow]'));
      assert.include(inside(element, '[part=follow]').textContent, 'Wij weten niet wie u bent en kunnen u dus niets sturen.');
      assert.deepEqual(allInside<HTMLAnchorElement>(element, '[part=follow] a').map(({ href }) => href), ['webcal://participatie.example.nl/v1/peilingen/vertrouwen/agendapunten', `${base}/peilingen/vertrouwen/berichten`]);
      assert.lengthOf(allInside(element, '[part=follow] input'), 0);
    } finally {
      window.fetch = fetch;
    }
  });

  it('shows the result and what becomes of it by itself once the round has closed, and thanks who answered it in this browser', async () => {
    assert.isNull((await show(service(closed))).shadowRoot!.querySelector('[part=took-part]'));
    const during = { ...repeated, wave: waveOf(2025), waves: [waveOf(2025)] };
    const element = await show(service({ ...content, polls: [during], waveResults: {} }));
    grade(element, 7);
    for (let screen = 0; screen < 3; screen += 1) await next(element);
    await until(() => textOf(element).includes('Bedankt'));
    const after = await show(service(closed));
    assert.include(inside(after, '[part=took-part]').textContent, 'U deed mee. Dit is de uitslag, en wat ermee gebeurt.');
    assert.include(inside(after, '[part=result]').textContent, 'Twee lantaarns bij de brug.');
    assert.include(textOf(after), 'Bij 1 ronde van deze peiling wacht nog een antwoord.');
  });

  it('is shown beside a round that is announced, without a way to questions that cannot be answered yet', async () => {
    const element = await show(service({ ...content, polls: [{ ...repeated, state: 'announced' }] }));
    inside(element, '[part=last-round]');
    assert.isNull(element.shadowRoot!.querySelector('[part=go-on], [part=pass]'));
  });

  it('speaks another language when the page does', async () => {
    const element = await show(service(content));
    document.querySelector('main')!.lang = 'en';
    element.setAttribute('lang', 'en');
    await until(() => textOf(element).includes('First: what became of the last round'));
  });

  it('is of no concern to a page that gives its own poll', async () => {
    const api: Api = { call: () => Promise.resolve(succeed({} as never)) };
    assert.include(textOf(await mount('wijk-trust-poll', { data: repeated, api })), 'Vraag 1 van 3');
  });

  it('is accessible first, after sending and once closed', async () => {
    await holdsEverywhere(async (mounting) => {
      const element = await show(service(content), mounting);
      inside(element, '[part=per-question] summary').click();
      await until(() => element.shadowRoot!.querySelector('[part=per-question] dd'));
    });
    await holdsEverywhere((mounting) => show(service(closed), mounting));
    await holdsEverywhere(async (mounting) => {
      localStorage.clear();
      const element = await show(service(), mounting);
      grade(element, 7);
      for (let screen = 0; screen < 3; screen += 1) await next(element);
      await until(() => element.shadowRoot!.querySelector('[part=follow]'));
    });
  });
});
