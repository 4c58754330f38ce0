import '../../../packages/elements/src/vote/define.ts';
import { allInside, assert, holdsEverywhere, inside, sendKeys, setViewport, settled, textOf, type, until } from '../support.ts';
import { cast, castWithKeys, faults, focused, forget, isVoted, rule, showVote, submit, voteWith } from './casting.ts';

const score = (maxScore = 5, rules = {}, plans = 4) => voteWith({ ballot: 'score', maxScore, counting: 'score', ...rules }, plans);
const radios = (element: Element, index: number) => [...allInside(element, '.option')[index]!.querySelectorAll<HTMLInputElement>('input')];
const grade = async (element: Element, ...grades: [option: number, place: number][]) => {
  for (const [option, place] of grades) radios(element, option)[place]!.click();
  await settled();
};
const total = (element: Element) => inside(element, '.total div').textContent!.trim();

describe('a ballot of grades', () => {
  beforeEach(forget);

  it('says how it works before anyone makes a mistake', async () => {
    const { element } = await showVote(score(5, { minChoices: 2, maxChoices: 3 }));
    assert.equal(rule(element), 'Geef plannen een cijfer van 0 (helemaal niet goed) tot en met 5 (heel goed). Geen cijfer telt als 0. Geef ten minste 2 plannen een cijfer. Geef hoogstens 3 plannen een cijfer.');
  });

  it('gives each option a grade or none, and tells the ends in words', async () => {
    const { element, sent } = await showVote(score());
    const labels = radios(element, 0).map((radio) => radio.closest('label')!.textContent!.trim());
    assert.deepEqual(labels, ['0: helemaal niet goed', '1', '2', '3', '4', '5: heel goed', 'Geen cijfer']);
    await grade(element, [0, 4], [1, 0], [2, 3], [2, 6]);
    assert.equal(total(element), '2 van 4 plannen beoordeeld');
    cast(element);
    await isVoted(element);
    assert.deepEqual(sent.map(({ choices, points }) => [choices, points]), [[['1', '2'], [4, 0]]]);
  });

  it('can be done with the keyboard alone: each option is one stop, the arrows choose', async () => {
    const { element, sent } = await showVote(score());
    radios(element, 0)[0]!.focus();
    await sendKeys({ press: 'Space' });
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    assert.include(allInside(element, '.option')[1]!.textContent, element.shadowRoot!.activeElement!.closest('fieldset')!.querySelector('bdi')!.textContent!);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.notExists(element.shadowRoot!.querySelector('.summary'), 'Enter among the grades does not cast');
    await castWithKeys(element);
    await isVoted(element);
    assert.deepEqual([sent[0]!.choices, sent[0]!.points], [['1', '2'], [3, 0]]);
  });

  it('takes a long scale as a list to choose from, from no grade to the highest', async () => {
    const { element, sent } = await showVote(score(100));
    const list = inside<HTMLSelectElement>(element, '#grade-1');
    assert.deepEqual([list.options[0]!.text, list.options[1]!.text, list.options[101]!.text, list.options.length], ['Geen cijfer', '0: helemaal niet goed', '100: heel goed', 102]);
    type(element, '#grade-1', '73');
    type(element, '#grade-2', '0');
    type(element, '#grade-3', '12');
    type(element, '#grade-3', '');
    await settled();
    assert.equal(total(element), '2 van 4 plannen beoordeeld');
    cast(element);
    await isVoted(element);
    assert.deepEqual([sent[0]!.choices, sent[0]!.points], [['2', '3'], [73, 0]]);
  });

  it('shows the grade by more than colour, and every grade is large enough to touch at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element } = await showVote(score(10));
    await grade(element, [0, 7]);
    const [chosen, other] = [7, 8].map((place) => getComputedStyle(radios(element, 0)[place]!.nextElementSibling!));
    assert.notEqual(chosen!.fontWeight, other!.fontWeight);
    assert.include(chosen!.textDecorationLine, 'underline');
    for (const radio of radios(element, 0)) assert.isAtLeast(Math.min(radio.getBoundingClientRect().width, radio.getBoundingClientRect().height), 40);
    await setViewport({ width: 1024, height: 800 });
  });

  it('refuses too few and too many grades in words that say what to do', async () => {
    const { element, sent } = await showVote(score(5, { minChoices: 2, maxChoices: 2 }));
    assert.include(rule(element), 'Geef 2 plannen een cijfer.');
    await grade(element, [0, 1]);
    submit(element);
    assert.deepEqual(await faults(element), ['Geef ten minste 2 van de plannen een cijfer. U gaf er 1 een cijfer.', 'Vul de code in die in uw brief staat.']);
    allInside(element, '.summary a')[0]!.click();
    assert.equal(focused(element), 'choices');
    await grade(element, [1, 1], [2, 1]);
    cast(element);
    await until(() => textOf(element).includes('Geef hoogstens 2 van de plannen een cijfer. U gaf er 3 een cijfer: kies bij de andere ‘geen cijfer’.'));
    assert.deepEqual(sent, []);
    await grade(element, [1, 6]);
    submit(element);
    await isVoted(element);
    assert.deepEqual(sent[0]!.choices, ['1', '3']);
  });

  it('keeps the grades through a reload, and shows them again to who changes the vote', async () => {
    const { element: first } = await showVote(score());
    await grade(first, [0, 2], [1, 6]);
    const { element, sent } = await showVote(score());
    assert.deepEqual([radios(element, 0)[2]!.checked, radios(element, 1)[6]!.checked], [true, true]);
    cast(element);
    await isVoted(element);
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('.grade'));
    assert.isTrue(radios(element, 0)[2]!.checked);
    await grade(element, [0, 5]);
    submit(element);
    await until(() => textOf(element).includes('Uw gewijzigde stem is ontvangen'));
    assert.deepEqual(sent.map(({ points }) => points), [[2], [5]]);
  });

  it('is accessible at 320 px, with large text, from right to left, empty, filled in and refused', async () => {
    await holdsEverywhere((mounting) => showVote(score(10, {}, 12), mounting));
    await holdsEverywhere((mounting) => showVote(score(100), mounting));
    await holdsEverywhere(async (mounting) => {
      forget();
      const { element } = await showVote(score(5, { minChoices: 2 }), mounting);
      await grade(element, [0, 1], [1, 6]);
      submit(element);
      await faults(element);
    });
  });
});
