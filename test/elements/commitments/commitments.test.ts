import type { Api, MemoryContent } from '@wijkaanpak/client';
import { standingOn, type Commitment } from '@wijkaanpak/domain';
import '../../../packages/elements/src/commitments/define.ts';
import { broken, closedJudging, jansen, judging, kept, late, moved, noes, openJudging, promised, reported, token } from '../../support/promised.ts';
import { openVote } from '../../support/content.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/toezeggingen';
const all = [late, moved, reported, kept, broken, promised('nieuw')];
const served = (commitments: readonly Commitment[], content: Partial<MemoryContent> = {}): Api =>
  service({ commitments, votes: [openJudging, closedJudging], ballots: { [closedJudging.id]: noes }, actors: { [token]: jansen }, ...content });
const show = (api: Api, mounting = {}) => mount('wijk-commitments', { src, api, ...mounting });
const card = (element: Element, { id }: Commitment): HTMLElement => inside(element, `#c-${id}`);
const said = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();

describe('wijk-commitments', () => {
  beforeEach(() => localStorage.clear());

  it('says what was promised, by whom, by when and how residents will see it, and how each stands', async () => {
    const element = await show(served(all));
    assert.include(textOf(element), '6 toezeggingen');
    const one = said(card(element, all.at(-1)!));
    for (const part of ['De lantaarns in straat nieuw branden weer.', 'S. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld', 'Uiterlijk op 1 februari 2027', 'U ziet het ’s avonds op straat.', 'Beloofd na een peiling, op 1 juni 2026']) assert.include(one, part);
    assert.deepEqual(allInside(element, '.state').map((state) => state.dataset['state']), ['overdue', 'moved', 'reported', 'kept', 'broken', 'promised']);
  });

  it('strikes old dates through, each with the reason why it became another, and leaves them there', async () => {
    const element = await show(served([moved]));
    const dates = [...card(element, moved).querySelectorAll('.dates > li')];
    assert.deepEqual(dates.map((date) => date.querySelector('s')?.textContent), ['Eerder beloofd voor 1 september 2026', 'Eerder beloofd voor 1 oktober 2026', undefined]);
    assert.deepEqual(dates.map((date) => date.querySelector('p')?.textContent.replace(/^.*Waarom: /, '')), ['De kabels kwamen niet.', 'De aannemer was ziek.', undefined]);
    assert.include(said(dates[2]!), 'Uiterlijk op 20 december 2026 84 dagen na de eerste datum');
  });

  it('is overdue by itself, by the day the service gives', async () => {
    const element = await show(served([late]));
    assert.include(said(card(element, late)), '3 dagen te laat');
  });

  it('shows how far it is, the latest first, with a photo from the service it came from', async () => {
    const element = await show(served([reported]));
    const part = card(element, reported).querySelector('[part=progress]')!;
    assert.match(said(part), /^Hoe ver het is 10 november 2026.*Alles brandt\..*Wat er eerder over gezegd is \(1 bericht\) 1 oktober 2026De palen staan\.$/);
    assert.equal(part.querySelector('img')!.src, 'https://dienst.example/v1/fotos/abc');
    assert.equal(part.querySelector('img')!.alt, 'Een brandende lantaarn');
  });

  it('has residents alone judge: their verdicts stay, each with its vote, and an open vote can be reached', async () => {
    const element = await show(served([kept, reported]));
    const verdicts = [...card(element, kept).querySelectorAll('[part=verdict] p')].map(said);
    assert.deepEqual(verdicts, ['Niet nagekomen, vond de meerderheid op 1 oktober 2026. Bekijk de uitslag van deze stemming', 'Nagekomen, vond de meerderheid op 1 november 2026. Gezegd aan de wijktafel.']);
    assert.equal(card(element, kept).querySelector<HTMLAnchorElement>('[part=verdict] a')!.href, 'https://dienst.example/stemmingen/gesloten');
    assert.equal(card(element, reported).querySelector<HTMLAnchorElement>('[part=verdict] a')!.href, 'https://dienst.example/stemmingen/oordeel-nu');
    assert.include(said(card(element, reported)), 'Bewoners stemmen daarover tot 1 december 2026');
  });

  it('lets anyone put the outcome of a closed vote with the promise, which then stands as residents found it', async () => {
    const element = await show(served([late]));
    inside(element, '[part=carry-over]').click();
    await until(() => inside(element, '.state').dataset['state'] === 'broken');
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, `#c-${late.id} .title`));
    assert.equal(inside(element, '[role=status].visually-hidden').textContent, 'De uitslag staat nu bij de toezegging.');
    assert.notExists(element.shadowRoot!.querySelector('[part=carry-over]'));
  });

  it('says why where the vote decided nothing', async () => {
    const element = await show(served([late], { ballots: { [closedJudging.id]: noes.slice(1) } }));
    inside(element, '[part=carry-over]').click();
    await until(() => textOf(element).includes('Dat is geen oordeel'));
    assert.equal(inside(element, '.state').dataset['state'], 'overdue');
  });

  it('is filtered by how it stands, and shows more on request with the focus on the first new one', async () => {
    const many = Array.from({ length: 15 }, (_, index) => promised(`nr-${index + 1}`));
    const element = await show(served([late, ...many]));
    assert.lengthOf(allInside(element, 'article'), 12);
    allInside(element, 'button').at(-1)!.click();
    await until(() => allInside(element, 'article').length === 16);
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === allInside(element, 'article .title')[12]);
    type(element, '#stand', 'overdue');
    inside(element, '[part=filter] button').click();
    await until(() => allInside(element, 'article').length === 1);
    type(element, '#stand', 'kept');
    inside(element, '[part=filter] button').click();
    await until(() => textOf(element).includes('Geen toezegging met deze stand van zaken'));
  });

  it('tells how often a partner keeps its word: no figure under ten verdicts, then one with its interval and number', async () => {
    const judged = (verdict: Commitment, count: number) => Array.from({ length: count }, (_, index) => ({ ...verdict, id: `${verdict.id}-${index}` }));
    const open = async (commitments: readonly Commitment[]) => {
      const element = await show(served(commitments));
      inside<HTMLDetailsElement>(element, '[part=figures]').open = true;
      await until(() => element.shadowRoot!.querySelector('.figures li'));
      return element;
    };
    const few = await open([kept, broken, late]);
    assert.include(said(inside(few, '.figures')), 'Bewoners stemden over 2 toezeggingen. Dat is te weinig voor een cijfer: dat geven we vanaf 10. 1 is te laat en nog niet beoordeeld');
    assert.notExists(few.shadowRoot!.querySelector('.figures svg'));
    const enough = await open([...judged(kept, 9), ...judged(broken, 3)]);
    assert.include(said(inside(enough, '.figures')), 'Bewoners stemden over 12 toezeggingen. Daarvan zijn er 9 nagekomen: 75%. Het zijn er nog weinig, dus dit is een indicatie: het echte cijfer ligt ergens tussen 47% en 91%.');
    assert.exists(enough.shadowRoot!.querySelector('.figures svg'));
  });

  it('shows one promise alone where its address is given, and what the page itself gives without what it could not answer', async () => {
    const one = await mount('wijk-commitments', { src: 'https://dienst.example/v1/toezeggingen/verschoven', api: served(all) });
    assert.lengthOf(allInside(one, 'article'), 1);
    assert.lengthOf(allInside(one, 'form, details[part=figures], [part=follow]'), 0);
    const standing = standingOn(promised('eigen'), '2026-11-24', { partners: [{ id: 'gemeente', name: 'Buurtvereniging' }], votes: [] });
    const given = await mount('wijk-commitments', { data: { items: [standing], total: 1, page: 1, perPage: 1 } });
    assert.include(textOf(given), 'bij Buurtvereniging');
    assert.lengthOf(allInside(given, 'form, button, [part=follow]'), 0);
  });

  it('can be followed in a calendar and as news', async () => {
    const element = await show(served(all));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '[part=follow] a').map(({ href }) => href), ['webcal://dienst.example/v1/wijken/centrum/toezeggingen/agendapunten', 'https://dienst.example/v1/wijken/centrum/toezeggingen/berichten']);
  });

  it('shows what people wrote as text', async () => {
    const element = await show(served([promised('x', { what: '<img src=x onerror=alert(1)>', progress: [{ on: '2026-06-02', text: '<b>vet</b>', photo: null }] })]));
    assert.include(textOf(element), '<img src=x onerror=alert(1)>');
    assert.notExists(element.shadowRoot!.querySelector('article img, article b'));
  });

  it('says so when it cannot load, and tries again', async () => {
    const api = flakySource(served(all));
    api.isDown = true;
    const element = await show(api);
    assert.include(textOf(element), 'Er is geen verbinding');
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('article'));
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    const votes = [openJudging, closedJudging, { ...judging('straks', openVote, moved), state: 'announced' as const }];
    await holdsEverywhere(async (mounting) => {
      const element = await show(served(all, { votes }), mounting);
      inside<HTMLDetailsElement>(element, '[part=figures]').open = true;
      await until(() => element.shadowRoot!.querySelector('.figures li'));
    });
    await holdsEverywhere((mounting) => show(served([]), mounting));
    await holdsEverywhere((mounting) => show({ call: () => new Promise(() => undefined) }, mounting));
  });
});
