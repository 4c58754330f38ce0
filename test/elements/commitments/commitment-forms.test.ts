import type { Commitment } from '@wijkaanpak/domain';
import '../../../packages/elements/src/commitments/define.ts';
import { poll, proposal } from '../../support/content.ts';
import { jansen, kept, late, moved, promised, reported, token, tokenOf } from '../../support/promised.ts';
import { publishedWaves } from '../../support/waves.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/toezeggingen';
const soon = promised('binnenkort', { dates: [{ due: '2026-11-27', given: '2026-06-01', reasons: '' }] });
const others = promised('van-een-ander', { by: { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' } });
const served = (commitments: readonly Commitment[] = [late, moved, reported, kept, others]) => flakySource(service({ commitments, proposals: [proposal(1)], actors: { [token]: jansen } }));

type Commitments = HTMLElement & { token?: string };
async function show(api = served(), mounting = {}): Promise<Commitments> {
  const element = await mount<Commitments>('wijk-commitments', { src, api, ...mounting });
  element.token = token;
  await until(() => element.shadowRoot!.querySelector('[part=for-partner]'));
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
const focused = (element: Element) => element.shadowRoot!.activeElement;

describe('wijk-commitments, for who acts for a partner', () => {
  beforeEach(() => localStorage.clear());

  it('offers nothing without a token, and with one only what can be done with promises of one’s own', async () => {
    const without = await mount('wijk-commitments', { src, api: served() });
    assert.lengthOf(allInside(without, '[part=for-partner], [part=acts]'), 0);
    const element = await show();
    assert.deepEqual([late, moved, reported, kept, others].map((one) => acts(element, one)), [['progress', 'move', 'report', 'handOver'], ['progress', 'move', 'report', 'handOver'], ['progress', 'handOver'], ['progress'], []]);
    element.token = tokenOf({ ...jansen, partner: 'corporatie' });
    await until(() => acts(element, others).length > 0 && acts(element, late).length === 0);
  });

  it('makes promises to the neighbourhood it shows, also when it comes to show another', async () => {
    const element = await show();
    element.setAttribute('src', 'https://dienst.example/v1/toezeggingen/te-laat');
    await until(() => allInside(element, 'article').length === 1 && allInside(element, '[part=for-partner]').length === 1 && allInside(element, '[part=make]').length === 0);
    assert.deepEqual(acts(element, late), ['progress', 'move', 'report', 'handOver']);
  });

  it('reminds of what is due soon', async () => {
    const element = await show(served([soon, promised('later')]));
    await until(() => textOf(element).includes('Nog 3 dagen, tot en met 27 november 2026: De lantaarns in straat binnenkort branden weer.'));
    assert.lengthOf(allInside(element, '[part=reminders] li'), 1);
  });

  it('makes a promise, by a person of the partner and from a proposal, which then stands in front', async () => {
    const element = await show();
    inside(element, '[part=make]').click();
    await until(() => allInside(element, '#who option').length === 2);
    assert.equal(focused(element)?.textContent, 'Doe een toezegging');
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#what', '#due', '#shownBy', '#who', '#originKind', '#origin']);
    type(element, '#what', 'De bankjes op het plein zijn geverfd.');
    type(element, '#due', '2027-05-01');
    type(element, '#shownBy', 'U ziet verse verf, en er staat een foto.');
    type(element, '#who', inside<HTMLOptionElement>(element, '#who option:last-child').value);
    type(element, '#originKind', 'proposal');
    await until(() => element.shadowRoot!.querySelector('#origin option[value=voorstel-1]'));
    type(element, '#origin', 'voorstel-1');
    send(element);
    await until(() => textOf(element).includes('Uiterlijk op 1 mei 2027'));
    await settled();
    const [first] = allInside(element, 'article');
    assert.include(first!.textContent, 'S. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld');
    assert.include(first!.textContent, 'Beloofd in het antwoord op een voorstel, op 24 november 2026');
    assert.isTrue(focused(element) === first!.querySelector('.title'));
    assert.equal(inside(element, '[role=status].visually-hidden').textContent, 'Opgeslagen. Iedereen ziet het nu.');
  });

  it('makes a promise from a round of a poll, chosen among those that have closed', async () => {
    const [before] = publishedWaves([{ year: 2025, answers: 60 }]).results;
    const held = { id: before!.wave, opensAt: before!.opensAt, closesAt: before!.closesAt, design: 'anyone' as const };
    const element = await show(flakySource(service({ polls: [{ ...poll, waves: [held, poll.wave] }], waveResults: { [poll.id]: [before!] }, actors: { [token]: jansen } })));
    inside(element, '[part=make]').click();
    await until(() => allInside(element, '#who option').length === 2);
    type(element, '#what', 'De bankjes op het plein zijn geverfd.');
    type(element, '#due', '2027-05-01');
    type(element, '#shownBy', 'U ziet verse verf, en er staat een foto.');
    type(element, '#who', inside<HTMLOptionElement>(element, '#who option:last-child').value);
    type(element, '#originKind', 'poll');
    await until(() => allInside(element, '#origin option').length === 2);
    assert.equal(inside(element, '#origin option:last-child').textContent, 'Vertrouwen in het Centrum, gesloten op 31 maart 2025');
    type(element, '#origin', 'vertrouwen/ronde-2025');
    let made: unknown;
    element.addEventListener('wijk-done', (event) => (made = (event as CustomEvent).detail));
    send(element);
    await until(() => made);
    assert.deepEqual((made as Commitment).origin, { kind: 'poll', id: 'vertrouwen', wave: 'ronde-2025' });
  });

  it('is told at the field what the service does not take', async () => {
    const element = await show();
    await begin(element, late, 'move');
    type(element, '#due', '2026-11-01');
    type(element, '#reasons', 'De kabels kwamen niet.');
    send(element);
    await until(() => textOf(element).includes('Deze dag is al voorbij'));
    assert.equal(inside(element, '#due').getAttribute('aria-invalid'), 'true');
    type(element, '#reasons', '  ');
    send(element);
    await until(() => textOf(element).includes('Schrijf op waarom de datum verandert'));
  });

  it('gives a new date with the reason, beside the old one', async () => {
    const element = await show();
    await begin(element, late, 'move');
    type(element, '#due', '2027-01-15');
    type(element, '#reasons', 'De kabels kwamen niet.');
    send(element);
    await until(() => inside(element, `#c-${late.id} .state`).dataset['state'] === 'moved');
    assert.include(inside(element, `#c-${late.id} .dates`).textContent, 'Eerder beloofd voor 21 november 2026');
    assert.notExists(element.shadowRoot!.querySelector('form.form'));
  });

  it('tells how far it is with a photo, made smaller here and described', async () => {
    const element = await show();
    await begin(element, late, 'progress');
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2000, 1000];
    canvas.getContext('2d')!.fillRect(0, 0, 2000, 1000);
    const files = new DataTransfer();
    files.items.add(new File([await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob!)))], 'palen.png', { type: 'image/png' }));
    const input = inside<HTMLInputElement>(element, '#photo');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => element.shadowRoot!.querySelector('.photo img'));
    type(element, '#photo-description', 'Twee palen');
    type(element, '#text', 'De palen staan.');
    send(element);
    const shown = await until(() => element.shadowRoot!.querySelector<HTMLImageElement>(`#c-${late.id} [part=progress] img`));
    assert.equal(shown.alt, 'Twee palen');
    await until(() => shown.complete && shown.naturalWidth === 1600);
  });

  it('reports it done, after which residents judge and no date can be given', async () => {
    const element = await show();
    await begin(element, late, 'report');
    assert.include(textOf(element), 'zeggen bewoners of de toezegging is nagekomen');
    send(element);
    await until(() => inside(element, `#c-${late.id} .state`).dataset['state'] === 'reported');
    assert.deepEqual(acts(element, late), ['progress', 'handOver']);
  });

  it('keeps what was typed when the form is closed or the page reloaded, and sends once what was sent while the service was away', async () => {
    const api = served();
    const element = await show(api);
    await begin(element, late, 'progress');
    type(element, '#text', 'De palen staan.');
    inside(element, '[part=cancel]').click();
    await settled();
    assert.equal((focused(element) as HTMLElement).dataset['act'], 'progress');
    const again = await show(api);
    await begin(again, late, 'progress');
    assert.equal(inside<HTMLTextAreaElement>(again, '#text').value, 'De palen staan.');
    api.isDown = true;
    send(again);
    await until(() => textOf(again).includes('Nog niet verstuurd'));
    api.isDown = false;
    inside(again, '[part=waiting] button').click();
    await until(() => textOf(again).includes('De palen staan.') && again.shadowRoot!.querySelector(`#c-${late.id} [part=progress]`));
    assert.equal(new Set(api.keys).size, 1);
  });

  it('says that one has to log in again once the token is worth nothing any more', async () => {
    const element = await show();
    element.token = tokenOf({ ...jansen, id: 'verlopen' });
    await until(() => textOf(element).includes('Log eerst in met het account van uw organisatie'));
  });

  it('lets the host answer', async () => {
    const element = await show();
    element.addEventListener('wijk-submit', (event) => event.respondWith(Promise.reject({ issues: [{ code: 'commitment.not-yours', path: '' }] })));
    await begin(element, late, 'report');
    send(element);
    await until(() => textOf(element).includes('van een andere organisatie'));
  });

  it('is accessible at 320 px, with large text, from right to left, with every form open', async () => {
    for (const act of ['progress', 'move', 'report']) {
      await holdsEverywhere(async (mounting) => {
        const element = await show(served([late, soon]), mounting);
        await begin(element, late, act);
        send(element);
        await settled();
      });
    }
    await holdsEverywhere(async (mounting) => {
      const element = await show(served([late]), mounting);
      inside(element, '[part=make]').click();
      await until(() => element.shadowRoot!.querySelector('form.form'));
      type(element, '#originKind', 'table');
      send(element);
      await settled();
    });
  });
});
