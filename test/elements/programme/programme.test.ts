import type { Api } from '@wijkaanpak/client';
import { programmeActs, programmeStandingOn, type Programme } from '@wijkaanpak/domain';
import '../../../packages/elements/src/programme/define.ts';
import { lived as livedTable } from '../../support/lived-table.ts';
import { begun, done, figure, lived, measured, noted } from '../../support/programmes.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, textOf, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/programmas';
const served = (...programmes: Programme[]): Api => service({ programmes, tables: [{ ...livedTable, neighbourhood: 'centrum' }] });
const show = (api: Api, mounting = {}) => mount('wijk-programme', { src, api, ...mounting });
const said = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();
const partOf = (element: Element, part: string): string => said(inside(element, `[part=${part}]`));

describe('wijk-programme', () => {
  it('begins with what residents want, in their words, and whether it comes nearer beside the city, never without the margin', async () => {
    const goals = partOf(await show(served(lived)), 'goals');
    for (const words of ['Mijn dochter kan ’s avonds alleen naar huis fietsen.', 'Genoemd: Wijktafel, 34 bewoners, 12 maart 2023', 'In 2025 is geen verschil met de stad te zien. Gemeten is -4 procentpunt (-8,1 tot 0,1).', 'Sinds 2023 won de wijk 10 procentpunt op de stad (4,2 tot 15,8).', 'Bron: Veiligheidsmonitor']) assert.include(goals, words);
  });

  it('draws neighbourhood and city for the eye, and has every figure in a table', async () => {
    const element = await show(served(lived));
    assert.equal(inside(element, 'svg.drawing').getAttribute('aria-hidden'), 'true');
    assert.deepEqual(allInside(element, 'tbody tr').map(said), ['2023 52 (48 tot 56, 400 antwoorden) 66 (65 tot 67, 400 antwoorden)', '2025 63 (59 tot 67, 400 antwoorden) 67 (66 tot 68, 400 antwoorden)']);
  });

  it('says of what was counted that everyone was counted, and how much fell behind without a minus', async () => {
    const counted = (year: number, area: number, city: number) => ({ ...figure(year, { by: 'register' as const, estimate: area }, { by: 'register' as const, estimate: city }), indicator: 'avond' });
    const after = [counted(2023, 60, 66), counted(2024, 55, 66)].reduce((programme, one) => done(programmeActs.noteFigure(programme, one, noted('2025-02-01'))), measured);
    const goals = partOf(await show(served(after)), 'goals');
    for (const words of ['In 2024 staat de wijk er slechter voor dan de stad: -11 procentpunt verschil, geteld bij iedereen.', 'Sinds 2023 verloor de wijk 5 procentpunt op de stad, geteld bij iedereen.']) assert.include(goals, words);
  });

  it('says how residents look back, and by itself which year nobody looked back on', async () => {
    const reflections = partOf(await show(served(lived)), 'reflections');
    for (const words of ['Over 2023: 21 bewoners, Buurthuis', 'Dichterbij Bij het plein wel.', 'Over 2024 hebben bewoners nog niet teruggekeken. Dat had gemoeten op 31 maart 2025: 603 dagen te laat.']) assert.include(reflections, words);
  });

  it('tells what happened year by year, and moves on to the year that was chosen', async () => {
    const element = await show(served(lived));
    await until(() => element.shadowRoot!.querySelector('.moments'));
    assert.include(partOf(element, 'timeline'), '20 oktober 2026 · Een organisatie week af Een glasbak bij het plein De glasbak komt op een andere plek.');
    const earlier = allInside<HTMLButtonElement>(element, '.years button').find((button) => said(button) === 'Toon 2024')!;
    earlier.click();
    await until(() => said(inside(element, '#timeline')).endsWith('2024'));
    assert.include(partOf(element, 'timeline'), '1 maart 2024 · Bewoners keken terug 2023');
    await until(() => element.shadowRoot!.activeElement?.id === 'timeline');
  });

  it('says so where there are no goals, no figures or no programme yet', async () => {
    assert.include(textOf(await show(served(begun))), 'Bewoners hebben nog geen doelen genoemd.');
    assert.include(textOf(await show(served(measured))), 'Hier zijn nog geen cijfers van.');
    assert.include(textOf(await show(served())), 'Deze wijk heeft nog geen programma.');
  });

  it('shows what the page itself gives, without a timeline, and what people wrote as text', async () => {
    const programme = { ...lived, title: '<img src=x onerror=alert(1)>' };
    const element = await mount('wijk-programme', { data: { items: [programmeStandingOn(programme, '2026-11-24')], total: 1, page: 1, perPage: 20 } });
    assert.include(textOf(element), '<img src=x onerror=alert(1)>');
    assert.notExists(element.shadowRoot!.querySelector('img, [part=timeline]'));
  });

  it('says so when it cannot load, and tries again', async () => {
    const api = flakySource(served(lived));
    api.isDown = true;
    const element = await show(api);
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside<HTMLButtonElement>(element, 'button').click();
    await until(() => textOf(element).includes('Mijn dochter'));
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    for (const programmes of [[lived], [begun], []]) {
      await holdsEverywhere(async (mounting) => {
        const element = await show(served(...programmes), mounting);
        for (const more of allInside<HTMLDetailsElement>(element, 'details')) more.open = true;
      });
    }
    await holdsEverywhere((mounting) => show({ call: () => new Promise(() => undefined) }, mounting));
  });
});
