import type { MemoryContent } from '@wijkaanpak/client';
import { listMandates } from '@wijkaanpak/client/addresses';
import type { Escalation, Mandate, Neighbourhood } from '@wijkaanpak/domain';
import '../../../packages/elements/src/mandate/define.ts';
import { neighbourhood } from '../../support/content.ts';
import { escalation, mandate, person, subject } from '../../support/mandates.ts';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, mount, service, settled, textOf, type, until } from '../support.ts';

const src = 'https://dienst.example/v1/wijken/centrum/mandaten';
const reachable: Neighbourhood = { ...neighbourhood, partners: [{ ...neighbourhood.partners[0]!, people: [{ name: 'S. Jansen', role: 'gebiedsmakelaar', reach: 'dinsdag in het buurthuis' }] }] };
const groen = mandate({ subjects: ['groen'] });
const sub = mandate({ id: 'groen-noord', parent: 'groen', holder: person('T. Bakker', 'hovenier'), backing: groen.holder, subjects: ['groen'], areas: ['BU0363AA01'], upTo: 100_000 });
const afval = mandate({ id: 'afval', subjects: ['afval'], upTo: null, areas: ['BU0363AA01', 'BU0363AA02'], holder: person('L. Pham', 'coördinator') });
const revoked = mandate({ id: 'wegen', subjects: ['wegen'], revoked: '2026-03-01', holder: person('R. Kok', 'wegbeheerder') });
const future = mandate({ id: 'spelen', subjects: ['spelen'], from: '2026-12-01', areas: ['BU0363AA01'], holder: person('A. Smit', 'beheerder') });
const subjects = [subject('groen', 'Bomen en planten'), subject('afval', 'Afval'), subject('wegen', 'Straten'), subject('spelen', 'Speelplekken'), subject('feesten', 'Feesten op straat')];
const served = (mandates: readonly Mandate[] = [groen, sub, afval, revoked, future], escalations: readonly Escalation[] = [], content: Partial<MemoryContent> = {}) =>
  flakySource(service({ neighbourhoods: [reachable], mandates, mandateSubjects: { centrum: subjects }, escalations, ...content }));
const show = (api = served(), mounting = {}) => mount('wijk-mandate', { src, api, ...mounting });
const said = (element: Element): string => (element.shadowRoot!.querySelector('[part=answer]')!.textContent ?? '').replace(/\s+/g, ' ').trim();

async function ask(element: Element, about: string, amount = '', area = 'BU0363AA01'): Promise<string> {
  type(element, '#subject', about);
  type(element, '#area', area);
  type(element, '#amount', amount);
  const before = element.shadowRoot!.querySelector('.sentence');
  inside(element, '[part=submit-ask]').click();
  await until(() => element.shadowRoot!.querySelector('.sentence') !== before && element.shadowRoot!.querySelector('.sentence'));
  return said(element);
}
async function open(element: Element, part: 'escalations' | 'coverage'): Promise<HTMLElement> {
  inside(element, `[part=${part}] > summary`).click();
  await until(() => !element.shadowRoot!.querySelector(`[part=${part}] [part=skeleton]`));
  await settled();
  return inside(element, `[part=${part}]`);
}

describe('wijk-mandate', () => {
  beforeEach(() => localStorage.clear());

  it('answers in one sentence who may decide, up to how much and who is next, and how to reach them', async () => {
    const element = await show();
    assert.equal(await ask(element, 'groen', '€ 2.500'), 'Bomen en planten, Planciusbuurt-Noord, € 2.500 Ja, S. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld, mag dit zelf beslissen tot en met € 5.000; kost het meer, dan beslist R. de Boer, gebiedsmanager. Zo bereikt u S. Jansen: dinsdag in het buurthuis');
    assert.include(await ask(element, 'groen', '12,50'), 'Ja, T. Bakker, hovenier bij Gemeente Voorbeeld, mag dit zelf beslissen tot en met € 1.000; kost het meer, dan beslist S. Jansen, gebiedsmakelaar.');
    assert.include(await ask(element, 'afval'), 'Ja, L. Pham, coördinator bij Gemeente Voorbeeld, mag dit zelf beslissen als het niets kost; anders beslist R. de Boer, gebiedsmanager.');
  });

  it('says no with the reason and with who decides instead, whatever the reason', async () => {
    const element = await show();
    assert.include(await ask(element, 'groen', '8000'), 'Nee, S. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld, mag dit niet zelf beslissen, want het kost meer dan € 5.000; dat doet R. de Boer, gebiedsmanager. Vraag bij Gemeente Voorbeeld naar R. de Boer.');
    assert.include(await ask(element, 'afval', '1'), 'want het kost geld; dat doet R. de Boer, gebiedsmanager.');
    assert.include(await ask(element, 'wegen'), 'Nee, R. Kok, wegbeheerder bij Gemeente Voorbeeld, mag dit sinds 1 maart 2026 niet meer beslissen, want dat is ingetrokken; nu doet R. de Boer, gebiedsmanager, het.');
    assert.include(await ask(element, 'spelen'), 'Nog niet, A. Smit, beheerder bij Gemeente Voorbeeld, mag dit zelf beslissen vanaf 1 december 2026; tot dan doet R. de Boer, gebiedsmanager, het.');
    assert.include(await ask(element, 'spelen', '', 'BU0363AA02'), 'mag hierover alleen in andere buurten beslissen; hier doet Gemeente Voorbeeld (college van burgemeester en wethouders) het zelf, en M. Visser tekent daarvoor.');
    assert.include(await ask(element, 'feesten'), 'Nee, in deze wijk mag niemand hierover zelf beslissen; dat doet Gemeente Voorbeeld (college van burgemeester en wethouders), en M. Visser tekent daarvoor.');
    const ended = await show(served([mandate({ subjects: ['groen'], until: '2026-06-30' })]));
    assert.include(await ask(ended, 'groen'), 'mocht dit beslissen tot en met 30 juni 2026; nu doet R. de Boer, gebiedsmanager, het.');
  });

  it('names who else may decide it', async () => {
    const element = await show(served([groen, mandate({ id: 'ander', subjects: ['groen'], holder: person('A. Smit', 'beheerder'), upTo: 900_000 })]));
    assert.include(await ask(element, 'groen'), 'Ook A. Smit mag dit beslissen. Vraag wie het doet.');
  });

  it('tells at the field what is missing or no amount, and asks nothing until it is there', async () => {
    const element = await show();
    type(element, '#amount', 'veel');
    inside(element, '[part=submit-ask]').click();
    await until(() => allInside(element, '[part=error]').length === 3);
    assert.deepEqual(allInside(element, '[part=error]').map((error) => error.textContent), ['Vul dit in.', 'Vul dit in.', 'Vul een bedrag in, met hoogstens twee cijfers achter de komma. Bijvoorbeeld: 2500 of 12,50.']);
    assert.equal(element.shadowRoot!.activeElement?.id, 'subject');
    assert.equal(said(element), '');
    await isAccessible();
  });

  it('keeps what was typed through a reload, and says so when it cannot ask', async () => {
    const api = served();
    const element = await show(api);
    type(element, '#subject', 'groen');
    type(element, '#area', 'BU0363AA02');
    type(element, '#amount', '100');
    const again = await show(api);
    assert.deepEqual(['#subject', '#area', '#amount'].map((field) => inside<HTMLInputElement>(again, field).value), ['groen', 'BU0363AA02', '100']);
    api.isDown = true;
    inside(again, '[part=submit-ask]').click();
    await until(() => textOf(again).includes('Er is geen verbinding.'));
    api.isDown = false;
    inside(again, '[part=load-failure] button').click();
    await until(() => textOf(again).includes('Ja, S. Jansen'));
  });

  it('shows each mandate that is in force with all that it is, and the rest behind a heading', async () => {
    const element = await show();
    const cards = allInside(element, '[part=register] > .cards > article');
    assert.deepEqual(cards.map(({ id }) => id), ['m-groen', 'm-groen-noord', 'm-afval']);
    const [first, second, third] = cards.map((card) => card.textContent.replace(/\s+/g, ' '));
    for (const part of ['S. Jansen', 'gebiedsmakelaar bij Gemeente Voorbeeld', 'Bomen en planten', 'Tot en met € 5.000 per besluit', 'In de hele wijk', 'dinsdag in het buurthuis', 'R. de Boer, gebiedsmanager, staat erachter', 'Namens college van burgemeester en wethouders', 'Van 1 januari 2026 tot en met 31 december 2027']) assert.include(first!, part);
    assert.include(second!, 'Doorgegeven door S. Jansen');
    assert.include(second!, 'Planciusbuurt-Noord');
    assert.include(third!, 'Geen besluiten over geld');
    assert.include(inside(element, '[part=earlier]').textContent.replace(/\s+/g, ' '), 'Wat niet of nog niet geldt (2 mandaten)');
    assert.include(inside(element, '#m-wegen').textContent, 'Ingetrokken op 1 maart 2026');
  });

  it('shows where nobody may decide and where several may', async () => {
    const element = await show(served([groen, afval, revoked, mandate({ id: 'ander', subjects: ['groen'], areas: ['BU0363AA02'], holder: person('A. Smit', 'beheerder') })]));
    const told = (await open(element, 'coverage')).textContent.replace(/\s+/g, ' ');
    assert.include(told, 'Hierover mag niemand in de wijk zelf beslissen Straten: In de hele wijk.');
    assert.include(told, 'Bomen en planten: Westelijke eilanden. S. Jansen en A. Smit mogen dit. Vraag wie het doet.');
  });

  it('shows each question that is with somebody else, by the day the service gives: who has it, until when, and who was silent', async () => {
    const answered = escalation('antwoord', '2026-10-01', { answer: { on: '2026-11-10', by: person('M. Visser', 'college'), outcome: 'no', reasons: 'Er is geen geld.' } });
    const element = await show(served([groen], [escalation('nieuw', '2026-11-20'), escalation('stil', '2026-11-10'), answered, escalation('voorbij', '2026-10-01')]));
    assert.lengthOf(allInside(element, '[part=escalation]'), 0, 'fetched for who wants to know');
    await open(element, 'escalations');
    const [fresh, silent, done, over] = allInside(element, '[part=escalation]').map((card) => card.textContent.replace(/\s+/g, ' '));
    assert.include(fresh!, 'R. de Boer, gebiedsmanager, moet uiterlijk op 4 december 2026 antwoorden. Nog 10 dagen Blijft het stil, dan gaat de vraag naar M. Visser');
    assert.include(silent!, 'R. de Boer, gebiedsmanager, moet uiterlijk op 24 november 2026 antwoorden. Vandaag is de laatste dag.');
    for (const name of ['R. de Boer, gebiedsmanager', 'M. Visser, college van burgemeester en wethouders']) assert.include(done!, `${name}, gaf geen antwoord binnen 14 dagen.`);
    assert.include(done!, 'Nee, zei M. Visser, college, op 10 november 2026. Dat was 12 dagen te laat.');
    assert.include(over!, 'Geen antwoord gekregen');
    assert.include(over!, 'De laatste dag was 29 oktober 2026.');
  });

  it('shows questions page by page, and moves the focus to the first new one', async () => {
    const element = await show(served([groen], Array.from({ length: 15 }, (_, index) => escalation(`v${index}`, '2026-11-20'))));
    await open(element, 'escalations');
    assert.lengthOf(allInside(element, '[part=escalation]'), 12);
    inside(element, '[part=more]').click();
    await until(() => allInside(element, '[part=escalation]').length === 15);
    await settled();
    assert.equal(element.shadowRoot!.activeElement?.textContent, 'Mag het bankje v12 er komen?');
  });

  it('says what is missing where nothing has been written down', async () => {
    const element = await show(served([], [], { mandateSubjects: {} }));
    assert.include(textOf(element), 'In deze wijk staat nog niet op papier wie waarover mag beslissen.');
    assert.include(textOf(element), 'Nog niemand heeft een mandaat in deze wijk.');
    assert.include((await open(element, 'escalations')).textContent, 'Er ligt geen vraag bij een ander.');
  });

  it('shows what a page gives itself, without asking anyone', async () => {
    const state = await served([groen]).call(listMandates, { params: { wijk: 'centrum' }, query: {} });
    assert.isTrue(state.ok);
    const element = await mount('wijk-mandate', { data: state.ok && state.value });
    assert.lengthOf(allInside(element, 'article'), 1);
    assert.lengthOf(allInside(element, '[part=question], [part=escalations]'), 0);
  });

  it('says that it cannot load, and tries again', async () => {
    const api = served();
    api.isDown = true;
    const element = await show(api);
    await until(() => textOf(element).includes('Dit onderdeel kan nu niet worden geladen.'));
    api.isDown = false;
    inside(element, '[part=load-failure] button').click();
    await until(() => element.shadowRoot!.querySelector('[part=register]'));
  });

  it('holds everywhere: both languages, both directions, small, enlarged and dark', () =>
    holdsEverywhere(async (mounting) => {
      const element = await show(served(undefined, [escalation('nieuw', '2026-11-20'), escalation('voorbij', '2026-10-01')]), mounting);
      await ask(element, 'groen', '8000');
      await open(element, 'escalations');
      await open(element, 'coverage');
      inside(element, '[part=earlier] summary').click();
    }));

  it('speaks the other language at once when the page does', async () => {
    const element = await show();
    await ask(element, 'groen');
    await open(element, 'coverage');
    element.closest('main')!.lang = 'en';
    element.lang = 'en';
    await until(() => textOf(element).includes('Yes, T. Bakker') && textOf(element).includes('Nobody in the neighbourhood may decide about this alone'));
  });
});
