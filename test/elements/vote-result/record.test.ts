import { outcomeOf, type Outcome } from '@wijkaanpak/domain';
import '../../../packages/elements/src/vote-result/define.ts';
import { circle, compared, consented, coombs, drawn, graded, pointsShared, quorumMissed, runoff, shared, sortition, starred, transferred, yesOrNo } from '../../../stories/decided-votes.ts';
import { allInside, assert, holdsEverywhere, inside, mount, textOf } from '../support.ts';

const show = (data: unknown, mounting = {}) => mount('wijk-vote-result', { data, ...mounting });
const plain = (element: Element) => textOf(element).replaceAll('\u00a0', ' ');
const cells = (table: Element) => [...table.querySelectorAll('tbody tr:not([aria-hidden])')].map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
const captionOf = (table: Element) => table.querySelector('caption')!.textContent;

describe('the record of a count', () => {
  it('of yes or no shows for each plan who was for, against and neither', async () => {
    const element = await show(yesOrNo);
    const [first] = allInside(element, 'table');
    assert.equal(captionOf(first!), 'Wat mensen vonden van ‘Acht bomen en banken eronder’');
    assert.deepEqual(cells(first!), [['Voor', '673'], ['Tegen', '96'], ['Onthouding', '53']]);
    assert.deepEqual([...first!.querySelectorAll('meter')].map(({ value, max }) => [value, max]), [[673, 822], [96, 822], [53, 822]]);
    assert.notExists(element.shadowRoot!.querySelector('.votes'), 'no second bar for the same thing');
  });

  it('of consent says which plan waits for an answer to an objection', async () => {
    const element = await show(consented);
    assert.deepEqual(allInside(element, '[part=others] .name').map((name) => name.textContent), ['Een speeltuin met water']);
    assert.include(plain(element), 'Nog niet aangenomen: er is een bezwaar met redenen waarop nog geen antwoord is.');
  });

  it('of promises says which residents found kept, and a tie is no verdict', async () => {
    const vote = { ...yesOrNo.vote, options: [...yesOrNo.vote.options, { ...yesOrNo.vote.options[0]!, id: 'bank', title: 'Een bank' }].map((option) => ({ ...option, commitment: `toezegging-${option.id}` })) };
    const choices = vote.options.map(({ id }) => id);
    const ballots = [[1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 0, 1]].map((points) => ({ choices, points }));
    const element = await show({ vote, outcome: outcomeOf(vote, ballots) });
    assert.include(plain(element), '1 toezegging is nagekomen');
    assert.include(plain(element), '2 toezeggingen zijn niet nagekomen, of kregen geen oordeel');
    for (const reason of ['Nagekomen: 3 keer ja en 1 keer nee.', 'Niet nagekomen: 1 keer ja en 3 keer nee.', 'Geen oordeel: 2 keer ja en 2 keer nee.']) assert.include(plain(element), reason);
    assert.deepEqual(cells(allInside(element, 'table')[0]!), [['Nagekomen', '3'], ['Niet nagekomen', '1'], ['Weet ik niet', '0']]);
    assert.notInclude(plain(element).split('Hoe is er geteld?')[0], 'gaat door');
  });

  it('says how many took part and how many were needed, and that nothing has been decided', async () => {
    const element = await show(quorumMissed);
    assert.equal(inside(element, '[part=quorum]').textContent.trim(), 'Er deden 822 mensen mee; nodig waren er 1.000. Daarom is er niets besloten.');
    assert.include(plain(element), 'Geen plan gaat door');
    assert.isTrue(inside<HTMLDetailsElement>(element, '[part=others]').open, 'what did not go ahead is not folded away when nothing did');
    const group = { ...quorumMissed, outcome: { ...quorumMissed.outcome, steps: quorumMissed.outcome.steps.map((step) => ({ ...step, group: 'jongeren' })) }, vote: { ...quorumMissed.vote, rules: { ...quorumMissed.vote.rules, quorum: { ballots: 1, groups: { jongeren: 40 } } } } };
    assert.include(plain(await show(group)), 'Uit de groep ‘jongeren’ deden te weinig mensen mee; nodig waren er 40.');
  });

  it('of rounds has a table for each, with who dropped out, who was elected, and ballots without a preference left', async () => {
    const element = await show(runoff);
    const tables = allInside(element, '[part=rounds] table');
    assert.deepEqual(tables.map(captionOf), ['Ronde 1', 'Ronde 2', 'Ronde 3', 'Ronde 4']);
    assert.deepEqual(cells(tables[1]!), [['Acht bomen en banken eronder', '312'], ['Een speeltuin met water', '298'], ['Ruimte voor een weekmarkt', '265'], ['Een fontein valt af', '101'], ['Geen voorkeur of geen voorkeur meer', '18']]);
    assert.deepEqual(cells(tables[3]!)[0], ['Een speeltuin met water gekozen', '509']);
    assert.deepEqual(allInside(element, '[part=others] .name').map((name) => name.textContent), ['Acht bomen en banken eronder', 'Ruimte voor een weekmarkt', 'Een fontein', 'Parkeren zoals nu'], 'who came furthest first');
    assert.include(plain(element), 'Viel af in ronde 2: dit had toen de minste stemmen.');
    assert.include(plain(element), '298 keer bovenaan', 'what the bar of a ranked plan stands for');
  });

  it('of who is last most often says how often that is', async () => {
    const element = await show(coombs);
    assert.deepEqual(cells(allInside(element, '[part=rounds] table')[2]!)[1], ['Acht bomen en banken eronder valt afbij 509 mensen onderaan', '312']);
    assert.include(plain(element), 'Viel af in ronde 3: dit stond toen het vaakst onderaan.');
  });

  it('of transferred votes writes parts of a vote to the fifth decimal, what was needed, and what was passed on', async () => {
    const element = await show(transferred);
    assert.include(plain(element), 'Wie 332 stemmen heeft, is gekozen.');
    const tables = allInside(element, '[part=rounds] table').map(cells);
    assert.deepEqual(tables[2]![0], ['Een speeltuin met water gekozenWat te veel is, gaat naar de volgende keuze op het biljet.', '369']);
    assert.deepEqual(tables[3]![2], ['Ruimte voor een weekmarkt valt af', '290,16777']);
  });

  it('of STAR counts points in the first round and votes in the second', async () => {
    const element = await show(starred);
    assert.deepEqual(allInside(element, '[part=rounds] thead').map((head) => head.textContent.replace(/\s+/g, ' ').trim()), ['KeuzePunten', 'KeuzeStemmen']);
  });

  it('of duels shows each against each, the winner marked by more than colour', async () => {
    const element = await show(compared);
    const table = inside(element, '.duels');
    assert.deepEqual([...table.querySelectorAll('thead th')].map((head) => head.textContent.replace(/\s+/g, ' ').trim()), ['Keuze', '1 Acht bomen en banken eronder', '2 Een speeltuin met water', '3 Ruimte voor een weekmarkt', '4 Een fontein', '5 Parkeren zoals nu']);
    assert.deepEqual(cells(table)[1], ['2. Een speeltuin met water', '509', '', '581', '710', '721']);
    assert.deepEqual([...table.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('strong').length), [2, 4, 3, 1, 0]);
    assert.equal(getComputedStyle(table.querySelector('.won strong')!, '::after').content.slice(0, 3), '"✓"');
  });

  it('of duels shows what followed: the strongest paths, or which results stand', async () => {
    const paths = cells(inside(await show(compared), '[part=paths] table'));
    assert.deepEqual(paths[2], ['Een speeltuin met water › Ruimte voor een weekmarkt › Acht bomen en banken eronder', '516 – 312']);
    const victories = cells(inside(await show(circle), '[part=victories] table'));
    assert.deepEqual(victories, [['Een speeltuin met water › Ruimte voor een weekmarkt', '75 – 25'], ['Acht bomen en banken eronder › Een speeltuin met water', '65 – 35'], ['Ruimte voor een weekmarkt › Acht bomen en banken eronder vervalt', '60 – 40']]);
  });

  it('of grades shows how many people gave each, and where the middle is', async () => {
    const element = await show(graded);
    const [first] = allInside(element, '[part=grades] table');
    assert.deepEqual(cells(first!), [['5', '150'], ['4 midden', '64'], ['3', '45'], ['2', '88'], ['1', '0'], ['0', '70']]);
    assert.equal(allInside(element, '[part=grades] table').length, 5);
    assert.include(plain(element), 'middelste cijfer 4');
  });

  it('of a lot says how anyone can draw it again, and it comes out the same', async () => {
    const element = await show(drawn);
    assert.include(plain(element), 'Het lot gaf de doorslag');
    const seed = drawn.outcome.lot!;
    assert.include(plain(element), `printf '%s\\n%s' '${seed}' '${drawn.outcome.winners[0]}' | sha256sum`);
    const rows = cells(inside(element, '.lots'));
    assert.equal(rows[0]![0], `${drawn.vote.options.find(({ id }) => id === drawn.outcome.winners[0])!.title} ${drawn.outcome.winners[0]}`);
    for (const [option, number] of rows) {
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${seed}\n${option!.split(' ').at(-1)}`));
      assert.equal(number, Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
  });

  it('of seats drawn by lot speaks of people, and of no votes', async () => {
    const element = await show(sortition);
    assert.include(plain(element), '4 mensen zijn geloot');
    assert.include(plain(element), '6 mensen zijn niet geloot');
    assert.notMatch(inside(element, '[part=winners]').textContent, /plan|stem/);
    assert.isNull(element.shadowRoot!.querySelector('[part=recount]'), 'there are no ballots to count');
    assert.equal(allInside(element, '[part=lots] tbody tr').length, 10);
  });

  it('of equal shares says who paid what', async () => {
    const element = await show(shared);
    assert.include(plain(element), '130 voorstanders betaalden elk € 184,62 van hun deel');
    assert.match(plain(element), /12 voorstanders betaalden elk € [\d.,]+ van hun deel; 90 voorstanders gaven wat ze nog overhadden: samen € [\d.,]+/);
    assert.equal(allInside(element, '[part=paid]').length, shared.outcome.steps.filter(({ paid }) => paid).length);
    assert.match(plain(await show(pointsShared)), /\d+ voorstanders betaalden samen € [\d.,]+ van hun deel/, 'who gave more points paid more');
    const saved = { ...shared, outcome: outcomeOf({ ...shared.vote, rules: { ...shared.vote.rules, counting: 'sequential-phragmen' } }, shared.box.ballots) };
    assert.match(plain(await show(saved)), /Dit ging door toen elke stemmer € [\d.,]+ had gespaard\./);
  });

  it('does not break on a reason that is newer than the page', async () => {
    const newer = { ...drawn, outcome: { ...drawn.outcome, steps: drawn.outcome.steps.map((step) => ({ ...step, decision: 'struck-by-lightning' as Outcome['steps'][number]['decision'] })) } };
    assert.include(plain(await show(newer)), '5 plannen gaan niet door');
  });

  it('is loaded only where there is one to show', async () => {
    const plainVote = { vote: { ...drawn.vote, rules: { ...drawn.vote.rules, counting: 'plurality' } }, outcome: { ...drawn.outcome, lot: undefined, ties: [] } };
    const element = await show(plainVote);
    assert.notInclude(plain(element), 'Iedereen kiest één plan');
    inside(element, '[part=rules] summary').click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.include(plain(element), 'Iedereen kiest één plan');
  });

  it('is accessible at 320 px, with large text, from right to left and dark, every table open', async () => {
    for (const data of [yesOrNo, quorumMissed, runoff, coombs, transferred, starred, compared, circle, graded, drawn, sortition, shared]) {
      await holdsEverywhere(async (mounting) => {
        const element = await show(data, mounting);
        for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
      });
    }
  });
});
