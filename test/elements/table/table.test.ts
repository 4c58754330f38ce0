import type { Api } from '@wijkaanpak/client';
import type { Table } from '@wijkaanpak/domain';
import { tableStandingOn } from '@wijkaanpak/domain';
import '../../../packages/elements/src/table/define.ts';
import { forming, lived, shortOfPeople } from '../../support/lived-table.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, textOf, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijktafels/tafel-zuid';
const served = (table: Table): Api => service({ tables: [table] });
const show = (api: Api, mounting = {}) => mount('wijk-table', { src, api, ...mounting });
const said = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();
const partOf = (element: Element, part: string): string => said(inside(element, `[part=${part}]`));

describe('wijk-table', () => {
  it('begins with what is overdue, by itself, by the day the service gives', async () => {
    const element = await show(served(lived));
    assert.equal(partOf(element, 'overdue'), 'Te laat Partner gemeente wijkt af van het besluit ‘Een glasbak bij het plein’. De redenen moesten er zijn op 3 november 2026. 21 dagen te laat');
    assert.isBelow(textOf(element).indexOf('21 dagen te laat'), textOf(element).indexOf('Op de agenda'));
  });

  it('says who sits there, for whom, and how they came there', async () => {
    const element = await show(served(lived));
    const seats = partOf(element, 'seats');
    for (const words of ['3 van bewoners, 3 van organisaties', 'Fatma Bewoners van de kerkstraat geloot, sinds 2 maart 2026', 'Joop Groep huurders gekozen door de groep', 'S. Jansen Partner gemeente gestuurd door de organisatie']) assert.include(seats, words);
    assert.include(partOf(element, 'complete'), 'De tafel kan besluiten');
  });

  it('says what is on the agenda still, and that what lasts asks consent', async () => {
    const element = await show(served(lived));
    assert.deepEqual(allInside(element, '[part=agenda] li').map(said), [
      'Om mee in te stemmen: dit blijft Een nieuwe speeltuin Vergadering op 1 december 2026 De tekening hangt in het buurthuis.', 'Om over te praten Wat er nodig is voor de winter Vergadering op 1 december 2026',
    ]);
  });

  it('says what was decided, the newest first, what each side said, and whose majority was lacking', async () => {
    const element = await show(served(lived));
    assert.deepEqual(allInside(element, '[part=decisions] .state').map((state) => state.dataset['outcome']), ['adopted', 'adopted', 'no-quorum', 'rejected', 'adopted']);
    const parking = said(inside(element, '#d-b2'));
    for (const words of ['Niet aangenomen', 'Bij bewoners was er geen meerderheid', 'Bewoners 1 voor, 2 tegen Organisaties 3 voor, 0 tegen']) assert.include(parking, words);
    const bumps = said(inside(element, '#d-b1'));
    for (const words of ['Bezig', 'Samira stemde niet mee. Belang: Werkt bij de aannemer.', 'wijkt af van dit besluit, sinds 1 juni 2026: Er komt maar één drempel.', 'Te laat. De redenen, van S. Jansen op 1 juli 2026']) assert.include(bumps, words);
    for (const words of ['Bewoners 3 voor, 0 tegen Organisaties 1 voor, 0 tegen, 1 onthield zich, 1 was er niet', 'Gestopt op 1 juli 2026. Waarom: Het regende de hele week.']) assert.include(said(inside(element, '#d-b4')), words);
    assert.include(said(inside(element, '#d-b5')), 'De redenen moesten er zijn op 3 november 2026. 21 dagen te laat');
  });

  it('keeps the wording in force in sight while another waits for its parties', async () => {
    const agreements = partOf(await show(served(lived)), 'agreements');
    for (const words of ['Tussen: Groep huurders en Partner woonstad', 'Woonstad snoeit twee keer per jaar. Deze tekst geldt sinds 12 mei 2026.', 'Woonstad snoeit één keer per jaar. Wacht op: Groep huurders.']) assert.include(agreements, words);
  });

  it('says exactly what keeps the table from deciding', async () => {
    const element = await show(served(shortOfPeople));
    assert.deepEqual(allInside(element, '[part=missing] li').map(said), [
      'Bewoners hebben 2 zetels. Zij moeten minstens de helft van de stemmen hebben: 3.', 'Bewoners komen uit 2 groepen. Het moeten er minstens 3 zijn.', 'Van de zetels van bewoners zijn er 0 geloot. Het moeten er minstens 1 zijn: een derde.',
    ]);
    assert.include(partOf(element, 'seats'), 'Niemand, sinds 10 november 2026');
    assert.include(textOf(await show(served(forming))), 'Deze wijktafel wordt nog gevormd');
  });

  it('says plainly what consent is in law, and where that was looked up; an ordinance changes it on its day', async () => {
    const element = await show(served(lived));
    assert.include(partOf(element, 'law'), 'Instemming is een afspraak in de wijktafel. De wet geeft er geen kracht aan.');
    assert.equal(inside<HTMLAnchorElement>(element, '[part=law] a').href, 'https://wetten.overheid.nl/BWBR0005416');
    const ordinance = { name: 'Verordening wijktafels', article: 'artikel 4', source: 'https://lokaleregelgeving.example/1', from: '2026-11-24', until: null };
    assert.include(partOf(await show(served({ ...lived, ordinance })), 'law'), 'door een verordening van de gemeenteraad');
  });

  it('links each meeting to its minutes, a plain page of the service', async () => {
    const link = inside<HTMLAnchorElement>(await show(served(lived)), '[part=minutes] a');
    assert.deepEqual([said(link), link.href], ['Verslag van 14 april 2026', 'https://dienst.example/verslagen/v1']);
  });

  it('shows what the page itself gives, and what people wrote as text', async () => {
    const table = { ...lived, name: '<img src=x onerror=alert(1)>' };
    const element = await mount('wijk-table', { data: tableStandingOn(table, '2026-11-24') });
    assert.include(textOf(element), '<img src=x onerror=alert(1)>');
    assert.notExists(element.shadowRoot!.querySelector('img, [part=minutes] a'));
  });

  it('says so when it cannot load, and tries again', async () => {
    const api = flakySource(served(lived));
    api.isDown = true;
    const element = await show(api);
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('[part=seats]'));
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    for (const table of [lived, shortOfPeople, forming]) {
      await holdsEverywhere(async (mounting) => {
        const element = await show(served(table), mounting);
        for (const more of allInside<HTMLDetailsElement>(element, 'details')) more.open = true;
      });
    }
    await holdsEverywhere((mounting) => show({ call: () => new Promise(() => undefined) }, mounting));
  });
});
