import type { Objection, Vote } from '@wijkaanpak/domain';
import { fail } from '@wijkaanpak/domain';
import '../../../packages/elements/src/vote/define.ts';
import { allInside, assert, holdsEverywhere, inside, mount, sendKeys, service, settled, textOf, type, until, type Mounting } from '../support.ts';
import { cast, castWithKeys, faults, focused, forget, isVoted, rule, showVote, submit, voteWith } from './casting.ts';

const answer = (answer: string, sequence = 1) => ({ answer, sequence, by: { name: 'S. Jansen', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld' }, on: '2026-11-22' });
const objections: Objection[] = [
  { id: 'een', option: '1', reasons: 'De bus kan er niet meer door.\nDe halte is dan te ver.', sequence: 2, submittedAt: '2026-11-20', answers: [answer('De bus gaat om.'), answer('De halte blijft.', 2)] },
  { id: 'twee', option: '1', reasons: 'De <b>lindes</b> gaan dood.', sequence: 1, submittedAt: '2026-11-21', answers: [] },
  { id: 'drie', option: '2', reasons: null, sequence: 2, submittedAt: '2026-11-21', answers: [] },
];
const asked = (rules: Partial<Vote['rules']> = {}, state: Vote['state'] = 'open'): Vote => ({ ...voteWith({ ballot: 'yes-no', counting: 'consent', ...rules }), state });
const withObjections = (vote: Vote, list = objections) => service({ votes: [vote], objections: { [vote.id]: list } });
const show = (vote = asked(), mounting: Mounting = {}) => showVote(vote, { api: withObjections(vote), ...mounting });
const optionAt = (element: Element, index: number) => allInside(element, '.option')[index]!;
const say = async (element: Element, option: number, place: number) => {
  optionAt(element, option).querySelectorAll<HTMLInputElement>('[type=radio]')[place]!.click();
  await settled();
};
const written = (element: Element) => [...element.shadowRoot!.querySelectorAll('.objections')].map((list) => list.textContent!.replace(/\s+/g, ' ').trim());

describe('a ballot that asks for consent', () => {
  beforeEach(forget);

  it('shows under each plan what residents object to it and who answered what, as text', async () => {
    const { element } = await show();
    const [list, ...others] = [...optionAt(element, 0).querySelectorAll('li')].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
    assert.equal(list, 'Bezwaar van een bewoner, 20 november 2026 De bus kan er niet meer door. De halte is dan te ver. Antwoord van S. Jansen, Gemeente Voorbeeld, 22 november 2026. Daarna is het bezwaar veranderd. De bus gaat om. Antwoord van S. Jansen, Gemeente Voorbeeld, 22 november 2026 De halte blijft.');
    assert.deepEqual(others, ['Bezwaar van een bewoner, 21 november 2026 De <b>lindes</b> gaan dood. Nog geen antwoord. Zolang dat zo is, gaat dit plan niet door.']);
    assert.equal(optionAt(element, 0).querySelector('summary')!.textContent, '2 bezwaren, 1 heeft nog geen antwoord');
    assert.notExists(optionAt(element, 1).querySelector('.objections'), 'what was taken back without an answer is gone');
  });

  it('says until when objections can be made, and what they do', async () => {
    const { element } = await show(asked({ objectionsUntil: '2026-11-28T11:00:00.000Z' }));
    assert.include(rule(element), 'Bent u tegen? Dan kunt u tot 28 november 2026 om 12:00 ook een bezwaar opschrijven. Een plan gaat niet door zolang een bezwaar geen antwoord heeft.');
  });

  it('lets who is against say why, and sends that along with the ballot', async () => {
    const { element, sent } = await show();
    assert.deepEqual(allInside(element, 'textarea'), [], 'nobody is asked for an objection who is not against');
    await say(element, 2, 1);
    type(element, '#reasons-2', ' De speeltuin is dan weg. ');
    await say(element, 3, 1);
    await say(element, 1, 0);
    cast(element);
    await isVoted(element);
    assert.deepEqual(sent.map((ballot) => [ballot.points, ballot.objections]), [[[1, 0, 0], [{ option: '3', reasons: 'De speeltuin is dan weg.' }]]]);
    await until(() => written(element).some((text) => text.includes('De speeltuin is dan weg.')));
  });

  it('can be done with the keyboard alone', async () => {
    const { element, sent } = await show();
    optionAt(element, 2).querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.focus();
    await sendKeys({ press: 'Space' });
    await settled();
    await sendKeys({ press: 'Tab' });
    assert.equal(focused(element), 'reasons-2');
    await sendKeys({ type: 'Te duur.' });
    await castWithKeys(element);
    await isVoted(element);
    assert.deepEqual(sent[0]!.objections, [{ option: '3', reasons: 'Te duur.' }]);
  });

  it('sends no objection of who is for after all, and none without reasons', async () => {
    const { element, sent } = await show();
    await say(element, 2, 1);
    type(element, '#reasons-2', 'Te duur.');
    await say(element, 2, 0);
    await say(element, 3, 1);
    type(element, '#reasons-3', ' \n ');
    cast(element);
    await isVoted(element);
    assert.deepEqual(sent.map(({ points, objections: raised }) => [points, raised]), [[[1, 0], undefined]]);
  });

  it('keeps what was written through a reload', async () => {
    const { element: first } = await show();
    await say(first, 2, 1);
    type(first, '#reasons-2', 'De speeltuin is dan weg.');
    const { element } = await show();
    assert.equal(inside<HTMLTextAreaElement>(element, '#reasons-2').value, 'De speeltuin is dan weg.');
  });

  it('refuses reasons that are too long, with a link to them', async () => {
    const { element, sent } = await show();
    await say(element, 2, 1);
    type(element, '#reasons-2', 'a'.repeat(2001));
    cast(element);
    assert.deepEqual(await faults(element), ['Maak de tekst korter: hoogstens 2.000 tekens.']);
    allInside(element, '.summary a')[0]!.click();
    assert.equal(focused(element), 'reasons-2');
    assert.equal(inside(element, '#reasons-2').getAttribute('aria-invalid'), 'true');
    assert.include(inside(element, '#reasons-2').getAttribute('aria-describedby')!, 'reasons-2-error');
    assert.deepEqual(sent, []);
  });

  it('takes an objection back by the code that made it, and says so when that was another', async () => {
    const { element, sent } = await show();
    inside(element, '.withdraw input').click();
    await settled();
    assert.include(textOf(element), 'Dit gaat samen met uw stem. Vul ook opnieuw in of u voor of tegen bent.');
    cast(element);
    assert.deepEqual(await faults(element), ['U wilt een bezwaar intrekken dat niet met deze code is gemaakt. Haal dat vinkje weg.']);
    allInside(element, '.summary a')[0]!.click();
    assert.equal(focused(element), 'objections');
    assert.deepEqual(sent.map(({ objections: raised }) => raised), [[{ option: '1', reasons: null }]]);

    forget();
    const { element: own, sent: ownSent } = await show();
    await say(own, 0, 1);
    type(own, '#reasons-0', 'Te duur.');
    cast(own);
    await isVoted(own);
    await until(() => written(own)[0]!.includes('Te duur.'));
    inside(own, '.done button').click();
    await until(() => own.shadowRoot!.querySelector('.withdraw'));
    inside(own, '.withdraw input').click();
    await settled();
    submit(own);
    await until(() => textOf(own).includes('Uw gewijzigde stem is ontvangen'));
    await until(() => !written(own)[0]!.includes('Te duur.'));
    assert.deepEqual(ownSent.map(({ objections: raised }) => raised), [[{ option: '1', reasons: 'Te duur.' }], [{ option: '1', reasons: null }]]);
  });

  it('takes none any more after the moment that was fixed, and still takes ballots', async () => {
    const { element, sent } = await show(asked({ objectionsUntil: '2026-11-23T11:00:00.000Z' }));
    assert.include(rule(element), 'Bezwaar maken kon tot 23 november 2026 om 12:00.');
    await say(element, 0, 1);
    assert.deepEqual(allInside(element, 'textarea, .withdraw'), []);
    cast(element);
    await isVoted(element);
    assert.equal(sent[0]!.objections, undefined);
  });

  it('has its objections and answers to read once it is closed', async () => {
    const vote = asked({}, 'closed');
    const element = await mount('wijk-vote', { src: '/v1/stemmingen/speelplek', api: withObjections(vote) });
    await until(() => element.shadowRoot!.querySelector('.objections'));
    assert.lengthOf(written(element), 1);
    assert.include(textOf(element), 'Deze stemming is gesloten.');
    assert.include(written(element)[0]!, 'De halte blijft.');
  });

  it('can be voted on where the objections cannot be read, and says so', async () => {
    const vote = asked();
    const api = withObjections(vote);
    const broken = { call: ((address, request) => (address.name === 'listObjections' ? Promise.resolve(fail('service.unreachable')) : api.call(address, request))) as typeof api.call };
    const { element, sent } = await showVote(vote, { api: broken });
    assert.include(rule(element), 'De bezwaren van bewoners zijn nu niet te lezen. Stemmen kan wel.');
    await say(element, 0, 1);
    assert.deepEqual(allInside(element, 'textarea'), []);
    cast(element);
    await isVoted(element);
    assert.lengthOf(sent, 1);
  });

  it('reads all objections, however many there are', async () => {
    const vote = asked();
    const many = Array.from({ length: 230 }, (_, number): Objection => ({ ...objections[1]!, id: `bezwaar-${number}`, option: '4' }));
    const { element } = await showVote(vote, { api: withObjections(vote, many) });
    assert.equal(optionAt(element, 3).querySelector('summary')!.textContent, '230 bezwaren, 230 hebben nog geen antwoord');
    assert.isFalse(optionAt(element, 3).querySelector('details')!.open, 'a long list is folded');
  });

  it('is asked of no other vote', async () => {
    const { element } = await showVote(voteWith({ ballot: 'yes-no', counting: 'yes-no' }));
    await say(element, 0, 1);
    assert.deepEqual(allInside(element, 'textarea, .objections, .withdraw'), []);
  });

  it('is accessible at 320 px, with large text, from right to left, on a dark page, filled in, refused and cast', async () => {
    await holdsEverywhere(async (mounting) => {
      forget();
      const { element } = await show(asked(), mounting);
      await say(element, 0, 1);
      await say(element, 2, 1);
      type(element, '#reasons-2', 'a'.repeat(2001));
      submit(element);
      await faults(element);
    });
    await holdsEverywhere(async (mounting) => {
      forget();
      const { element } = await show(asked(), mounting);
      cast(element);
      await isVoted(element);
    });
  });
});
