import '../../../packages/elements/src/vote/define.ts';
import { allInside, assert, holdsEverywhere, inside, sendKeys, setViewport, settled, textOf, until } from '../support.ts';
import { cast, castWithKeys, faults, focused, forget, isVoted, rule, showVote, submit, voteWith } from './casting.ts';

const yesNo = (rules = {}, plans = 4) => voteWith({ ballot: 'yes-no', counting: 'yes-no', ...rules }, plans);
const radios = (element: Element, index: number) => [...allInside(element, '.option')[index]!.querySelectorAll<HTMLInputElement>('input')];
const answer = async (element: Element, ...answers: [option: number, place: number][]) => {
  for (const [option, place] of answers) radios(element, option)[place]!.click();
  await settled();
};
const total = (element: Element) => inside(element, '.total div').textContent!.trim();

describe('a ballot of yes or no', () => {
  beforeEach(forget);

  it('says how it works before anyone makes a mistake', async () => {
    const { element } = await showVote(yesNo({ minChoices: 1 }));
    assert.equal(rule(element), 'Kies bij elk plan ‘voor’ of ‘tegen’. Wat u overslaat, telt als ‘geen mening’. Kies bij ten minste één plan ‘voor’ of ‘tegen’.');
  });

  it('takes for and against; no opinion and no answer both abstain', async () => {
    const { element, sent } = await showVote(yesNo());
    assert.deepEqual(radios(element, 0).map((radio) => radio.closest('label')!.textContent!.trim()), ['Voor', 'Tegen', 'Geen mening']);
    await answer(element, [0, 1], [1, 2], [3, 0]);
    assert.equal(total(element), '3 van 4 ingevuld');
    cast(element);
    await isVoted(element);
    assert.deepEqual(sent.map(({ choices, points }) => [choices, points]), [[['1', '4'], [0, 1]]]);
  });

  it('about promises asks whether each was kept', async () => {
    const vote = yesNo();
    const { element } = await showVote({ ...vote, options: vote.options.map((option) => ({ ...option, commitment: `toezegging-${option.id}` })) });
    assert.equal(rule(element), 'Kies bij elke toezegging ‘nagekomen’ of ‘niet nagekomen’. Wat u overslaat, telt als ‘weet ik niet’.');
    assert.deepEqual(radios(element, 0).map((radio) => radio.closest('label')!.textContent!.trim()), ['Nagekomen', 'Niet nagekomen', 'Weet ik niet']);
  });

  it('can be done with the keyboard alone', async () => {
    const { element, sent } = await showVote(yesNo());
    radios(element, 0)[0]!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await castWithKeys(element);
    await isVoted(element);
    assert.deepEqual([sent[0]!.choices, sent[0]!.points], [['1', '2'], [0, 1]]);
  });

  it('is large enough to touch at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element } = await showVote(yesNo());
    for (const label of allInside(element, '.answers label')) assert.isAtLeast(Math.min(label.getBoundingClientRect().width, label.getBoundingClientRect().height), 43.9);
    await setViewport({ width: 1024, height: 800 });
  });

  it('refuses too few and too many opinions in words that say what to do', async () => {
    const { element, sent } = await showVote(yesNo({ minChoices: 1, maxChoices: 2 }));
    await answer(element, [0, 2]);
    submit(element);
    assert.deepEqual(await faults(element), ['Kies bij ten minste 1 van de plannen ‘voor’ of ‘tegen’. U deed dat bij 0.', 'Vul de code in die in uw brief staat.']);
    allInside(element, '.summary a')[0]!.click();
    assert.equal(focused(element), 'choices');
    await answer(element, [0, 0], [1, 0], [2, 1]);
    cast(element);
    await until(() => textOf(element).includes('Kies bij hoogstens 2 van de plannen ‘voor’ of ‘tegen’. U deed dat bij 3: kies bij de andere ‘geen mening’.'));
    assert.deepEqual(sent, []);
  });

  it('keeps the answers through a reload, and shows them again to who changes the vote', async () => {
    const { element: first } = await showVote(yesNo());
    await answer(first, [0, 0], [1, 2]);
    const { element, sent } = await showVote(yesNo());
    assert.deepEqual([radios(element, 0)[0]!.checked, radios(element, 1)[2]!.checked], [true, true]);
    assert.equal(total(element), '2 van 4 ingevuld');
    cast(element);
    await isVoted(element);
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('.answers'));
    assert.isTrue(radios(element, 0)[0]!.checked);
    await answer(element, [0, 1]);
    submit(element);
    await until(() => textOf(element).includes('Uw gewijzigde stem is ontvangen'));
    assert.deepEqual(sent.map(({ points }) => points), [[1], [0]]);
  });

  it('is accessible at 320 px, with large text, from right to left, empty, filled in and refused', async () => {
    await holdsEverywhere((mounting) => showVote(yesNo({}, 12), mounting));
    await holdsEverywhere(async (mounting) => {
      forget();
      const { element } = await showVote(yesNo({ minChoices: 2 }), mounting);
      await answer(element, [0, 1], [1, 2]);
      submit(element);
      await faults(element);
    });
  });
});
