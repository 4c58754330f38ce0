import '../../../packages/elements/src/network/define.ts';
import { neighbourhood } from '../../support/content.ts';
import { atWork } from '../../support/network.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum';
const { partners, subjects, obstacles, ...content } = atWork;
const reachable = partners.map((partner) => ({ ...partner, people: partner.people.map((person) => ({ ...person, reach: 'dinsdag van 10 tot 12 in het buurthuis' })) }));
const served = (given: object = content) => flakySource(service({ neighbourhoods: [{ ...neighbourhood, partners: reachable }], mandateSubjects: { centrum: subjects }, obstacles, ...given }));
const show = async (api = served(), mounting: object = {}) => {
  const element = await mount('wijk-network', { src, api, ...mounting });
  await settled();
  return element;
};
const cardOf = (element: Element, name: string): HTMLElement => allInside(element, '[part=person]').find((one) => one.querySelector('.title')!.textContent === name)!;
const said = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();

describe('wijk-network', () => {
  it('says of each person who it is, for whom, how to reach them, what they work on and with whom', async () => {
    const element = await show();
    const card = said(cardOf(element, 'P. de Boer'));
    for (const part of ['wijkbeheerder bij Woningcorporatie', 'Zo bereikt u deze persoon: dinsdag van 10 tot 12 in het buurthuis', 'Is gevraagd een toezegging over te nemen Er komt een bank om de kastanje.', 'Samen met:', 'S. Jansen (Gemeente Voorbeeld) Heeft een toezegging']) assert.include(card, part);
    assert.include(said(cardOf(element, 'Iemand van Woningcorporatie')), 'Wie het doet, is nog niet bekend.');
    assert.notInclude(textOf(element), 'alleen aan u');
    assert.equal(cardOf(element, 'P. de Boer').querySelector('a')!.href, 'https://dienst.example/toezeggingen/bank');
  });

  it('goes from one person to whom they work with, also when only one organisation is on show', async () => {
    const element = await show();
    type(element, '#organisation', 'corporatie');
    await until(() => allInside(element, '[part=person]').length === 2);
    assert.equal(inside(element, '.count').textContent, '2 mensen die hier werken');
    cardOf(element, 'P. de Boer').querySelector<HTMLElement>('button')!.click();
    await until(() => element.shadowRoot!.activeElement?.textContent === 'S. Jansen');
    assert.equal(inside<HTMLSelectElement>(element, '#organisation').value, '');
  });

  it('says that nobody is there yet, and tries again when it cannot load', async () => {
    const nobody = flakySource(service({ neighbourhoods: [{ ...neighbourhood, partners: [] }] }));
    assert.include(textOf(await show(nobody)), 'Er staat nog niemand op de lijst.');
    const api = served();
    api.isDown = true;
    const element = await show(api);
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('[part=person]'));
  });

  it('is accessible at 320 px, with large text, from right to left', async () => {
    await holdsEverywhere((mounting) => show(served(), mounting));
    await holdsEverywhere((mounting) => show(flakySource({ call: () => new Promise(() => undefined) }), mounting));
  });
});
