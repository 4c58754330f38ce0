import type { Api } from '@wijkaanpak/client';
import { outcomeOf } from '@wijkaanpak/domain';
import '../../../packages/elements/src/vote-result/define.ts';
import real from '../../../stories/data/amsterdam-centrum.json' with { type: 'json' };
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
    const element = await mount('wijk-vote-result', { data: { vote: tight, outcome: outcomeOf(tight, [{ choices: ['1', '2'] }]) } });
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

  it('does not say that another plan got more votes when votes were equal', async () => {
    const one = { ...closedVote, rules: { ...closedVote.rules, ballot: 'choose-one' as const, maxChoices: 1, maxCost: null, budget: null, counting: 'plurality' as const, ties: ['votes' as const, 'id' as const] } };
    const element = await mount('wijk-vote-result', { data: { vote: one, outcome: outcomeOf(one, [{ choices: ['1'] }, { choices: ['2'] }]) } });
    assert.include(plain(element), 'Dit plan kreeg evenveel stemmen als het plan dat doorgaat.');
    assert.include(plain(element), 'Bij ‘Schommel’ en ‘Wipkip’ was het aantal stemmen gelijk. Het nummer van het plan gaf de doorslag');
    assert.notInclude(plain(element), 'Een ander plan kreeg meer stemmen');
  });

  it('can be written into a page without scripts of its own', async () => {
    const data = { vote: closedVote, outcome: outcomeOf(closedVote, [{ choices: ['1'] }]) };
    const element = await mount('wijk-vote-result', { inside: `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` });
    assert.include(plain(element), 'Er is 1 stem uitgebracht.');
  });

  it('shows what residents wrote as text', async () => {
    const element = await show(service());
    assert.include(plain(element), 'Klimrek <b>groot</b> 🧗');
    assert.notExists(element.shadowRoot!.querySelector('bdi b'));
  });

  it('stays readable with the 85 plans of Amsterdam Centrum: those that do not go ahead are folded away', async () => {
    const vote = { ...closedVote, options: real.options.map((option) => ({ ...option, description: null, place: null, proposal: null })), rules: { ...closedVote.rules, maxChoices: real.options.length, maxCost: real.budget, budget: real.budget } };
    const outcome = outcomeOf(vote, real.ballots.map((choices) => ({ choices })));
    await holdsEverywhere((mounting) => mount('wijk-vote-result', { data: { vote, outcome }, ...mounting }));
    const element = document.querySelector('wijk-vote-result')!;
    assert.equal(allInside(element, '[part=winners] li').length + allInside(element, '[part=others] li').length, 85);
    assert.isFalse(inside<HTMLDetailsElement>(element, '[part=others]').open);
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
