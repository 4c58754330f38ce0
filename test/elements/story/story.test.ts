import { answerStory, getOwnStory, linkStory, listStories, listStoryBoard, shareStory, transcribeStory } from '@wijkaanpak/client/addresses';
import type { Actor } from '@wijkaanpak/domain';
import '../../../packages/elements/src/story/define.ts';
import type { WijkSubmitEvent } from '../../../packages/elements/src/base/submit-event.ts';
import { proposal } from '../../support/content.ts';
import { team, toldStories } from '../../support/told.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, sendKeys, service, textOf, type, until } from '../support.ts';

const src = '/v1/wijken/centrum';
const tell = (element: Element) => {
  type(element, '#words', 'Ik durf ’s avonds niet meer door de tunnel.');
  inside(element, '#consent-anonymous').click();
  inside(element, '[part=submit]').click();
};
const samira: Actor = { id: 'samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] };
/** Speaks for a good second into the browser's own false microphone. */
async function speak(element: Element): Promise<void> {
  inside(element, '[part=more]').click();
  (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=record]'))).click();
  await until(() => element.shadowRoot!.querySelector('[part=stop]'));
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  inside(element, '[part=stop]').click();
  await until(() => element.shadowRoot!.querySelector('#voice audio'));
}
async function follow(element: Element, code: string): Promise<void> {
  inside(element, '.done button').click();
  await until(() => element.shadowRoot!.querySelector('#code'));
  type(element, '#code', code);
  inside(element, '[part=follow] button').click();
  await until(() => element.shadowRoot!.querySelector('.own'));
}
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
    inside(element, '[part=take-back]').click();
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

  it('takes a story that is spoken instead of typed, with the keyboard, to be heard back, recorded again or erased', async () => {
    const api = service({ actors: { samira } });
    const element = await mount('wijk-story', { src, api });
    inside(element, '[part=more]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.id === 'voice');
    assert.equal(allInside(element, 'audio').length, 0);
    inside(element, '[part=record]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.matches('[part=stop]'));
    assert.match(textOf(element), /De opname loopt\. Nog (3:00|2:59)\./);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.localName === 'audio');
    const first = inside<HTMLAudioElement>(element, 'audio').src;
    assert.match(first, /^data:audio\/webm/);
    assert.match(textOf(element), /Uw opname duurt 0:01\./);
    inside(element, '[part=erase]').click();
    await until(() => allInside(element, 'audio').length === 0);
    inside(element, '#consent-public').click();
    inside(element, '[part=submit]').click();
    await until(() => textOf(element).includes('ten minste 3 tekens'));
    inside(element, '[part=record]').click();
    await until(() => element.shadowRoot!.querySelector('[part=stop]'));
    inside(element, '[part=submit]').click();
    assert.ok(inside(element, '[part=stop]'), 'half a recording is not sent');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    inside(element, '[part=stop]').click();
    await until(() => element.shadowRoot!.querySelector('#voice audio'));
    inside(element, '[part=submit]').click();
    await codeIn(element);
    const listed = await api.call(listStories, { params: { wijk: 'centrum' } });
    assert.ok(listed.ok);
    assert.match(listed.value.items[0]!.voice!.url, /^data:audio\/webm;base64,GkXfo/);
    assert.deepEqual([listed.value.items[0]!.words, listed.value.items[0]!.voice!.seconds], ['', 1]);
  });

  it('takes a photo, made smaller in this browser and described, which its teller sees again and nobody else unless the teller chose so', async () => {
    const api = service({ actors: { samira } });
    const element = await mount('wijk-story', { src, api });
    inside(element, '[part=more]').click();
    const input = await until(() => element.shadowRoot!.querySelector<HTMLInputElement>('#photo'));
    const canvas = new OffscreenCanvas(2000, 1000);
    canvas.getContext('2d')!.fillRect(0, 0, 2000, 1000);
    const transfer = new DataTransfer();
    transfer.items.add(new File([await canvas.convertToBlob({ type: 'image/png' })], 'tunnel.png', { type: 'image/png' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await until(() => element.shadowRoot!.querySelector('.photo img'));
    type(element, '#photo-description', 'Een donkere tunnel');
    tell(element);
    const code = await codeIn(element);
    const listed = await api.call(listStories, { params: { wijk: 'centrum' } });
    assert.ok(listed.ok && listed.value.items[0]!.photo === null, 'everyone may read it, but not whose it is');
    await follow(element, code);
    const photo = await until(() => element.shadowRoot!.querySelector<HTMLImageElement>('.own img'));
    await photo.decode();
    assert.deepEqual([photo.alt, photo.naturalWidth, photo.naturalHeight], ['Een donkere tunnel', 1600, 800]);
  });

  it('shows what others told for everyone, with what was answered and what it belongs to, and nothing of what was told to the team', async () => {
    const element = await mount('wijk-story', { src, api: service({ actors: team, stories: toldStories, themes: [{ id: 'thema-1', neighbourhood: 'centrum', table: 'tafel', words: 'Veilig naar huis', namedOn: '2026-02-01', stories: ['licht', 'bank'] }] }) });
    inside(element, '[part=told] summary').click();
    await until(() => allInside(element, '[part=told-story]').length === 2);
    assert.match(textOf(element), /Stationstunnel.*Bewoners noemden dit op 1 februari 2026 aan de wijktafel: ‘Veilig naar huis’/);
    assert.equal(allInside(element, '[part=theme]').length, 1);
    assert.notMatch(textOf(element), /bankje bij de kerk/);
  });

  it('keeps a recording and a photo through a reload, until they are sent', async () => {
    const api = service();
    const element = await mount('wijk-story', { src, api });
    await speak(element);
    const { src: recorded } = inside<HTMLAudioElement>(element, 'audio');
    const again = await mount('wijk-story', { src, api });
    assert.equal((await until(() => again.shadowRoot!.querySelector<HTMLAudioElement>('#voice audio'))).src, recorded);
  });

  it('lets its teller hear what was spoken and agree with what was written out of it', async () => {
    const api = service({ actors: { samira }, proposals: [proposal(1)] });
    const element = await mount('wijk-story', { src, api });
    await speak(element);
    inside(element, '#consent-anonymous').click();
    inside(element, '[part=submit]').click();
    const code = await codeIn(element);
    const params = { verhaal: code.split('.')[0]! };
    await api.call(transcribeStory, { params, body: { words: 'Het licht is stuk.', isReadBack: false }, key: 'uitschrift-1', token: 'samira' });
    await api.call(shareStory, { params, body: { partner: 'gemeente', part: 'lead' }, key: 'trekker-1', token: 'samira' });
    await api.call(answerStory, { params, body: { words: 'De lamp is besteld.', role: 'gebiedsmakelaar' }, key: 'antwoord-1', token: 'samira' });
    await api.call(linkStory, { params, body: { kind: 'proposal', id: 'voorstel-1' }, key: 'verband-1', token: 'samira' });
    await follow(element, code);
    assert.match(inside<HTMLAnchorElement>(element, '.own [part=links] a').href, /\/voorstellen\/voorstel-1$/, 'what the story became part of has a page');
    const audio = await until(() => element.shadowRoot!.querySelector<HTMLAudioElement>('.own audio'));
    await until(() => audio.duration > 0.5 && audio.duration < 3);
    assert.match(textOf(element), /Het licht is stuk\..*Samira Jansen, gebiedsmakelaar.*De lamp is besteld/);
    inside(element, '[part=agree]').click();
    await until(() => element.shadowRoot!.activeElement?.matches('.agreed'));
    const board = await api.call(listStoryBoard, { params: { wijk: 'centrum' }, token: 'samira' });
    assert.ok(board.ok && board.value.items[0]!.transcript!.agreedAt);
    inside(element, '[part=take-back]').click();
    await until(() => textOf(element).includes('teruggenomen en gewist'));
    const after = await api.call(listStoryBoard, { params: { wijk: 'centrum' }, token: 'samira' });
    assert.equal(after.ok && after.value.total, 0);
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
      inside(element, '[part=more]').click();
      (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=record]'))).click();
      await until(() => element.shadowRoot!.querySelector('[part=stop]'));
    });
    localStorage.clear();
    await holdsEverywhere(async (mounting) => {
      localStorage.clear();
      const element = await mount('wijk-story', { src, api: service(), ...mounting });
      await speak(element);
      tell(element);
      await follow(element, await codeIn(element));
      await until(() => element.shadowRoot!.querySelector('.own audio'));
    });
  });
});
