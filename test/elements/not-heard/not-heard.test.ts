import type { Api } from '@wijkaanpak/client';
import type { Actor } from '@wijkaanpak/domain';
import type { WijkNotHeard } from '@wijkaanpak/elements';
import '../../../packages/elements/src/not-heard/define.ts';
import { poll } from '../../support/content.ts';
import { notHeardWave } from '../../support/not-heard.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, setViewport, textOf, until } from '../support.ts';

const src = '/v1/peilingen/vertrouwen';
const professional: Actor = { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] };
const told = (waves = [notHeardWave()]) => service({ notHeard: { [poll.id]: waves }, actors: { pas: professional } });

async function show(api: Api, mounting = {}, token: string | null = 'pas'): Promise<WijkNotHeard> {
  const element = await mount<WijkNotHeard>('wijk-not-heard', { src, api, ...mounting });
  element.token = token ?? undefined;
  await settled();
  await element.updateComplete;
  return element;
}

describe('wijk-not-heard', () => {
  it('names who was missed, by how many, and what to try', async () => {
    const element = await show(told());
    assert.include(textOf(element), '306 van de 900 uitgenodigde mensen deden mee');
    const missed = allInside(element, '[part=missed] li').map((item) => item.textContent!.replace(/\s+/g, ' ').trim());
    assert.match(missed[0]!, /^15 tot en met 24 jaar: ongeveer \d+ antwoorden minder dan bij gelijke deelname\. Probeer: via de school of langs de deur gaan\.$/);
    assert.isTrue(missed.some((text) => text.startsWith('Westelijke eilanden')));
  });

  it('shows each group beside its share of the inhabitants, never without the bounds', async () => {
    const element = await show(told());
    const [young] = allInside(element, 'tbody tr');
    assert.match(young!.textContent!.replace(/\s+/g, ' '), /15 tot en met 24 jaar 10% 14 5% \(tussen \d+% en \d+%\) minder dan anderen/);
    assert.deepEqual(allInside(element, 'caption').map(({ textContent }) => textContent), ['Leeftijd', 'Buurt', 'Taal van de vragenlijst']);
  });

  it('withholds what could tell of fewer than ten', async () => {
    const element = await show(told([notHeardWave([4, 130, 90, 60, 12])]));
    const [young] = allInside(element, 'tbody tr');
    assert.include(young!.textContent!, 'niet getoond');
    assert.include(textOf(element), '15 tot en met 24 jaar: het aantal antwoorden is niet te vertellen. Probeer: via de school of langs de deur gaan.');
  });

  it('asks who is not logged in to do so, and shows all once they are', async () => {
    const element = await show(told(), {}, null);
    assert.include(inside(element, '[part=login]').textContent!, 'Log in met het account van uw organisatie');
    element.token = 'pas';
    await until(() => element.shadowRoot!.querySelector('table'));
  });

  it('says when there is nothing yet, and when it cannot be reached', async () => {
    assert.include(textOf(await show(told([]))), 'Er is nog geen gesloten ronde die vroeg wie er antwoordde');
    const api = flakySource(told());
    api.isDown = true;
    const element = await show(api);
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('table'));
  });

  it('is a list to read on a small screen, and a table to a screen reader on any', async () => {
    const element = await show(told());
    await setViewport({ width: 320, height: 800 });
    const cell = inside(element, 'tbody td');
    assert.equal(getComputedStyle(cell).display, 'block');
    assert.equal(cell.getAttribute('role'), 'cell');
    await setViewport({ width: 1024, height: 800 });
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere((mounting) => show(told(), mounting));
    await holdsEverywhere((mounting) => show(told([]), mounting));
    await holdsEverywhere((mounting) => show(told(), mounting, null));
  });
});
