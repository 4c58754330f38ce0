import '../../../packages/elements/src/vote/define.ts';
import { allInside, assert, holdsEverywhere, inside, sendKeys, setViewport, settled, textOf, type, until } from '../support.ts';
import { announced, cast, castWithKeys, faults, focused, forget, isVoted, rule, showVote, submit, voteWith } from './casting.ts';

const points = (rules = {}, plans = 4) => voteWith({ ballot: 'points', maxPoints: 10, counting: 'cumulative', ...rules }, plans);
const quadratic = (rules = {}) => points({ counting: 'quadratic', maxPoints: 20, ...rules });
const titles = points().options.map(({ title }) => title);
const box = (element: Element, index: number) => inside<HTMLInputElement>(element, `#points-${index}`);
const buttons = (element: Element, index: number) => allInside<HTMLButtonElement>(element, '.steps')[index]!.querySelectorAll('button');
const press = async (element: Element, index: number, times: number, button: 'fewer' | 'more' = 'more') => {
  for (let time = 0; time < times; time += 1) buttons(element, index)[button === 'more' ? 1 : 0]!.click();
  await settled();
};
const areLargeAndInside = (element: Element) => {
  for (const control of allInside(element, '.steps > button, .steps > input')) {
    const { width, height, right } = control.getBoundingClientRect();
    assert.isAtLeast(Math.min(width, height), 43.9);
    assert.isAtMost(right, control.closest('.option')!.getBoundingClientRect().right);
  }
};
const total = (element: Element) => inside(element, '.total div').textContent!.replace(/\s+/g, ' ').trim();

describe('a ballot of points', () => {
  beforeEach(forget);

  it('says how it works before anyone makes a mistake, for points and for votes that cost their square', async () => {
    const { element } = await showVote(points({ maxChoices: 3 }));
    assert.equal(rule(element), 'U hebt 10 punten. Verdeel ze over de plannen zoals u wilt. U hoeft ze niet allemaal te gebruiken. Kies hoogstens 3 plannen.');
    const { element: votes } = await showVote(quadratic());
    assert.include(rule(votes), '1 stem kost 1 punt, 2 stemmen kosten 4 punten, 3 stemmen kosten 9 punten');
    const { element: any } = await showVote(points({ maxPoints: null }));
    assert.equal(rule(any), 'Geef elk plan zo veel punten als u wilt.');
  });

  it('divides points by buttons and by typing, and shows what is left', async () => {
    const { element, sent } = await showVote(points());
    await press(element, 0, 3);
    type(element, '#points-2', '4');
    await settled();
    assert.equal(total(element), 'Nog 3 van 10 punten over');
    await press(element, 0, 1, 'fewer');
    assert.equal(box(element, 0).value, '2');
    assert.equal(total(element), 'Nog 4 van 10 punten over');
    cast(element);
    await isVoted(element);
    assert.deepEqual(sent.map(({ choices, points: given }) => [choices, given]), [[['1', '3'], [2, 4]]]);
  });

  it('tells what is left once, when the pressing rests', async () => {
    const { element } = await showVote(points());
    const told: string[] = [];
    const region = inside(element, '[role=status].visually-hidden');
    new MutationObserver(() => told.push(region.textContent!)).observe(region, { childList: true, characterData: true, subtree: true });
    await press(element, 1, 4);
    assert.equal(await announced(element), `${titles[1]}: 4. Nog 6 van 10 punten over`);
    assert.equal(told.length, 1);
  });

  it('keeps what is left in view and the controls large, in the last row at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element } = await showVote(points({}, 30));
    for (const index of [0, 14, 29]) {
      buttons(element, index)[1]!.scrollIntoView({ block: 'nearest' });
      await settled();
      const { top, bottom } = inside(element, '.total').getBoundingClientRect();
      assert.isTrue(top >= 0 && bottom <= innerHeight, `the total is in view at row ${index}`);
      assert.isAtMost(buttons(element, index)[1]!.getBoundingClientRect().bottom, top + 1);
    }
    areLargeAndInside(element);
    const { element: votes } = await showVote(quadratic());
    await press(votes, 0, 12);
    areLargeAndInside(votes);
    await setViewport({ width: 1024, height: 800 });
  });

  it('can be done with the keyboard alone; Enter in a box does not cast', async () => {
    const { element, sent } = await showVote(points());
    buttons(element, 0)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(box(element, 0).value, '', 'less than nothing is nothing');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '5' });
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.notExists(element.shadowRoot!.querySelector('.summary'));
    await sendKeys({ press: 'Tab' });
    assert.equal(focused(element), `Eén meer voor ${titles[0]}`);
    await sendKeys({ press: 'Space' });
    await settled();
    assert.equal(focused(element), `Eén meer voor ${titles[0]}`);
    await castWithKeys(element);
    await isVoted(element);
    assert.deepEqual([sent[0]!.choices, sent[0]!.points], [['1'], [6]]);
  });

  it('lets points be shifted, says at once when there are too many, and refuses them with how to mend it', async () => {
    const { element, sent } = await showVote(points());
    await press(element, 0, 8);
    await press(element, 1, 4);
    assert.equal(total(element), '2 punten te veel. Haal punten weg.');
    cast(element);
    assert.deepEqual(await faults(element), ['U verdeelde 12 punten en u hebt er 10. Haal er 2 weg.']);
    assert.include(inside(element, '#choices').getAttribute('aria-describedby'), 'choices-error');
    allInside(element, '.summary a')[0]!.click();
    assert.equal(focused(element), 'choices');
    assert.equal(box(element, 0).value, '8');
    assert.deepEqual(sent, []);
    await press(element, 0, 2, 'fewer');
    assert.equal(total(element), 'Nog 0 van 10 punten over');
    submit(element);
    await isVoted(element);
  });

  it('shows the price of votes that cost their square, and refuses more than there is', async () => {
    const { element, sent } = await showVote(quadratic());
    await press(element, 0, 3);
    await press(element, 1, 1);
    assert.deepEqual(allInside(element, '.price').map(({ textContent }) => textContent), ['kost 9 punten', 'kost 1 punt', '', '']);
    assert.include(box(element, 0).getAttribute('aria-describedby'), 'points-0-hint');
    assert.equal(total(element), 'Nog 10 van 20 punten over');
    await press(element, 1, 3);
    assert.equal(total(element), '5 punten te veel. Haal stemmen weg.');
    cast(element);
    assert.deepEqual(await faults(element), ['Uw stemmen kosten samen 25 punten en u hebt er 20. Dat is 5 te veel: haal een of meer stemmen weg.']);
    await press(element, 1, 1, 'fewer');
    submit(element);
    await isVoted(element);
    assert.deepEqual(sent.map(({ choices, points: given }) => [choices, given]), [[['1', '2'], [3, 3]]]);
  });

  it('says at its box what is no whole number, and keeps what was typed', async () => {
    const { element } = await showVote(points());
    type(element, '#points-1', '2,5');
    type(element, '#points-2', 'drie');
    cast(element);
    assert.deepEqual(await faults(element), [1, 2].map((index) => `Vul bij ‘${titles[index]}’ een heel getal in, bijvoorbeeld 3. Of maak het vak leeg.`));
    allInside(element, '.summary a')[1]!.click();
    assert.equal(focused(element), 'points-2');
    assert.equal(box(element, 2).value, 'drie');
    assert.equal(box(element, 2).getAttribute('aria-invalid'), 'true');
    assert.include(box(element, 2).getAttribute('aria-describedby'), 'points-2-error');
    await press(element, 2, 1, 'fewer');
    assert.equal(box(element, 2).value, 'drie');
  });

  it('keeps what was filled in through a reload, and shows it again to who changes the vote', async () => {
    const { element: first } = await showVote(points());
    await press(first, 1, 2);
    type(first, '#points-3', 'x');
    const { element, sent } = await showVote(points());
    assert.deepEqual([0, 1, 2, 3].map((index) => box(element, index).value), ['', '2', '', 'x']);
    type(element, '#points-3', '');
    cast(element);
    await isVoted(element);
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('.steps'));
    assert.equal(box(element, 1).value, '2');
    await press(element, 1, 1);
    submit(element);
    await until(() => textOf(element).includes('Uw gewijzigde stem is ontvangen'));
    assert.deepEqual(sent.map(({ points: given }) => given), [[2], [3]]);
  });

  it('is accessible at 320 px, with large text, from right to left, empty, filled in and refused', async () => {
    await holdsEverywhere((mounting) => showVote(points({}, 12), mounting));
    await holdsEverywhere(async (mounting) => {
      forget();
      const { element } = await showVote(quadratic(), mounting);
      await press(element, 0, 5);
      type(element, '#points-1', 'x');
      submit(element);
      await faults(element);
    });
  });
});
