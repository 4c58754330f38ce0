import '../../../packages/elements/src/challenge/define.ts';
import { amsterdamOrdinance, type ChallengeEvent } from '@wijkaanpak/domain';
import { happened as h } from '../../support/challenge.ts';
import { allInside, assert, holdsEverywhere, inside, isAccessible, textOf, until } from '../support.ts';
import { open, press, recent, secret, served, show } from './kept.ts';

const shown = async (events: readonly ChallengeEvent[], change = {}) => {
  const element = await show(served([recent([...events], change)]));
  await open(element);
  return element;
};
const later = (text: string) => [...text.matchAll(/\d+ \w+ 20\d\d/g)].length;

describe('wijk-challenge, for everyone', () => {
  beforeEach(() => {
    localStorage.clear();
    location.hash = '';
  });

  it('says what the law is and is not before a word is written: the claim, the terms, every ground, and the tasks that it keeps out with their law', async () => {
    const element = await show();
    inside<HTMLDetailsElement>(element, '[part=law]').open = true;
    await until(() => element.shadowRoot!.querySelector('[part=law] li'));
    const said = textOf(element);
    for (const sentence of ['U hebt recht op een antwoord met uitleg.', 'U hebt geen recht op de taak zelf', 'De gemeente antwoordt binnen 8 weken.', 'Zij mag dat 1 keer uitstellen, met hoogstens 6 weken.', 'Bijstand (Participatiewet)', 'Hulp en ondersteuning thuis (Wmo 2015 art. 2.6.7)', 'Dit zijn voorbeeldregels. Ze gelden nergens.']) assert.include(said, sentence);
    assert.lengthOf(allInside(element, '[part=law] ul:last-of-type li'), 8, 'every ground of the ordinance and no other');
    await isAccessible();
  });

  it('says so where a municipality has no rules that hold', async () => {
    const element = await show(served([], { challengeOrdinances: { centrum: [{ ...amsterdamOrdinance, from: '2030-01-01' }] }, neighbourhoods: [{ id: 'centrum', name: 'Elders', year: 2024, areas: [{ code: 'BU0599AA01', name: 'Elders', inhabitants: 9 }], partners: [] }] }));
    assert.include(textOf(element), 'Deze gemeente heeft nog geen regels voor het uitdaagrecht.');
    assert.lengthOf(allInside(element, '[part=write]'), 0);
  });

  it('counts the days in public, stands still while residents add, and is overdue by itself', async () => {
    assert.include(textOf(await shown([])), 'De gemeente moet uiterlijk op 21 december 2026 antwoorden: nog 28 dagen.');
    const still = textOf(await shown([h.invitation('2026-11-20', '2026-12-04')]));
    assert.include(still, 'De klok staat stil: de gemeente vroeg de bewoners om een aanvulling.');
    assert.include(still, '21 november 2026 tot en met 4 december 2026: stond 14 dagen stil');
    const late = await shown([], { received: '2026-09-01' });
    assert.include(textOf(late), 'Het antwoord is 28 dagen te laat. Het moest uiterlijk op 27 oktober 2026 komen.');
    assert.lengthOf(allInside(late, '.overdue'), 1);
    assert.include(textOf(late), 'Komt de brief vandaag aan, dan telt de dwangsom van 9 december 2026 tot en met 19 januari 2027, tot hoogstens € 1.442.');
  });

  it('tells a no with its ground, the article, the reasons, the person and the mandate, and until when and how to object', async () => {
    const said = textOf(await shown([h.receipt('2026-10-27'), h.refused('2026-11-10')]));
    for (const sentence of ['S. Jansen, gebiedsmakelaar, zei nee namens de gemeente.', 'Reden uit de regels, art. 5 f: Het wordt niet beter of voordeliger dan nu.', 'Op grond van het mandaat ‘groen’.', 'Bezwaar maken kan tot en met 22 december 2026.', 'Stuur het bezwaar met een brief naar de gemeente.', 'Naar de ombudsman gaan (Awb 9:18)']) assert.include(said, sentence);
    assert.include(textOf(await shown([h.refused('2026-11-10'), h.objection('2026-11-20')])), 'De gemeente moet uiterlijk op 2 februari 2027 op het bezwaar beslissen. Geeft een commissie advies, dan uiterlijk op 16 maart 2027.');
    assert.include(textOf(await shown([h.refused('2026-11-10'), h.objection('2026-11-12'), h.upheld('2026-11-20')])), 'Naar de rechter gaan (beroep) kan tot en met');
  });

  it('shows an agreement with every yearly review, and which did not come', async () => {
    const agreed = [h.accepted('2025-04-10'), h.offer('2025-04-12', '2027-10-01'), h.signature('2025-04-20')];
    const element = await shown(agreed, { received: '2025-03-03' });
    assert.include(textOf(element), 'Het gesprek over de afspraak van 20 april 2026 is er nog niet geweest.');
    assert.include(textOf(element), 'Op 20 april 2027 kijken bewoners en gemeente samen of de afspraak werkt.');
    assert.include(textOf(await shown([...agreed, h.review('2026-04-22')], { received: '2025-03-03' })), 'Het ging goed, op het water geven na.');
    assert.include(textOf(await shown(agreed.map((event) => (event.kind === 'offer' ? { ...event, until: '2026-11-01' } : event)), { received: '2025-03-03' })), 'De afspraak liep tot en met 1 november 2026.');
  });

  it('hides nothing that is not certain: with the law, since when, and the day it was read so', async () => {
    const element = await shown([h.refused('2026-11-10')], { ordinance: amsterdamOrdinance, received: '2026-06-01' });
    const uncertain = inside(element, '[part=uncertain]').textContent!;
    assert.include(uncertain, 'Het is niet zeker of dit antwoord een besluit is.');
    assert.include(uncertain, 'Zo gelezen op 24 november 2026.');
    const moved = inside(await shown([], { received: '2026-11-01' }), '[part=uncertain]').textContent!.replace(/\s+/g, ' ');
    assert.match(moved, /Het is niet zeker dat een weekend of feestdag hem langer maakt. Houd voor de zekerheid 27 december 2026 aan. Die vraag is open sinds 10 oktober 2010 \(Atw 1 lid 1\)/);
    assert.isAbove(later(moved), 2);
    assert.notMatch(textOf(element), /\d{4}-\d\d-\d\d/, 'no day as a machine writes it');
  });

  it('opens with a code what belongs to it, and refuses another', async () => {
    const element = await show(served([recent()]));
    inside<HTMLDetailsElement>(element, '[part=code]').open = true;
    await until(() => element.shadowRoot!.querySelector('#code'));
    const fill = (text: string) => {
      inside<HTMLInputElement>(element, '#code').value = text;
      inside(element, '[part=code] button').click();
    };
    fill(`groen.${'cd'.repeat(16)}`);
    await until(() => textOf(element).includes('Deze code kennen we niet.'));
    fill(`https://wijk.example/#uitdaging=groen.${secret}`);
    await until(() => element.shadowRoot!.querySelector('[part=for-writers]'));
    assert.include(textOf(element), 'U hebt de link van deze uitdaging');
  });

  it('gives a way to try again where the service cannot be reached, and says so where there is nothing', async () => {
    const api = served();
    api.isDown = true;
    const element = await show(api).catch(() => document.querySelector('wijk-challenge')! as HTMLElement);
    assert.include(textOf(element), 'Er is geen verbinding.');
    api.isDown = false;
    await press(element, '[part=load-failure] button', '[part=challenges]');
    assert.include(textOf(element), 'Er zijn nog geen uitdagingen in deze wijk.');
  });

  it('holds everywhere: both languages, both directions, small, enlarged and dark, in every state', async () => {
    const states: readonly [readonly ChallengeEvent[], object?][] = [
      [[h.invitation('2026-11-20', '2026-12-04')]], [[], { received: '2026-09-01', ordinance: { ...amsterdamOrdinance, answer: { ...amsterdamOrdinance.answer, term: { length: 8, unit: 'weeks' } } } }],
      [[h.refused('2026-11-10'), h.objection('2026-11-20')]], [[h.accepted('2025-04-10'), h.offer('2025-04-12', '2027-10-01'), h.signature('2025-04-20')], { received: '2025-03-03' }],
    ];
    await holdsEverywhere(async (mounting) => {
      const element = await show(served(states.map(([events, change], index) => recent([...events], { id: `uitdaging-${index}`, ...change }))), mounting);
      for (const index of states.keys()) await open(element, `uitdaging-${index}`);
      for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
    });
  });
});
