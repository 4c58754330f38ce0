import type { Api } from '@wijkaanpak/client';
import { keyPaper } from '@wijkaanpak/client/addresses';
import { paperFields } from '@wijkaanpak/domain';
import type { WijkDeskEntry } from '@wijkaanpak/elements';
import '../../../packages/elements/src/desk-entry/define.ts';
import { countingPoll, deskActors, paperPoll } from '../../support/desk.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, mount, sendKeys, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/peilingen/vertrouwen';
const served = (poll = paperPoll) => flakySource(service({ polls: [poll], actors: deskActors }));

async function show(who: string | undefined, api: Api, mounting = {}): Promise<WijkDeskEntry> {
  const element = await mount<WijkDeskEntry>('wijk-desk-entry', { src, api, ...mounting });
  element.token = who;
  await until(() => element.shadowRoot!.querySelector(who === undefined ? '[part=login]' : '[part=standing]'));
  await settled();
  return element;
}
const fill = (element: Element, boxes: Readonly<Record<string, string>>) => Object.entries(boxes).forEach(([id, text]) => type(element, `#${id}`, text));
const form = (sheet: string, grade = '7') => ({ sheet, receivedOn: '2026-11-20', 'answer-gemeente-listens': grade, 'answer-neighbours': 'w', 'answer-open': 'Vaker  langskomen' });
async function save(element: Element, boxes: Readonly<Record<string, string>>): Promise<string> {
  fill(element, boxes);
  inside(element, '[part=submit]').click();
  await until(() => element.shadowRoot!.querySelector('[part=told]')?.textContent?.includes(`ormulier ${boxes['sheet'] ?? ''}`));
  await settled();
  return inside(element, '[part=told]').textContent!;
}
const standing = (element: Element) => allInside(element, 'dd').map(({ textContent }) => Number(textContent));
const focused = (element: Element) => element.shadowRoot!.activeElement;
/** Another person types a form at a desk of their own. */
const typedBy = (api: Api, token: string, sheet: string, grade = 7) =>
  api.call(keyPaper, { params: { peiling: 'vertrouwen' }, token, key: `${token}-${sheet}-${grade}`, body: { sheet, receivedOn: '2026-11-20', answers: { 'gemeente-listens': grade, neighbours: 'dont-know', open: 'Vaker langskomen' }, background: { language: 'nl' } } });

describe('wijk-desk-entry', () => {
  beforeEach(() => localStorage.clear());

  it('takes a form from the keyboard alone, Enter going from box to box and the number last on the way back', async () => {
    const element = await show('anna', served());
    inside(element, '#sheet').focus();
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Enter' });
    assert.equal(focused(element)!.id, 'receivedOn');
    fill(element, { receivedOn: '2026-11-20' });
    await sendKeys({ press: 'Enter' });
    assert.equal(focused(element)!.id, 'language');
    await sendKeys({ press: 'Enter' });
    for (const typed of ['10', 'w']) {
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Enter' });
    }
    assert.equal(focused(element)!.id, 'answer-open');
    await sendKeys({ type: 'Niets' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '65' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    assert.equal(focused(element)!.getAttribute('part'), 'submit');
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(element).includes('Formulier 12 is opgeslagen. Iemand anders voert het nog eens in.'));
    await settled();
    assert.equal(focused(element)!.id, 'sheet');
    assert.deepEqual(['sheet', 'receivedOn', 'answer-neighbours'].map((id) => inside<HTMLInputElement>(element, `#${id}`).value), ['', '2026-11-20', ''], 'the day stays for the next of the pile');
    assert.deepEqual(standing(element), [1, 0, 0, 0]);
  });

  it('reads back w and n, stays at what cannot be read, and says how to mend it', async () => {
    const element = await show('anna', served());
    fill(element, { 'answer-neighbours': 'n', 'answer-gemeente-listens': '11' });
    await settled();
    assert.deepEqual(allInside(element, '.read').map(({ textContent }) => textContent!.trim()), ['', 'Wil ik niet zeggen']);
    const box = inside(element, '#answer-gemeente-listens');
    box.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(focused(element), box);
    assert.include(inside(element, '#answer-gemeente-listens-error').textContent!, 'Typ een cijfer van 0 tot en met 10, w of n.');
    inside(element, '[part=submit]').click();
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#sheet', '#receivedOn', '#answer-gemeente-listens']);
    await isAccessible();
  });

  it('has its boxes in the order of the paper, and shows the empty form', async () => {
    const element = await show('anna', served());
    const ids = { sheet: 'sheet', received: 'receivedOn', language: 'language', code: 'code' };
    const expected = paperFields(paperPoll).map((field) => (field.kind === 'question' ? `answer-${field.question.id}` : field.kind === 'background' ? `about-${field.question}` : ids[field.kind]));
    assert.deepEqual(allInside(element, 'form :is(input, select, textarea)').map(({ id }) => id), expected);
    assert.equal(inside<HTMLAnchorElement>(element, '[part=paper]').href, 'https://dienst.example/peilingen/vertrouwen/papier?taal=nl');
  });

  it('gives a form of someone else to type second, without a trace of what they typed', async () => {
    const api = served();
    await typedBy(api, 'bas', '7', 3);
    const element = await show('anna', api);
    assert.include(textOf(element), 'Formulier 7 wacht op een tweede invoer.');
    inside(element, '[part=begin]').click();
    await settled();
    assert.deepEqual(allInside<HTMLInputElement>(element, 'form :is(input, textarea)').map(({ value }) => value), ['7', '', '', '', '']);
    assert.equal(await save(element, form('7', '3')), 'Formulier 7 telt mee. U en een ander lazen hetzelfde.');
    assert.deepEqual(standing(element), [0, 1, 0, 1]);
    assert.include(textOf(await show('bas', api)), 'Er wacht nu geen formulier op uw tweede invoer.');
  });

  it('shows where two people read otherwise, box by box, and counts what both find on the paper', async () => {
    const api = served();
    await typedBy(api, 'bas', '8', 1);
    const element = await show('anna', api);
    assert.include(await save(element, { ...form('8', '7'), 'about-age': '65-plus' }), 'een ander las iets anders');
    assert.deepEqual(standing(element), [0, 1, 1, 0]);
    inside(element, '[part=look]').click();
    await settled();
    assert.deepEqual(allInside(element, 'form :is(input, select, textarea)').map(({ id }) => id), ['answer-gemeente-listens', 'about-age']);
    assert.include(inside(element, '#answer-gemeente-listens-hint').textContent!, 'U las: 7. De ander las: 1.');
    assert.include(inside(element, '#about-age-hint').textContent!, 'U las: 65 jaar of ouder. De ander las: niet ingevuld.');
    inside(element, '[part=submit]').click();
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.lengthOf(allInside(element, '.summary li'), 2, 'each difference is looked at');
    await isAccessible();
    assert.include(await save(element, { 'answer-gemeente-listens': '1', 'about-age': '-' }), 'Formulier 8 telt mee');
    assert.deepEqual(standing(element), [0, 1, 0, 1]);
    assert.lengthOf(allInside(element, '[part=look]'), 0);
  });

  it('keeps a form through a reload for who typed it, and shows it to nobody else', async () => {
    const api = served();
    fill(await show('anna', api), form('9', '4'));
    await settled();
    assert.equal(inside<HTMLInputElement>(await show('anna', api), '#answer-gemeente-listens').value, '4');
    assert.equal(inside<HTMLInputElement>(await show('bas', api), '#answer-gemeente-listens').value, '');
  });

  it('sends a form once, also where the answer was lost on the way', async () => {
    const api = served();
    const element = await show('anna', api);
    api.lostAnswers = 1;
    fill(element, form('10'));
    inside(element, '[part=submit]').click();
    (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=waiting] button'))).click();
    await until(() => textOf(element).includes('Formulier 10 is opgeslagen'));
    assert.equal(new Set(api.keys).size, 1);
    assert.equal(api.keys.length, 2);
    await until(() => standing(element)[0] === 1);
  });

  it('refuses what came in too late or counts already, in words that say what to do with the form', async () => {
    const api = served(countingPoll);
    await typedBy(api, 'bas', '1');
    await typedBy(api, 'carla', '1');
    const element = await show('anna', api);
    const isRefused = async (boxes: Readonly<Record<string, string>>, said: string) => {
      fill(element, boxes);
      inside(element, '[part=submit]').click();
      await until(() => element.shadowRoot!.querySelector('.summary')?.textContent!.includes(said));
    };
    await isRefused({ ...form('2'), receivedOn: '2026-11-23' }, 'Dit formulier kwam binnen nadat de ronde sloot. Het telt niet mee: leg het apart.');
    await isRefused({ receivedOn: '2026-11-20', sheet: '1' }, 'Het formulier 1 is al geteld.');
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#sheet']);
  });

  it('says until when forms are typed over, and ends it when none waits', async () => {
    const api = served(countingPoll);
    await typedBy(api, 'bas', '1');
    const element = await show('anna', api);
    assert.include(inside(element, '[part=period]').textContent!, 'voert u in tot 8 december 2026 om 00:00. Daarna komt de uitslag.');
    assert.include(inside(element, '[part=finish]').textContent!, 'Er wacht nog 1 formulier.');
    assert.lengthOf(allInside(element, '[part=finish-now]'), 0);
    await save(element, form('1'));
    inside(element, '[part=finish-now]').click();
    await until(() => textOf(element).includes('Invoeren kan niet meer.'));
    assert.lengthOf(allInside(element, 'form, [part=finish]'), 0);
  });

  it('asks who is not logged in to do so, and can be tried again', async () => {
    assert.include(inside(await show(undefined, served()), '[part=login]').textContent!, 'Log in met het account van uw organisatie');
    const api = served();
    api.isDown = true;
    const element = await mount<WijkDeskEntry>('wijk-desk-entry', { src, api });
    element.token = 'anna';
    await settled();
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('[part=standing]'));
  });

  it('holds in every language, direction and size, with a form, a difference and its end', async () => {
    await holdsEverywhere((mounting) => show('anna', served(), mounting));
    await holdsEverywhere(async (mounting) => {
      const api = served(countingPoll);
      for (const [who, grade] of [['bas', 1], ['anna', 7]] as const) await typedBy(api, who, '8', grade);
      const element = await show('anna', api, mounting);
      inside(element, '[part=look]').click();
    });
    await holdsEverywhere((mounting) => show('anna', served(countingPoll), mounting));
  });
});
