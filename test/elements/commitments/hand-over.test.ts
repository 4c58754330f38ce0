import type { Commitment, HandOver } from '@wijkaanpak/domain';
import '../../../packages/elements/src/commitments/define.ts';
import { neighbourhood } from '../../support/content.ts';
import { jansen, kept, late, moved, partnersAtWork, promised, tokenOf } from '../../support/promised.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/toezeggingen';
const boer = { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' };
const actors = { jansen, boer: { ...jansen, id: '2', name: 'P. de Boer', partner: 'corporatie' }, smit: { ...jansen, id: '3', name: 'A. Smit', partner: 'corporatie' } };
const handed = (change: Partial<HandOver> = {}): HandOver => ({ to: boer, reasons: 'De palen staan op grond van de corporatie.', offered: '2026-11-02', answer: null, answered: null, ...change });
const offered = { ...late, id: 'aangeboden', handOvers: [handed()] };
const taken = { ...late, id: 'overgenomen', handOvers: [handed({ answer: 'declined', answered: '2026-10-02' }), handed({ answer: 'taken-over', answered: '2026-11-04' })] };
const served = (commitments: readonly Commitment[]) =>
  flakySource(service({ neighbourhoods: [{ ...neighbourhood, partners: partnersAtWork }], commitments, actors: Object.fromEntries(Object.values(actors).map((actor) => [tokenOf(actor), actor])) }));

type Commitments = HTMLElement & { token?: string };
async function show(commitments: readonly Commitment[], who?: keyof typeof actors, mounting: object = { api: served(commitments) }): Promise<Commitments> {
  const element = await mount<Commitments>('wijk-commitments', { src, api: served(commitments), ...mounting });
  if (who) {
    element.token = tokenOf(actors[who]);
    await until(() => element.shadowRoot!.querySelector('[part=for-partner]'));
  }
  if (commitments.some(({ handOvers }) => handOvers.some(({ answer }) => answer === null || answer === 'taken-over'))) await until(() => element.shadowRoot!.querySelector('[part=holders]'));
  await settled();
  return element;
}
const acts = (element: Element, { id }: Commitment) => allInside(element, `#c-${id} [data-act]`).map((button) => button.dataset['act']);
const begin = async (element: Element, { id }: Commitment, act: string) => {
  inside(element, `#c-${id} [data-act=${act}]`).click();
  await until(() => element.shadowRoot!.querySelector(`#c-${id} form`));
  await settled();
};
const send = (element: Element) => inside(element, 'form.form [part=submit]').click();
const said = (element: Element, selector: string): string => inside(element, selector).textContent.replace(/\s+/g, ' ').trim();

describe('wijk-commitments, where a promise goes to another person', () => {
  beforeEach(() => localStorage.clear());

  it('names who has it now, and leaves everyone who had it in sight with the reason', async () => {
    const element = await show([taken]);
    assert.include(textOf(element), 'P. de Boer, wijkbeheerder bij Woningcorporatie');
    assert.equal(
      said(element, '[part=holders]'),
      'Eerst beloofd door S. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld Op 4 november 2026 overgenomen door P. de Boer, wijkbeheerder bij Woningcorporatie. Waarom: De palen staan op grond van de corporatie.',
    );
    assert.include(textOf(element), '3 dagen te laat');
  });

  it('says of an offer that the promise stays where it is until it is taken over', async () => {
    const element = await show([offered]);
    assert.include(said(element, '[part=holders]'), 'Tot die het overneemt, blijft de toezegging bij S. Jansen.');
    assert.lengthOf(allInside(await show([moved]), '[part=holders]'), 0);
  });

  it('offers each what they can do: hand over, withdraw, take over; and nothing once it is kept', async () => {
    const giver = await show([late, offered, taken, kept], 'jansen');
    assert.deepEqual([late, offered, taken, kept].map((one) => acts(giver, one)), [['progress', 'move', 'report', 'handOver'], ['progress', 'move', 'report', 'withdraw'], [], ['progress']]);
    const receiver = await show([late, offered, taken], 'boer');
    assert.deepEqual([late, offered, taken].map((one) => acts(receiver, one)), [[], ['takeOver', 'decline'], ['progress', 'move', 'report', 'handOver']]);
    const colleague = await show([offered], 'smit');
    assert.deepEqual(acts(colleague, offered), []);
  });

  it('hands over to a named person with a reason: a colleague has it at once, and the day is the same', async () => {
    const element = await show([late], 'jansen');
    await begin(element, late, 'handOver');
    await until(() => allInside(element, '#who option').length > 1);
    assert.deepEqual(allInside(element, '#who option').map((option) => option.textContent), ['Kies', 'M. Kaya, wijkmanager', 'P. de Boer, wijkbeheerder']);
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#who', '#reasons']);
    type(element, '#who', inside<HTMLOptionElement>(element, '#who option:nth-of-type(1)[value*=Kaya]').value);
    type(element, '#reasons', 'Een andere baan.');
    send(element);
    await until(() => element.shadowRoot!.querySelector('[part=holders]'));
    assert.include(textOf(element), 'M. Kaya, wijkmanager bij Gemeente Voorbeeld');
    assert.include(said(element, '[part=dates]'), 'Uiterlijk op 21 november 2026');
  });

  it('is offered to another organisation, taken over there, and then theirs', async () => {
    const api = served([late]);
    const giver = await show([late], 'jansen', { api });
    await begin(giver, late, 'handOver');
    await until(() => inside(giver, '#who [value*=Boer]'));
    type(giver, '#who', inside<HTMLOptionElement>(giver, '#who [value*=Boer]').value);
    type(giver, '#reasons', 'De palen staan op hun grond.');
    send(giver);
    await until(() => textOf(giver).includes('Op 24 november 2026 aangeboden aan P. de Boer'));
    const receiver = await show([late], 'boer', { api });
    await begin(receiver, late, 'takeOver');
    assert.include(textOf(receiver), 'hetzelfde, voor dezelfde dag');
    send(receiver);
    await until(() => textOf(receiver).includes('Op 24 november 2026 overgenomen door P. de Boer'));
    assert.deepEqual(acts(receiver, late), ['progress', 'move', 'report', 'handOver']);
  });

  it('is accessible at 320 px, with large text, from right to left, with its form and its history open', async () => {
    await holdsEverywhere(async (mounting) => {
      const element = await show([offered, taken, promised('nieuw')], 'jansen', mounting);
      await begin(element, promised('nieuw'), 'handOver');
      await until(() => allInside(element, '#who option').length > 1);
      send(element);
      await settled();
    });
  });
});
