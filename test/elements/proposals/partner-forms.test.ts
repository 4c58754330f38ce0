import type { Actor, Obstacle, Proposal, ProposalEvent, Vote } from '@wijkaanpak/domain';
import '../../../packages/elements/src/proposals/define.ts';
import { openVote, proposal } from '../../support/content.ts';
import { mandate, subject } from '../../support/mandates.ts';
import { answered, jansen, jansenActs, reasons, token } from '../../support/roads.ts';
import { table } from '../../support/tables.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/voorstellen';
const asked: ProposalEvent = { kind: 'question', on: '2026-10-02', id: 'vraag-1', text: 'Krijgt de bank een leuning?' };
const obstacle: Obstacle = { id: 'stoep', proposal: 'voorstel-1', neighbourhood: 'centrum', kind: 'rule', what: 'De verordening verbiedt banken op de stoep.', owner: jansen, raised: '2026-10-01', raisedBy: jansen, due: '2026-11-01', notes: [] };
const vote: Vote = { ...openVote, options: [{ ...openVote.options[0]!, proposal: 'voorstel-1' }] };
const served = (change: Partial<Proposal> = {}, events: readonly ProposalEvent[] = [asked], actor: Actor = jansenActs) =>
  flakySource(service({
    proposals: [{ ...proposal(1), ...change }], proposalEvents: { 'voorstel-1': events }, obstacles: [obstacle], mandates: [mandate()], mandateSubjects: { centrum: [subject('groen', 'Bomen en planten')] }, tables: [table], votes: [vote],
    actors: { [token]: actor },
  }));

type Proposals = HTMLElement & { token?: string };
async function show(api = served(), mounting = {}): Promise<Proposals> {
  const element = await mount<Proposals>('wijk-proposals', { src, api, ...mounting });
  element.token = token;
  inside<HTMLDetailsElement>(element, 'details[part=road]').querySelector('summary')!.click();
  await until(() => element.shadowRoot!.querySelector('[part=timeline]') && element.shadowRoot!.querySelector('[part=for-partner]'));
  await settled();
  return element;
}
const actsIn = (element: Element) => allInside(element, '[data-place=voorstel-1]').map(({ dataset }) => dataset['act']);
async function begin(element: Element, act: string): Promise<void> {
  inside(element, `[data-act=${act}]`).click();
  await until(() => element.shadowRoot!.querySelector('form.form'));
  await settled();
}
const send = (element: Element) => inside(element, 'form.form [part=submit]').click();
const stateOf = (element: Element) => inside(element, '#p-voorstel-1 .state').dataset['state'];

describe('wijk-proposals, for who acts for a partner', () => {
  beforeEach(() => localStorage.clear());

  it('offers nothing without a token, and with one only the steps that are on the road from where the proposal is', async () => {
    const without = await mount('wijk-proposals', { src, api: served() });
    assert.lengthOf(allInside(without, '[part=for-partner], [part=acts]'), 0);
    const acts: [Proposal['state'], string[]][] = [['submitted', ['answer', 'obstacle']], ['answered', ['agree', 'vote', 'consent', 'answer', 'obstacle']], ['agreed', ['start', 'consent', 'progress', 'obstacle', 'stop']], ['under-way', ['progress', 'finish', 'obstacle', 'stop']], ['done', []]];
    for (const [state, offered] of acts) assert.deepEqual(actsIn(await show(served({ state }))), offered, state);
  });

  it('answers on a mandate of one’s own, in the words of the form', async () => {
    const element = await show();
    await begin(element, 'answer');
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#outcome', '#lasts', '#text', '#reasons', '#mandate', '#subject', '#area']);
    type(element, '#outcome', 'yes-if');
    type(element, '#text', 'Ja, als bewoners het schoonhouden.');
    type(element, '#reasons', reasons);
    type(element, '#lasts', 'lasting');
    await until(() => element.shadowRoot!.querySelector('#mandate option[value=groen]'));
    type(element, '#mandate', 'groen');
    await settled();
    type(element, '#subject', 'groen');
    type(element, '#area', 'BU0363AA01');
    type(element, '#amount', '9.000,00');
    send(element);
    await until(() => textOf(element).includes('Dit kost meer dan het mandaat toelaat'));
    assert.equal(inside(element, '#mandate').getAttribute('aria-invalid'), 'true');
    type(element, '#amount', '2.500');
    send(element);
    await until(() => stateOf(element) === 'answered');
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#p-voorstel-1 .title'));
    assert.include(textOf(element), 'Ja, onder voorwaarden');
    assert.equal(inside(element, '[role=status].visually-hidden').textContent, 'Opgeslagen. Iedereen ziet het nu.');
  });

  it('agrees, asks consent, and cannot begin what lasts without it', async () => {
    const element = await show(served({ state: 'answered' }, [answered('lasting')]));
    await begin(element, 'agree');
    type(element, '#agreement', 'De gemeente plaatst de bank, bewoners houden hem schoon.');
    type(element, '#parties', 'Bewoners van de Kerkstraat');
    type(element, '#reasons', reasons);
    send(element);
    await until(() => textOf(element).includes('ten minste twee partijen'));
    type(element, '#parties', 'Bewoners van de Kerkstraat\nGemeente Voorbeeld');
    send(element);
    await until(() => stateOf(element) === 'agreed');
    await begin(element, 'start');
    type(element, '#reasons', reasons);
    send(element);
    await until(() => textOf(element).includes('Zonder instemming van bewoners kan het niet beginnen'));
    inside(element, '[part=cancel]').click();
    await settled();
    assert.equal((element.shadowRoot!.activeElement as HTMLElement).dataset['act'], 'start');
    await begin(element, 'consent');
    await until(() => element.shadowRoot!.querySelector('#point option[value]:not([value=""])'));
    type(element, '#point', 'tafel-zuid\nlasting');
    send(element);
    await until(() => textOf(element).includes('Aan de wijktafel is instemming gevraagd'));
  });

  it('puts it to a vote that asks about it', async () => {
    const element = await show(served({ state: 'answered' }, [answered('ordinary')]));
    await begin(element, 'vote');
    await until(() => element.shadowRoot!.querySelector('#whichVote option[value=speelplek]'));
    type(element, '#whichVote', 'speelplek');
    type(element, '#reasons', reasons);
    send(element);
    await until(() => stateOf(element) === 'to-vote');
  });

  it('notes an obstacle with its owner and day, what was tried, and how it ended', async () => {
    const element = await show();
    await begin(element, 'obstacle');
    type(element, '#obstacleKind', 'habit');
    type(element, '#what', 'Niemand belt bewoners terug.');
    await until(() => element.shadowRoot!.querySelector('#owner option:nth-of-type(2)'));
    type(element, '#owner', 'gemeente\nS. Jansen');
    type(element, '#due', '2026-12-20');
    send(element);
    await until(() => allInside(element, '[part=obstacles] > li').length === 2);
    inside(element, '#o-stoep [data-act=note]').click();
    await until(() => element.shadowRoot!.querySelector('#o-stoep form'));
    type(element, '#noteKind', 'moved');
    type(element, '#text', 'De afdeling Regels was ziek.');
    await settled();
    send(element);
    await until(() => textOf(element).includes('Kies de nieuwe dag.'));
    type(element, '#newDue', '2026-12-24');
    send(element);
    await until(() => inside(element, '#o-stoep').textContent.includes('Eerder beloofd voor 1 november 2026'));
    assert.equal(inside(element, '#o-stoep .state').dataset['state'], 'open');
  });

  it('answers a question, tells how far it is, and says that it is done', async () => {
    const element = await show(served({ state: 'under-way' }));
    await begin(element, 'reply');
    type(element, '#text', 'Ja, aan twee kanten.');
    send(element);
    await until(() => inside(element, '[part=questions]').textContent.includes('Ja, aan twee kanten.'));
    await begin(element, 'progress');
    type(element, '#text', 'De grond is vlak.');
    assert.exists(element.shadowRoot!.querySelector('form.form #photo'));
    send(element);
    await until(() => textOf(element).includes('De grond is vlak.'));
    await begin(element, 'finish');
    type(element, '#reasons', 'Er wordt op gezeten.');
    send(element);
    await until(() => stateOf(element) === 'done');
    await until(() => actsIn(element).length === 0);
  });

  it('writes down what came by phone, read back, and registers a group that speaks for its members', async () => {
    const element = await show();
    await begin(element, 'group');
    type(element, '#name', 'Alle bewoners');
    type(element, '#groupKind', 'energy');
    type(element, '#members', '84');
    type(element, '#decidedBy', 'De ledenvergadering stemt, twee keer per jaar.');
    type(element, '#until', '2027-12-31');
    send(element);
    await until(() => textOf(element).includes('Niemand spreekt namens alle bewoners'));
    type(element, '#name', 'De Zonnige Kade');
    send(element);
    await until(() => !element.shadowRoot!.querySelector('form.form'));
    await begin(element, 'tell');
    type(element, '#channel', 'phone');
    type(element, '#title', 'Zonnepanelen op de school');
    type(element, '#description', 'De kinderen zien dan waar stroom vandaan komt.');
    await until(() => element.shadowRoot!.querySelectorAll('#fromGroup option').length === 2);
    type(element, '#fromGroup', inside<HTMLOptionElement>(element, '#fromGroup option:last-child').value);
    send(element);
    await until(() => textOf(element).includes('Lees het voorstel eerst voor'));
    inside(element, '#readBack').click();
    send(element);
    await until(() => allInside(element, 'article').length === 2);
    assert.include(allInside(element, 'article')[0]!.textContent, 'Zonnepanelen op de school');
  });

  it('keeps what was typed, and sends once what was sent while the service was away', async () => {
    const api = served();
    const element = await show(api);
    await begin(element, 'reply');
    type(element, '#text', 'Ja, aan twee kanten.');
    const again = await show(api);
    await begin(again, 'reply');
    assert.equal(inside<HTMLTextAreaElement>(again, '#text').value, 'Ja, aan twee kanten.');
    api.isDown = true;
    send(again);
    await until(() => textOf(again).includes('Nog niet verstuurd'));
    api.isDown = false;
    inside(again, '[part=waiting] button').click();
    await until(() => inside(again, '[part=questions]').textContent.includes('Ja, aan twee kanten.'));
    assert.equal(new Set(api.keys).size, 1);
  });

  it('is told plainly when one is not among the people of a partner here', async () => {
    const element = await show(served({}, [asked], { ...jansenActs, name: 'K. Onbekend' }));
    await begin(element, 'reply');
    type(element, '#text', 'Ja, aan twee kanten.');
    send(element);
    await until(() => textOf(element).includes('U staat niet bij de mensen van een partner'));
  });

  it('is accessible at 320 px, with large text, from right to left and in the dark', async () => {
    for (const act of ['answer', 'obstacle', 'tell']) {
      await holdsEverywhere(async (mounting) => {
        localStorage.clear();
        const element = await show(served(), mounting);
        await begin(element, act);
        send(element);
        await until(() => element.shadowRoot!.querySelector('.summary'));
      });
    }
  });
});
