import { getOwnStory } from '@wijkaanpak/client/addresses';
import '../../../packages/elements/src/story/define.ts';
import type { WijkSubmitEvent } from '../../../packages/elements/src/base/submit-event.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, textOf, type, until } from '../support.ts';

const src = '/v1/wijken/centrum';
const tell = (element: Element) => {
  type(element, '#words', 'Ik durf ’s avonds niet meer door de tunnel.');
  inside(element, '#consent-anonymous').click();
  inside(element, '[part=submit]').click();
};
const codeIn = (element: Element) => until(() => element.shadowRoot!.querySelector('code')?.textContent);

describe('wijk-story', () => {
  beforeEach(() => localStorage.clear());

  it('asks words and who may read them, and offers no category', async () => {
    const element = await mount('wijk-story', { src, api: service() });
    assert.equal(allInside(element, 'select').length, 0);
    assert.equal(allInside<HTMLInputElement>(element, '[type=radio]:checked').length, 0, 'nothing is chosen for the teller');
    inside(element, '[part=submit]').click();
    await until(() => allInside(element, '.summary a').length === 2);
  });

  it('sends the hash of a secret that stays in the browser, and the code opens the story', async () => {
    const api = service();
    const element = await mount('wijk-story', { src, api });
    let sent = '';
    element.addEventListener('wijk-submit', (event) => (sent = JSON.stringify((event as WijkSubmitEvent).detail)));
    tell(element);
    const [verhaal, secret] = (await codeIn(element)).split('.') as [string, string];
    assert.match(secret, /^[0-9a-f]{32}$/);
    assert.notInclude(sent, secret);
    const own = await api.call(getOwnStory, { params: { verhaal }, token: secret });
    assert.isTrue(own.ok && own.value.consent === 'anonymous');
  });

  it('shows with the code what became of it, refuses another code, and takes the story back', async () => {
    const element = await mount('wijk-story', { src, api: service() });
    tell(element);
    const code = await codeIn(element);
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('#code'));
    type(element, '#code', `${code}0`);
    inside(element, '[part=follow] button').click();
    await until(() => textOf(element).includes('Deze code kennen we niet'));
    type(element, '#code', code);
    inside(element, '[part=follow] button').click();
    await until(() => textOf(element).includes('Er is nog geen antwoord'));
    inside(element, 'details button').click();
    await until(() => textOf(element).includes('teruggenomen en gewist'));
  });

  it('keeps what was told without a connection, and sends it once with the same secret', async () => {
    const api = flakySource(service());
    api.lostAnswers = 1;
    const element = await mount('wijk-story', { src, api });
    tell(element);
    await until(() => element.shadowRoot!.querySelector('[part=waiting]'));
    const again = await mount('wijk-story', { src, api });
    const [verhaal, token] = (await codeIn(again)).split('.') as [string, string];
    assert.isTrue((await api.call(getOwnStory, { params: { verhaal }, token })).ok);
    assert.equal(new Set(api.keys).size, 1);
  });

  it('is accessible in every language, direction and size, at each step', async () => {
    await holdsEverywhere((mounting) => mount('wijk-story', { src, api: service(), ...mounting }));
    await holdsEverywhere(async (mounting) => {
      const element = await mount('wijk-story', { src, api: service(), ...mounting });
      inside(element, '[part=submit]').click();
      await until(() => element.shadowRoot!.querySelector('.summary'));
    });
    await holdsEverywhere(async (mounting) => {
      const element = await mount('wijk-story', { src, api: service(), ...mounting });
      tell(element);
      const code = await codeIn(element);
      inside(element, '.done button').click();
      await until(() => element.shadowRoot!.querySelector('#code'));
      type(element, '#code', code);
      inside(element, '[part=follow] button').click();
      await until(() => element.shadowRoot!.querySelector('.own'));
    });
  });
});
