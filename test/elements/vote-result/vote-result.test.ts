import type { Api } from '@wijkaanpak/client';
import { count } from '@wijkaanpak/domain';
import '../../../packages/elements/src/vote-result/define.ts';
import { closedVote } from '../../support/content.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, textOf } from '../support.ts';

const src = '/v1/stemmingen/gesloten';
const show = (api: Api, mounting = {}) => mount('wijk-vote-result', { src, api, ...mounting });
const plain = (element: Element) => textOf(element).replaceAll('\u00a0', ' ');

describe('wijk-vote-result', () => {
  it('shows what goes ahead, with its votes, and what it costs', async () => {
    const element = await show(service());
    assert.include(plain(element), 'Er zijn 4 stemmen uitgebracht. 1 stem was blanco.');
    assert.include(plain(element), '2 plannen gaan door');
    assert.include(plain(element), 'Samen kosten ze € 7.000 van de € 10.000.');
    assert.deepEqual(allInside(element, '[part=winners] .name').map((name) => name.textContent), ['Wipkip', 'Schommel']);
  });

  it('says of each plan that does not go ahead why', async () => {
    const element = await show(service());
    assert.include(plain(element), 'Er was nog € 3.000 over; dit plan kost € 8.000.');
    assert.include(plain(element), 'Niemand stemde op dit plan.');
  });

  it('tells of a tie when it decided, and of the rule that settled it', async () => {
    const tight = { ...closedVote, rules: { ...closedVote.rules, budget: 300_000 } };
    const element = await mount('wijk-vote-result', { data: { vote: tight, outcome: count(tight, [{ choices: ['1', '2'] }]) } });
    assert.include(plain(element), 'Bij ‘Wipkip’ en ‘Schommel’ was het aantal stemmen gelijk. Het goedkoopste plan ging voor');
  });

  it('shows no number before the vote has closed', async () => {
    const element = await show(service(), { src: '/v1/stemmingen/speelplek' });
    assert.include(plain(element), 'De uitslag komt na het sluiten');
    assert.notExists(element.shadowRoot!.querySelector('ol'));
  });

  it('shows how it was counted and that the rules were fixed', async () => {
    const element = await show(service());
    assert.include(plain(element), 'Het plan met de meeste stemmen gaat voor');
    assert.include(plain(element), closedVote.rulesHash);
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere(async (mounting) => {
      const element = await show(service(), mounting);
      for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
    });
    await holdsEverywhere((mounting) => show(service(), { ...mounting, src: '/v1/stemmingen/speelplek' }));
    const down = flakySource(service());
    down.isDown = true;
    await holdsEverywhere((mounting) => show(down, mounting));
    assert.exists(inside(document.querySelector('wijk-vote-result')!, '[part=load-failure]'));
  });
});
