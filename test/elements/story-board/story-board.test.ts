import { getOwnStory, getWaitingStories, listStories } from '@wijkaanpak/client/addresses';
import '../../../packages/elements/src/story-board/define.ts';
import { neighbourhood, proposal } from '../../support/content.ts';
import { team, toldStories } from '../../support/told.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, sendKeys, service, settled, textOf, type, until, type Mounting } from '../support.ts';

const src = '/v1/wijken/centrum';
const corporation = { id: 'corporatie', name: 'Voorbeeldwonen', kind: 'housing-corporation' as const, people: [{ name: 'Piet de Boer', role: 'wijkbeheerder' }] };
const content = { neighbourhoods: [{ ...neighbourhood, partners: [...neighbourhood.partners, corporation] }], stories: toldStories, actors: team, proposals: [proposal(1), { ...proposal(2), title: 'Licht in de tunnel bij het station', description: 'Dan durven we er weer door.' }] };
type Board = HTMLElement & { token?: string };

async function board(token: string | undefined = 'samira', mounting: Mounting = { src, api: service(content) }): Promise<Board> {
  const element = await mount<Board>('wijk-story-board', mounting);
  if (token) element.token = token;
  if (token) await until(() => element.shadowRoot!.querySelector('article'));
  return element;
}
const act = async (element: Element, id: string, kind: string) => {
  inside(element, `#s-${id} [data-act=${kind}]`).click();
  await until(() => element.shadowRoot!.querySelector('form.form'));
};
const send = (element: Element) => inside(element, 'form.form [part=submit]').click();
const card = (element: Element, id: string) => inside(element, `#s-${id}`).textContent!.replace(/\s+/g, ' ');
const focused = (element: Element, selector: string) => until(() => element.shadowRoot!.activeElement?.matches(selector));

describe('wijk-story-board', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows nothing of a story to who is not logged in', async () => {
    const element = await board('');
    await until(() => textOf(element).includes('Dit is voor professionals'));
    assert.equal(allInside(element, 'article').length, 0);
  });

  it('shows every story with its clock, who waits longest first, without category or department', async () => {
    const element = await board();
    await until(() => allInside(element, '[part=similar]').length);
    assert.deepEqual(allInside(element, 'article .state').map((one) => one.textContent), ['Wacht 40 dagen op antwoord', 'Wacht 3 dagen op antwoord', 'Beantwoord']);
    assert.match(textOf(element), /2 verhalen wachten op antwoord\. Het oudste wacht 40 dagen\./);
    assert.notMatch(textOf(element), /categorie|afdeling|thema/i);
    assert.match(card(element, 'licht'), /Lijkt op ?In de tunnel bij het station/);
    assert.notMatch(card(element, 'bank'), /Lijkt op/);
  });

  it('lets the partner that leads answer, and hands over the lead while the clock runs on', async () => {
    const api = service(content);
    const element = await board('samira', { src, api });
    await act(element, 'licht', 'answer');
    type(element, '#words', 'De lamp is besteld en hangt er vrijdag.');
    type(element, '#role', 'gebiedsmakelaar');
    send(element);
    await until(() => textOf(element).includes('Kies eerst welke partner het verhaal trekt.'));
    inside(element, '[part=cancel]').click();
    await focused(element, '[data-act=answer]');
    for (const [partner, shown] of [['corporatie', 'Trekt: Voorbeeldwonen'], ['gemeente', 'Doet mee: Voorbeeldwonen']] as const) {
      await act(element, 'licht', 'share');
      await until(() => element.shadowRoot!.querySelector(`#partner option[value=${partner}]`));
      type(element, '#partner', partner);
      inside(element, '#part-lead').click();
      send(element);
      await until(() => card(element, 'licht').includes(shown));
      assert.include(card(element, 'licht'), 'Wacht 40 dagen op antwoord');
    }
    await act(element, 'licht', 'answer');
    assert.equal(inside<HTMLTextAreaElement>(element, '#words').value, 'De lamp is besteld en hangt er vrijdag.', 'what was typed is still there');
    send(element);
    await focused(element, '#t-licht');
    assert.match(card(element, 'licht'), /^ ?Beantwoord.*Samira Jansen, gebiedsmakelaar.*De lamp is besteld/);
    assert.deepEqual(await api.call(getWaitingStories, { params: { wijk: 'centrum' } }), { ok: true, value: { waiting: 1, longestDays: 3 } });
  });

  it('links a story to a proposal, the one most like it first, for everyone to see when the story is', async () => {
    const api = service(content);
    const element = await board('samira', { src, api });
    await act(element, 'licht', 'link');
    await until(() => element.shadowRoot!.querySelector('#target option[value^=proposal]'));
    const options = allInside<HTMLOptionElement>(element, '#target optgroup option').map(({ text }) => text);
    assert.equal(options[0], 'Licht in de tunnel bij het station');
    type(element, '#target', inside<HTMLOptionElement>(element, '#target optgroup option').value);
    send(element);
    await until(() => card(element, 'licht').includes('Voorstel: Licht in de tunnel bij het station'));
    const published = await api.call(listStories, { params: { wijk: 'centrum' } });
    assert.ok(published.ok && published.value.items.find(({ id }) => id === 'licht')!.links[0]!.title === 'Licht in de tunnel bij het station');
    inside(element, '#s-licht [part=links] button').click();
    await until(() => !card(element, 'licht').includes('Voorstel:'));
    await focused(element, '#t-licht');
  });

  it('writes down a story in the teller’s words, by keyboard, only when it was read back and agreed, and gives a slip with the code', async () => {
    const api = service(content);
    const element = await board('samira', { src, api });
    inside(element, '[part=note]').focus();
    await sendKeys({ press: 'Enter' });
    await focused(element, '.form .heading');
    type(element, '#words', 'Mijn buurvrouw ziet niemand meer.');
    inside(element, '#channel-talk').click();
    inside(element, '#consent-team').click();
    send(element);
    await until(() => allInside(element, '.summary li').length === 2);
    assert.match(textOf(element), /Lees het verhaal eerst voor aan de verteller.*Vraag de verteller of het zo goed is/);
    inside(element, '#isReadBack').focus();
    await sendKeys({ press: 'Space' });
    inside(element, '#isAgreed').click();
    send(element);
    await focused(element, '[part=slip] .heading');
    const code = inside(element, '[part=slip] code').textContent!;
    const [verhaal, token] = code.split('.') as [string, string];
    const own = await api.call(getOwnStory, { params: { verhaal }, token });
    assert.ok(own.ok);
    assert.deepEqual([own.value.channel, own.value.words, own.value.consent], ['talk', 'Mijn buurvrouw ziet niemand meer.', 'team']);
    inside(element, '[part=slip-done]').click();
    await focused(element, '[part=note]');
    assert.notInclude(textOf(element), token);
    assert.notInclude(JSON.stringify({ ...sessionStorage, ...localStorage }), token);
  });

  it('keeps what could not be sent, and sends it once', async () => {
    const api = flakySource(service(content));
    const element = await board('samira', { src, api });
    await act(element, 'tunnel', 'share');
    await until(() => element.shadowRoot!.querySelector('#partner option[value=gemeente]'));
    type(element, '#partner', 'gemeente');
    inside(element, '#part-lead').click();
    api.lostAnswers = 1;
    send(element);
    (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=waiting] button'))).click();
    await until(() => card(element, 'tunnel').includes('Trekt: '));
    assert.equal(new Set(api.keys).size, 1);
  });

  it('is accessible in every language, direction and size, with each form', async () => {
    await holdsEverywhere((mounting) => board('', { src, api: service(content), ...mounting }));
    for (const kind of ['answer', 'share', 'link'] as const) {
      await holdsEverywhere(async (mounting) => {
        const element = await board('samira', { src, api: service(content), ...mounting });
        await act(element, 'licht', kind);
        send(element);
        await until(() => element.shadowRoot!.querySelector('.summary'));
        await settled();
      });
    }
    await holdsEverywhere(async (mounting) => {
      const element = await board('samira', { src, api: service(content), ...mounting });
      inside(element, '[part=note]').click();
      await until(() => element.shadowRoot!.querySelector('form.form'));
      send(element);
      await until(() => element.shadowRoot!.querySelector('.summary'));
    });
  });
});
