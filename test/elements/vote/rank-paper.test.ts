import '../../../packages/elements/src/vote/define.ts';
import { allInside, assert, holdsEverywhere, inside, sendKeys, setViewport, settled, textOf, type, until } from '../support.ts';
import { announced, cast, castWithKeys, faults, focused, forget, isVoted, rule, showVote, submit, voteWith } from './casting.ts';

const rank = (plans = 4, rules = {}) => voteWith({ ballot: 'rank', minChoices: 1, ...rules }, plans);
const boxes = (element: Element) => allInside<HTMLInputElement>(element, '.option input');
const tick = async (element: Element, ...indexes: number[]) => {
  for (const index of indexes) boxes(element)[index]!.click();
  await settled();
};
const order = (element: Element) => allInside(element, '.ranked bdi').map(({ textContent }) => textContent);
const titles = rank(40).options.map(({ title }) => title);
const press = async (...keys: string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled();
  }
};

describe('a ballot in order', () => {
  beforeEach(forget);

  it('says how it works before anyone makes a mistake', async () => {
    const { element } = await showVote(rank(4, { maxChoices: 3 }));
    assert.equal(rule(element), 'Zet plannen op volgorde. Kies eerst het plan dat u het liefst wilt, dan het volgende. De volgorde kunt u steeds wijzigen. Kies ten minste één plan. Kies hoogstens 3 plannen.');
  });

  it('takes the options in the order in which they were ticked, and numbers them', async () => {
    const { element, sent } = await showVote(rank());
    await tick(element, 2, 0, 3);
    assert.deepEqual(order(element), [titles[2], titles[0], titles[3]]);
    assert.deepEqual(allInside(element, '.box').map((box) => box.textContent!.trim()), ['2', '', '1', '3']);
    assert.include(boxes(element)[0]!.closest('label')!.textContent, 'Plaats 2');
    cast(element);
    await isVoted(element);
    assert.deepEqual(sent.map(({ choices, points }) => [choices, points]), [[['3', '1', '4'], undefined]]);
  });

  it('closes up when an option is unticked', async () => {
    const { element } = await showVote(rank());
    await tick(element, 2, 0, 3);
    await tick(element, 0);
    assert.deepEqual(order(element), [titles[2], titles[3]]);
    assert.equal(await announced(element), `${titles[0]} is uit uw volgorde gehaald.`);
  });

  it('can be done with the keyboard alone; the focus goes along with what moves', async () => {
    const { element, sent } = await showVote(rank(3));
    boxes(element)[0]!.focus();
    await press('Space', 'Tab', 'Space', 'Tab', 'Space');
    assert.deepEqual(order(element), titles.slice(0, 3));
    inside(element, '.ranked:nth-child(3) .up').focus();
    await press('Enter');
    assert.equal(focused(element), `${titles[2]} omhoog`);
    await press('Enter');
    assert.deepEqual(order(element), [titles[2], titles[0], titles[1]]);
    assert.equal(focused(element), `${titles[2]} omhoog`);
    await press('Enter');
    assert.deepEqual(order(element), [titles[2], titles[0], titles[1]], 'the first stays the first');
    assert.equal(focused(element), `${titles[2]} omhoog`);
    assert.equal(await announced(element), `${titles[2]} staat op plaats 1 van 3.`);
    await press('Tab', 'Enter');
    assert.deepEqual(order(element), [titles[0], titles[2], titles[1]]);
    assert.equal(focused(element), `${titles[2]} omlaag`);
    await castWithKeys(element);
    await isVoted(element);
    assert.deepEqual(sent[0]!.choices, ['1', '3', '2']);
  });

  it('keeps the focus while choices are taken away, down to the last', async () => {
    const { element } = await showVote(rank());
    await tick(element, 0, 1, 2);
    inside(element, '.ranked:nth-child(3) .remove').focus();
    await press('Enter');
    assert.equal(focused(element), `Haal weg: ${titles[1]}`);
    inside(element, '.ranked:nth-child(1) .remove').focus();
    await press('Enter');
    assert.equal(focused(element), `Haal weg: ${titles[1]}`);
    await press('Enter');
    assert.equal(focused(element), 'order');
    assert.include(textOf(element), 'U hebt nog niets gekozen.');
    assert.isFalse(boxes(element).some(({ checked }) => checked));
  });

  it('moves a choice over many places in one go, and back, in a list of thirty', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element } = await showVote(rank(30));
    await tick(element, ...Array.from({ length: 30 }, (_, index) => index));
    const places = () => allInside<HTMLSelectElement>(element, '.ranked select').map(({ value }) => Number(value));
    const moveTo = async (from: number, to: number) => {
      const list = allInside<HTMLSelectElement>(element, '.ranked select')[from]!;
      list.focus();
      list.value = String(to);
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    };
    await moveTo(29, 0);
    assert.deepEqual(order(element).slice(0, 2), [titles[29], titles[0]]);
    assert.deepEqual(places(), Array.from({ length: 30 }, (_, index) => index), 'every list shows the place of its own row');
    assert.equal(focused(element), `Plaats van ${titles[29]}`);
    await moveTo(0, 14);
    assert.equal(order(element)[14], titles[29]);
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
    for (const control of allInside(element, '.moves > *')) assert.isAtLeast(Math.min(control.getBoundingClientRect().width, control.getBoundingClientRect().height), 43.9);
    await setViewport({ width: 1024, height: 800 });
  });

  it('is found by its words among many, and the way to the order is in view', async () => {
    const { element } = await showVote(rank(30));
    type(element, '#search', titles[17]!);
    await settled();
    await tick(element, 17);
    assert.deepEqual(order(element), [titles[17]]);
    await setViewport({ width: 320, height: 640 });
    inside(element, '.to-order').click();
    await settled();
    assert.equal(focused(element), 'order');
    await setViewport({ width: 1024, height: 800 });
  });

  it('never hides what has the focus behind the total', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element } = await showVote(rank(8));
    await tick(element, 0, 1, 2, 3, 4, 5, 6, 7);
    boxes(element)[6]!.focus();
    for (let step = 0; step < 24; step += 1) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot!.activeElement!;
      if (active.closest('.total')) break;
      assert.isAtMost(active.getBoundingClientRect().bottom, inside(element, '.total').getBoundingClientRect().top + 1, focused(element));
    }
    await setViewport({ width: 1024, height: 800 });
  });

  it('refuses too few and too many, with links that lead to the options, and loses nothing', async () => {
    const { element, sent } = await showVote(rank(4, { minChoices: 1, maxChoices: 2 }));
    submit(element);
    assert.deepEqual(await faults(element), ['Kies ten minste 1. U koos er 0.', 'Vul de code in die in uw brief staat.']);
    allInside(element, '.summary a')[0]!.click();
    assert.equal(focused(element), 'choices');
    assert.include(inside(element, '#choices').getAttribute('aria-describedby'), 'choices-error');
    await tick(element, 2, 1, 0);
    cast(element);
    await until(() => textOf(element).includes('Kies er hoogstens 2. U koos er 3'));
    assert.deepEqual(order(element), [titles[2], titles[1], titles[0]]);
    assert.deepEqual(sent, []);
  });

  it('keeps the order through a reload, and shows it again to who changes the vote', async () => {
    const { element: first } = await showVote(rank());
    await tick(first, 3, 1);
    const { element, sent } = await showVote(rank());
    assert.deepEqual(order(element), [titles[3], titles[1]]);
    cast(element);
    await isVoted(element);
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('.ranked'));
    assert.deepEqual(order(element), [titles[3], titles[1]]);
    inside(element, '.ranked:nth-child(2) .up').click();
    cast(element);
    await until(() => textOf(element).includes('Uw gewijzigde stem is ontvangen'));
    assert.deepEqual(sent.map(({ choices }) => choices), [['4', '2'], ['2', '4']]);
  });

  it('is accessible at 320 px, with large text, from right to left, empty, filled in and refused', async () => {
    await holdsEverywhere((mounting) => showVote(rank(3), mounting));
    await holdsEverywhere(async (mounting) => {
      forget();
      const { element } = await showVote(rank(12), mounting);
      await tick(element, 5, 1, 2, 0, 3, 4, 8);
      submit(element);
      await faults(element);
    });
  });
});
