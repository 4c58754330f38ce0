import type { Obstacle, Proposal, ProposalEvent } from '@wijkaanpak/domain';
import '../../../packages/elements/src/proposals/define.ts';
import { closedVote, proposal } from '../../support/content.ts';
import { agreement, answered, jansen, reasons } from '../../support/roads.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/voorstellen';
const submitted: Proposal = { ...proposal(1), support: 24 };
const obstacle: Obstacle = {
  id: 'stoep', proposal: 'voorstel-1', neighbourhood: 'centrum', kind: 'rule', what: 'De verordening verbiedt banken op de stoep.', owner: jansen, raised: '2026-10-01', raisedBy: jansen, due: '2026-11-01',
  notes: [{ kind: 'moved', on: '2026-11-01', by: jansen, text: 'De afdeling Regels was ziek.', due: '2026-11-20' }, { kind: 'tried', on: '2026-11-10', by: jansen, text: 'Gebeld met de afdeling Regels.', due: null }],
};
const walked: readonly ProposalEvent[] = [
  { kind: 'question', on: '2026-10-02', id: 'vraag-1', text: 'Krijgt de bank een leuning?' },
  { kind: 'question-answered', on: '2026-10-03', by: jansen, question: 'vraag-1', text: 'Ja, aan twee kanten.' },
  { kind: 'supported', on: '2026-10-05', support: 25 },
  answered('lasting', '2026-10-10'),
  { kind: 'agreed', on: '2026-10-20', by: jansen, ...agreement },
  { kind: 'consent-asked', on: '2026-10-21', by: jansen, table: 'tafel-zuid', point: 'lasting' },
  { kind: 'under-way', on: '2026-11-01', by: jansen, reasons, consent: { by: 'table', table: 'tafel-zuid', point: 'lasting' } },
  { kind: 'progress', on: '2026-11-10', by: jansen, text: 'De grond is vlak.', photo: { url: '/v1/fotos/abc', description: 'Vlakke grond' } },
];
const underWay: Proposal = { ...proposal(1), state: 'under-way', support: 25 };
const late = () => service({ proposals: [underWay], proposalEvents: { 'voorstel-1': walked }, obstacles: [obstacle] });

const show = (api = service({ proposals: [submitted, proposal(2)] }), mounting = {}) => mount('wijk-proposals', { src, api, ...mounting });
async function open(element: Element): Promise<void> {
  inside<HTMLDetailsElement>(element, 'details[part=road]').querySelector('summary')!.click();
  await until(() => element.shadowRoot!.querySelector('[part=timeline]'));
  await settled();
}

describe('the road of a proposal in wijk-proposals', () => {
  beforeEach(() => localStorage.clear());

  it('takes support once from this browser, says that it is no vote, and shows when it is enough', async () => {
    const element = await show();
    assert.include(textOf(element), 'Steun is geen stem');
    assert.lengthOf(allInside(element, '[part=support]'), 1, 'only where it still matters');
    inside(element, '[part=support]').click();
    await until(() => element.shadowRoot!.querySelector('[part=supported]'));
    assert.equal(inside(element, '#p-voorstel-1 .state').dataset['state'], 'supported');
    assert.include(textOf(element), '25 keer steun');
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#p-voorstel-1 .title'));
    const again = await show(service({ proposals: [submitted] }));
    assert.lengthOf(allInside(again, '[part=support]'), 0);
    assert.include(textOf(again), 'U steunt dit voorstel');
  });

  it('sends support again under the same mark and key when the answer was lost', async () => {
    const api = flakySource(service({ proposals: [submitted] }));
    const element = await show(api);
    api.lostAnswers = 1;
    inside(element, '[part=support]').click();
    await until(() => textOf(element).includes('Er is geen verbinding'));
    inside(element, '[part=support]').click();
    await until(() => element.shadowRoot!.querySelector('[part=supported]'));
    assert.equal(new Set(api.keys).size, 1);
    assert.include(textOf(element), '25 keer steun');
  });

  it('tells in order what happened, by whom and why, and what comes next', async () => {
    const element = await show(late());
    await open(element);
    assert.deepEqual(allInside(element, '.timeline li .label:first-child').map(({ textContent }) => textContent), [
      'Ingediend', 'Genoeg steun: 25 keer', 'Antwoord', 'Afspraak gemaakt', 'Aan de wijktafel is instemming gevraagd', 'Begonnen', 'Hoe ver het is', 'Wat nu',
    ]);
    for (const said of ['Dit is blijvend.', `Waarom: ${reasons}`, 'S. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld', 'voor hoogstens € 2.500', 'Bewoners van de Kerkstraat en Gemeente Voorbeeld', 'Bewoners stemden in aan de wijktafel.']) {
      assert.include(textOf(element).replaceAll(' ', ' '), said);
    }
    assert.equal(inside<HTMLImageElement>(element, '.timeline img').src, 'https://dienst.example/v1/fotos/abc');
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.timeline a').map(({ href }) => href), ['https://dienst.example/wijken/centrum/mandaten', 'https://dienst.example/wijktafels/tafel-zuid']);
  });

  it('shows what stands in the way with its owner, its clock and every day it was given', async () => {
    const element = await show(late());
    await open(element);
    const shown = inside(element, '[part=obstacles]').textContent;
    for (const said of ['Te laat', '4 dagen te laat', 'Wie erover gaat: S. Jansen', 'Uiterlijk op 20 november 2026', 'Eerder beloofd voor 1 november 2026', 'Gebeld met de afdeling Regels.']) assert.include(shown, said);
  });

  it('counts for everyone what stands in the way in the neighbourhood', async () => {
    const element = await show(late());
    inside(element, '[part=in-the-way] summary').click();
    await until(() => textOf(element).includes('1 belemmering staat nog in de weg. 1 daarvan is te laat. De oudste staat er 54 dagen.'));
    assert.equal(inside<HTMLAnchorElement>(element, '[part=in-the-way] a').href, 'https://dienst.example/voorstellen/voorstel-1');
    const without = await show();
    inside(without, '[part=in-the-way] summary').click();
    await until(() => textOf(without).includes('Er is nog geen belemmering opgeschreven'));
  });

  it('shows questions with their answers, and sends one', async () => {
    const element = await show(late());
    await open(element);
    assert.include(inside(element, '[part=questions]').textContent, 'Ja, aan twee kanten.');
    inside(element, '[part=submit-question]').click();
    await until(() => textOf(element).includes('Schrijf ten minste 5 tekens'));
    type(element, '#ask-voorstel-1', 'Wanneer is het klaar?');
    inside(element, '[part=submit-question]').click();
    await until(() => inside(element, '[part=questions]').textContent.includes('Wanneer is het klaar?'));
    assert.include(inside(element, '[part=questions]').textContent, 'Nog geen antwoord.');
    assert.equal(inside<HTMLTextAreaElement>(element, '#ask-voorstel-1').value, '');
  });

  it('keeps a question that was being written, and sends once what was sent while the service was away', async () => {
    const api = flakySource(late());
    const element = await show(api);
    await open(element);
    type(element, '#ask-voorstel-1', 'Wanneer is het klaar?');
    const again = await show(api);
    await open(again);
    assert.equal(inside<HTMLTextAreaElement>(again, '#ask-voorstel-1').value, 'Wanneer is het klaar?');
    api.isDown = true;
    inside(again, '[part=submit-question]').click();
    await until(() => textOf(again).includes('Nog niet verstuurd'));
    api.isDown = false;
    inside(again, '[part=waiting] button').click();
    await until(() => textOf(again).includes('Nog geen antwoord.'));
    assert.equal(new Set(api.keys).size, 1);
  });

  it('lets anyone put what residents decided with the proposal', async () => {
    const vote = { ...closedVote, options: closedVote.options.map((option) => ({ ...option, proposal: option.id === '1' ? 'voorstel-1' : null })) };
    const element = await show(service({ proposals: [{ ...proposal(1), state: 'to-vote' }], votes: [vote], proposalEvents: { 'voorstel-1': [answered('ordinary', '2026-01-05'), { kind: 'to-vote', on: '2026-01-10', by: jansen, reasons, vote: vote.id }] } }));
    await open(element);
    inside(element, '[part=settle]').click();
    await until(() => inside(element, '#p-voorstel-1 .state').dataset['state'] === 'agreed');
    assert.include(textOf(element), 'Bewoners stemden ervoor');
  });

  it('shows one proposal with its road at once, by its address', async () => {
    const element = await mount('wijk-proposals', { src: 'https://dienst.example/v1/voorstellen/voorstel-1', api: late() });
    await until(() => element.shadowRoot!.querySelector('[part=timeline]'));
    assert.lengthOf(allInside(element, '[part=search], .count'), 0);
  });

  it('says so when the road cannot load, and tries again', async () => {
    const api = flakySource(late());
    const element = await show(api);
    api.isDown = true;
    inside<HTMLDetailsElement>(element, 'details[part=road]').querySelector('summary')!.click();
    const retry = await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=road] [part=load-failure] button'));
    api.isDown = false;
    retry.click();
    await until(() => element.shadowRoot!.querySelector('[part=timeline]'));
  });

  it('is accessible at 320 px, with large text, from right to left and in the dark', async () => {
    await holdsEverywhere(async (mounting) => open(await show(late(), mounting)));
    await holdsEverywhere(async (mounting) => open(await show(service({ proposals: [{ ...submitted, via: 'phone' }] }), mounting)));
    await holdsEverywhere(async (mounting) => {
      const element = await show(late(), mounting);
      inside(element, '[part=in-the-way] summary').click();
      await until(() => element.shadowRoot!.querySelector('[part=in-the-way] .boxes'));
    });
  });
});
