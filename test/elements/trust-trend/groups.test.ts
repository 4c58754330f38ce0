import '../../../packages/elements/src/trust-trend/define.ts';
import { neighbourhood } from '../../support/content.ts';
import { people, tellWave } from '../../support/told-waves.ts';
import { publishedWaves } from '../../support/waves.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, until } from '../support.ts';

const { breakdown, result } = tellWave(people([60, 60, 8, 80], (age, one) => (age === 3 ? 6 + (one % 5) : 2 + (one % 5))));
const withGroups = (breakdowns = [breakdown]) => service({ neighbourhoods: [neighbourhood], waveResults: { vertrouwen: [result] }, breakdowns: { vertrouwen: breakdowns } });
const show = (api = withGroups(), mounting = {}) => mount('wijk-trust-trend', { src: '/v1/peilingen/vertrouwen', api, ...mounting });
const open = async (element: Element) => {
  inside(element, '[part=table] > summary').click();
  (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=groups] > summary'))).click();
  await until(() => element.shadowRoot!.querySelector('[part=grouping], [part=groups] > p'));
};
const openAll = async (element: Element) => {
  await open(element);
  for (const summary of allInside(element, '[part=grouping] > summary')) summary.click();
  await settled();
};

describe('wijk-trust-trend by group', () => {
  it('asks for groups only when a reader opens them', async () => {
    const asked: string[] = [];
    const api = withGroups();
    const element = await show({ call: (address, request) => (asked.push(address.name), api.call(address, request)) });
    inside(element, '[part=table] > summary').click();
    await until(() => element.shadowRoot!.querySelector('[part=groups]'));
    assert.deepEqual(asked, ['getPollResults']);
    inside(element, '[part=groups] > summary').click();
    await until(() => element.shadowRoot!.querySelector('[part=grouping]'));
    assert.deepEqual(asked, ['getPollResults', 'getBreakdowns']);
  });

  it('has a table for each question by age, area and language, no mean without its bounds, and says of who took part only', async () => {
    const element = await show();
    await openAll(element);
    const groupings = allInside(element, '[part=grouping]');
    assert.deepEqual(groupings.map((one) => [one.querySelector('summary')!.textContent, one.querySelectorAll('table').length]), [['Leeftijd', 2], ['Buurt', 2], ['Taal van de vragenlijst', 2]]);
    const [ages] = groupings[0]!.querySelectorAll('table');
    assert.equal(ages!.querySelector('caption')!.textContent, 'Gemeente Voorbeeld luistert naar bewoners van Centrum.');
    const rows = [...ages!.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent!));
    assert.deepEqual(rows.map(([name]) => name), ['15 tot en met 24 jaar', '25 tot en met 44 jaar', '45 tot en met 64 jaar', '65 jaar of ouder']);
    assert.deepEqual(rows[2]!.slice(1), ['Niet getoond', '–', '–']);
    for (const [, mean, between, answers] of rows.filter(([, mean]) => mean !== 'Niet getoond')) assert.ok(/^\d,\d/.test(mean!) && /^\d,\d – \d,\d$/.test(between!) && Number(answers) % 5 === 0, `${mean} ${between} ${answers}`);
    assert.include(groupings[1]!.textContent!, 'Planciusbuurt-Noord');
    assert.include(textOf(element), 'Dit zijn de cijfers van wie meedeed, per groep');
  });

  it('says which groups differ with the interval in the same sentence, and how many were compared', async () => {
    const element = await show();
    await openAll(element);
    assert.match(textOf(element), /65 jaar of ouder, vergeleken met 15 tot en met 24 jaar: Het cijfer van wie meedeed is hier [\d,]+ punt hoger \(tussen [\d,]+ en [\d,]+, met [\d,]+ procent zekerheid\)/);
    assert.match(textOf(element), /\d+ keer zijn twee groepen vergeleken\. \d+ keer is er een verschil te zien/);
    const alike = tellWave(people([60, 60, 60, 80], (_, one) => one % 11)).breakdown;
    const other = await show(withGroups([alike]));
    await open(other);
    assert.include(textOf(other), 'Er is geen verschil te zien.');
  });

  it('says so where no round asked who answers, and is not there where the page itself gave the figures', async () => {
    const element = await show(withGroups([]));
    await open(element);
    assert.include(textOf(element), 'Er is nog geen gesloten ronde die vroeg wie er antwoordde.');
    const given = await mount('wijk-trust-trend', { data: { poll: 'vertrouwen', title: 'x', neighbourhoodName: 'Centrum', waves: publishedWaves([{ year: 2025, answers: 60 }]).results.map((wave) => ({ ...wave, series: 1, changes: [] })), questions: [], promises: [], nextResultAt: null } });
    inside(given, '[part=table] > summary').click();
    await until(() => given.shadowRoot!.querySelector('table'));
    assert.notExists(given.shadowRoot!.querySelector('[part=groups]'));
  });

  it('can be tried again where there was no connection', async () => {
    const api = flakySource(withGroups());
    const element = await show(api);
    api.isDown = true;
    inside(element, '[part=table] > summary').click();
    (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=groups] > summary'))).click();
    await until(() => element.shadowRoot!.querySelector('[part=load-failure]'));
    api.isDown = false;
    inside(element, '[part=groups] button').click();
    await until(() => element.shadowRoot!.querySelector('[part=grouping]'));
  });

  it('is accessible with everything open, in every language, direction, size and scheme', async () => {
    await holdsEverywhere(async ({ lang, dir }) => openAll(await show(withGroups(), { lang, dir })));
  });
});
