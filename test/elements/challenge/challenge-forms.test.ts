import '../../../packages/elements/src/challenge/define.ts';
import type { ChallengeEvent } from '@wijkaanpak/domain';
import { happened as h } from '../../support/challenge.ts';
import { tokenOf } from '../../support/mandates.ts';
import { allInside, assert, holdsEverywhere, inside, isAccessible, settled, textOf, type, until } from '../support.ts';
import { bakker, jansen, open, press, recent, secret, served, show, src, type Challenges } from './kept.ts';

type Who = typeof jansen | 'writers';
async function shown(who: Who, events: readonly ChallengeEvent[], mounting = {}): Promise<{ element: Challenges; api: ReturnType<typeof served> }> {
  if (who === 'writers') localStorage.setItem(`wijk:links:wijk-challenge:${src}`, `groen.${secret}`);
  const api = served([recent([...events])]);
  const element = await show(api, mounting);
  if (who !== 'writers') element.token = tokenOf(who);
  await open(element);
  await until(() => element.shadowRoot!.querySelector('.panel') ?? (who === 'writers' ? null : textOf(element).includes('Het plan')));
  await settled();
  return { element, api };
}
const acts = (element: Element, part: string) => allInside(element, `[part=${part}] [data-act]`).map((button) => button.dataset['act']);
const begin = (element: Element, act: string) => press(element, `[data-act=${act}]`, 'form.form');
const send = (element: Element) => inside(element, 'form.form [part=submit]').click();
const saved = (element: Element) => until(() => inside(element, '[role=status].visually-hidden').textContent === 'Opgeslagen. Iedereen ziet het nu.');

describe('wijk-challenge, for who takes a step', () => {
  beforeEach(() => {
    localStorage.clear();
    location.hash = '';
  });

  it('offers each what is theirs to do as the challenge stands, and nothing to others', async () => {
    const none = await show(served([recent()]));
    await open(none);
    assert.lengthOf(allInside(none, '.panel'), 0);
    const states: readonly (readonly [readonly ChallengeEvent[], readonly string[], readonly string[]])[] = [
      [[], ['receipt', 'invitation', 'postponement', 'accept', 'refuse'], ['withdrawal']],
      [[h.receipt('2026-10-27'), h.invitation('2026-11-20', '2026-12-04')], ['postponement', 'accept', 'refuse'], ['supplement', 'withdrawal']],
      [[h.refused('2026-11-10')], [], ['objection']],
      [[h.refused('2026-11-10'), h.objection('2026-11-12')], ['accept', 'uphold'], ['withdrawal']],
      [[h.accepted('2026-11-10')], ['offer'], ['withdrawal']],
      [[h.accepted('2026-11-10'), h.offer('2026-11-12', '2028-11-12')], ['offer'], ['signature', 'withdrawal']],
      [[h.accepted('2026-11-10'), h.offer('2026-11-12', '2028-11-12'), h.signature('2026-11-13')], ['review'], []],
      [[h.withdrawal('2026-11-10')], [], []],
    ];
    for (const [events, ofOrganisation, ofWriters] of states) {
      localStorage.clear();
      assert.deepEqual(acts((await shown(jansen, events)).element, 'for-organisation'), [...ofOrganisation], events.map(({ kind }) => kind).join());
      if (ofWriters.length) assert.deepEqual(acts((await shown('writers', events)).element, 'for-writers'), [...ofWriters]);
    }
  });

  it('asks for what is missing by a mandate of one’s own, and the clock then stands still in public', async () => {
    const { element } = await shown(jansen, []);
    await begin(element, 'invitation');
    await until(() => inside<HTMLSelectElement>(element, '#mandate').options.length === 2);
    assert.equal(inside<HTMLSelectElement>(element, '#mandate').options[1]!.text.replace(/\s/g, ' '), 'Bomen, tot en met € 5.000');
    type(element, '#mandate', '');
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#mandate', '#words', '#day']);
    await isAccessible();
    type(element, '#mandate', 'groen');
    type(element, '#words', 'Wie heeft de sleutel van de kraan?');
    type(element, '#day', '2027-06-01');
    send(element);
    await until(() => textOf(element).includes('Kies een dag na vandaag, en uiterlijk'));
    type(element, '#day', '2026-12-08');
    send(element);
    await saved(element);
    assert.include(textOf(element), 'De klok staat stil: de gemeente vroeg de bewoners om een aanvulling.');
    assert.include(textOf(element), 'Wie heeft de sleutel van de kraan?');
  });

  it('says no only on a ground of the ordinance, with reasons, and shows the way to object', async () => {
    const { element } = await shown(jansen, []);
    await begin(element, 'refuse');
    assert.lengthOf(allInside(element, '#grounds input'), 8, 'the ordinance’s grounds and no other');
    type(element, '#mandate', 'groen');
    type(element, '#words', 'Het wordt niet beter dan nu.');
    send(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.include(textOf(element), 'Zonder die reden kan de gemeente geen nee zeggen.');
    inside(element, '#ground-parts-missing').click();
    send(element);
    await until(() => textOf(element).includes('Vraag de bewoners eerst om aan te vullen wat ontbreekt'));
    inside(element, '#ground-parts-missing').click();
    inside(element, '#ground-not-better').click();
    send(element);
    await saved(element);
    assert.include(textOf(element), 'Bezwaar maken kan tot en met 5 januari 2027.');
  });

  it('has an objection decided by another person, and an amount kept within the mandate', async () => {
    const { element } = await shown(jansen, [h.refused('2026-11-10'), h.objection('2026-11-12')]);
    await begin(element, 'uphold');
    type(element, '#mandate', 'groen');
    type(element, '#words', 'Het bezwaar verandert dat niet.');
    inside(element, '#ground-not-better').click();
    send(element);
    await until(() => textOf(element).includes('Wie het besluit nam, beslist niet zelf op het bezwaar ertegen.'));
    const { element: other } = await shown(bakker, [h.accepted('2026-11-10')]);
    await begin(other, 'offer');
    type(other, '#mandate', 'bezwaren');
    type(other, '#words', 'Bewoners verzorgen het groen.');
    type(other, '#amount', '9.000');
    type(other, '#day', '2028-11-12');
    send(other);
    await until(() => textOf(other).includes('Dit kost meer dan het mandaat toelaat: hoogstens € 5.000.'));
  });

  it('lets writers add, object, sign and withdraw, once, also after a lost answer', async () => {
    const { element, api } = await shown('writers', [h.invitation('2026-11-20', '2026-12-04')]);
    await begin(element, 'supplement');
    type(element, '#words', 'De school heeft de sleutel.');
    api.lostAnswers = 1;
    send(element);
    await until(() => element.shadowRoot!.querySelector('.form [part=waiting] button'));
    inside(element, '.form [part=waiting] button').click();
    await saved(element);
    assert.lengthOf(allInside(element, '[part=history] li').filter((item) => item.textContent!.includes('Bewoners vulden het plan aan.')), 1);
    const refused = (await shown('writers', [h.refused('2026-11-10')])).element;
    await begin(refused, 'objection');
    send(refused);
    await saved(refused);
    assert.include(textOf(refused), 'Bezwaar gemaakt');
    const offered = (await shown('writers', [h.accepted('2026-11-10'), h.offer('2026-11-12', '2028-11-12')])).element;
    await begin(offered, 'signature');
    assert.include(inside(offered, 'form.form').textContent, 'Bewoners verzorgen de plantsoenen het hele jaar.');
    send(offered);
    await saved(offered);
    assert.include(textOf(offered), 'Op 24 november 2027 kijken bewoners en gemeente samen of de afspraak werkt.');
    const sent = (await shown('writers', [])).element;
    await begin(sent, 'withdrawal');
    send(sent);
    await saved(sent);
    assert.include(textOf(sent), 'Door bewoners ingetrokken');
  });

  it('keeps what was typed through a closed form, and gives the focus back', async () => {
    const { element } = await shown(jansen, []);
    await begin(element, 'accept');
    type(element, '#words', 'Nog even nadenken.');
    inside(element, '[part=cancel]').click();
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement?.matches('[data-act=accept]'));
    await begin(element, 'accept');
    assert.equal(inside<HTMLTextAreaElement>(element, '#words').value, 'Nog even nadenken.');
  });

  it('holds everywhere: both languages, both directions, small, enlarged and dark', () =>
    holdsEverywhere(async (mounting) => {
      localStorage.clear();
      for (const act of ['receipt', 'refuse', 'invitation']) {
        const { element } = await shown(jansen, [], mounting);
        await begin(element, act);
        await settled();
        await isAccessible();
      }
      const { element } = await shown('writers', [h.accepted('2026-11-10'), h.offer('2026-11-12', '2028-11-12')], mounting);
      await begin(element, 'signature');
    }));
});
