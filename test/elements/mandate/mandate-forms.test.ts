import '../../../packages/elements/src/mandate/define.ts';
import { neighbourhood } from '../../support/content.ts';
import { actor, escalation, mandate, person, subject, tokenOf } from '../../support/mandates.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/mandaten';
const [jansen, deboer, visser, bakker] = ['S. Jansen', 'R. de Boer', 'M. Visser', 'T. Bakkér'].map(actor) as [ReturnType<typeof actor>, ReturnType<typeof actor>, ReturnType<typeof actor>, ReturnType<typeof actor>];
const tokens = [jansen, deboer, visser, bakker].map((who) => [tokenOf(who), who] as const);
const served = () =>
  flakySource(service({
    neighbourhoods: [neighbourhood], mandates: [mandate({ subjects: ['groen'] })], mandateSubjects: { centrum: [subject('groen', 'Bomen'), subject('feesten', 'Feesten')] },
    escalations: [escalation('nieuw', '2026-11-20'), escalation('stil', '2026-11-08'), escalation('klaar', '2026-10-01', { answer: { on: '2026-10-02', by: person('R. de Boer'), outcome: 'yes', reasons: 'Het past.' } })], actors: Object.fromEntries(tokens),
  }));

type Mandates = HTMLElement & { token?: string };
async function show(who = jansen, api = served(), mounting = {}): Promise<Mandates> {
  const element = await mount<Mandates>('wijk-mandate', { src, api, ...mounting });
  element.token = tokenOf(who);
  await until(() => element.shadowRoot!.querySelector('[part=for-holder]') && element.shadowRoot!.querySelector('[part=escalation]'));
  await settled();
  return element;
}
const answerable = (element: Element) => allInside(element, '[part=escalation]').filter((card) => card.querySelector('[part=answer-question]')).map(({ id }) => id);
const begin = async (element: Element, selector: string) => {
  inside(element, selector).click();
  await until(() => element.shadowRoot!.querySelector('form.form'));
  await settled();
};
const send = (element: Element) => inside(element, 'form.form [part=submit]').click();

describe('wijk-mandate, for who holds a mandate or stands behind one', () => {
  beforeEach(() => localStorage.clear());

  it('offers nothing without a token, and with one what is this person’s to do', async () => {
    const without = await mount('wijk-mandate', { src, api: served() });
    assert.lengthOf(allInside(without, '[part=for-holder]'), 0);
    const element = await show();
    assert.lengthOf(allInside(element, '[part=raise]'), 1);
    assert.deepEqual(answerable(element), [], 'nobody answers their own question');
    assert.deepEqual(answerable(await show(deboer)), ['e-nieuw'], 'whose days have passed answers no more');
    assert.deepEqual(answerable(await show(visser)), ['e-nieuw', 'e-stil'], 'further up may answer at any time');
    assert.include(textOf(await show(bakker)), 'U hebt in deze wijk geen mandaat.');
  });

  it('puts a question up, filled in with what was asked about, and shows it with its clock', async () => {
    const api = served();
    const element = await show(jansen, api);
    type(element, '#subject', 'groen');
    type(element, '#area', 'BU0363AA02');
    type(element, '#amount', '8.000');
    await begin(element, '[part=raise]');
    assert.deepEqual(['#mandate', '#raise-subject', '#raise-area', '#raise-amount'].map((field) => inside<HTMLInputElement>(element, field).value), ['groen', 'groen', 'BU0363AA02', '8.000']);
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#question']);
    await isAccessible();
    type(element, '#question', 'Mag de boom op het plein blijven staan?');
    send(element);
    await until(() => textOf(element).includes('R. de Boer, gebiedsmanager, moet uiterlijk op 8 december 2026 antwoorden.'));
    await settled();
    assert.equal(element.shadowRoot!.activeElement?.textContent, 'Mag de boom op het plein blijven staan?');
    assert.equal(inside(element, '[role=status].visually-hidden').textContent, 'Opgeslagen. Iedereen ziet het nu.');
  });

  it('is told that what is within the mandate is hers to decide', async () => {
    const element = await show();
    await begin(element, '[part=raise]');
    for (const [field, value] of [['#raise-subject', 'groen'], ['#raise-area', 'BU0363AA01'], ['#raise-amount', '100'], ['#question', 'Mag dit bankje er komen?']] as const) type(element, field, value);
    send(element);
    await until(() => textOf(element).includes('Dit valt binnen uw mandaat. U mag het zelf beslissen.'));
  });

  it('answers once, yes or no, with reasons that stay with the name', async () => {
    const api = served();
    const element = await show(deboer, api);
    await begin(element, '#e-nieuw [part=answer-question]');
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#outcome', '#reasons']);
    inside(element, '#outcome-no').click();
    type(element, '#reasons', 'Het bankje past niet bij het plan.');
    api.lostAnswers = 1;
    send(element);
    await until(() => textOf(element).includes('Nog niet verstuurd'));
    inside(element, '[part=waiting] button').click();
    await until(() => textOf(element).includes('Nee, zei R. de Boer, gebiedsmanager, op 24 november 2026.'));
    assert.equal(new Set(api.keys).size, 1, 'sent twice, counted once');
    assert.deepEqual(answerable(element), []);
  });

  it('keeps what was typed through a reload and a closed form', async () => {
    const api = served();
    const element = await show(deboer, api);
    await begin(element, '#e-nieuw [part=answer-question]');
    type(element, '#reasons', 'Nog even nadenken.');
    inside(element, '[part=cancel]').click();
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement?.matches('[part=answer-question]'));
    const again = await show(deboer, api);
    await begin(again, '#e-nieuw [part=answer-question]');
    assert.equal(inside<HTMLTextAreaElement>(again, '#reasons').value, 'Nog even nadenken.');
  });

  it('holds everywhere: both languages, both directions, small, enlarged and dark', () =>
    holdsEverywhere(async (mounting) => {
      const element = await show(visser, served(), mounting);
      await begin(element, '#e-nieuw [part=answer-question]');
      await show(jansen, served(), mounting).then((other) => begin(other, '[part=raise]'));
    }));
});
