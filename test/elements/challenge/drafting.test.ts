import '../../../packages/elements/src/challenge/define.ts';
import { changeChallengeDraft, getChallengeDraft, listChallenges, submitChallenge } from '@wijkaanpak/client/addresses';
import type { ChallengeDraft } from '@wijkaanpak/domain';
import { allInside, assert, flakySource, holdsEverywhere, inside, isAccessible, settled, textOf, type, until } from '../support.ts';
import { press, served, show, type Challenges } from './kept.ts';

type Fields = Readonly<Record<string, string>>;
/** What is typed in each of the seven steps. */
const steps: readonly Fields[] = [
  { kind: 'green', taskDescription: 'De plantsoenen langs de Lindengracht onderhouden.' },
  { groupDescription: 'Bewoners van de gracht en de school.', groupPeople: '12' },
  { better: 'Meer bloemen en bijen, en kinderen die leren tuinieren.' },
  { planDescription: 'Elke zaterdag werken we met vier mensen aan een vak.', planContinuity: 'Valt er iemand weg, dan neemt de school het over.' },
  { costOurs: '4.000', costToday: '', costExplanation: 'Planten en gereedschap.' },
  { supportPeople: '40', supportDescription: 'Handtekeningen, deur aan deur.' },
  { help: '' },
];
const begin = (element: Challenges) => press(element, '[part=write]', '[part=plan] form');
const fill = (element: Challenges, fields: Fields) => Object.entries(fields).forEach(([name, value]) => type(element, `#${name}`, value));
async function write(element: Challenges, from = 0): Promise<void> {
  for (const fields of steps.slice(from)) {
    fill(element, fields);
    inside(element, '[part=next]').click();
    await settled();
  }
  await until(() => element.shadowRoot!.querySelector('form[part=review]'));
}
const linkIn = async (element: Challenges) => (await until(() => element.shadowRoot!.querySelector('[part=share] [part=link]'))).textContent!;
const share = async (element: Challenges) => {
  inside(element, '[part=save]').click();
  const [, id, secret] = /#uitdaging=([a-z0-9-]+)\.([0-9a-f]{32})$/.exec(await linkIn(element))!;
  return { id: id!, secret: secret! };
};
/** A neighbour writes somewhere else, by the same link. */
const neighbour = (api: ReturnType<typeof served>, { id, secret }: { id: string; secret: string }) => ({
  async writes(parts: ChallengeDraft) {
    const read = await api.call(getChallengeDraft, { params: { concept: id }, token: secret });
    assert.isTrue(read.ok);
    const done = await api.call(changeChallengeDraft, { params: { concept: id }, token: secret, key: `buur-${JSON.stringify(parts)}`, body: { version: read.ok ? read.value.version : 0, parts } });
    assert.isTrue(done.ok);
  },
  read: async () => {
    const read = await api.call(getChallengeDraft, { params: { concept: id }, token: secret });
    return read.ok ? read.value.parts : undefined;
  },
});

describe('wijk-challenge, writing a plan', () => {
  beforeEach(() => {
    localStorage.clear();
    location.hash = '';
  });

  it('tells of a task what the law says of it as soon as it is chosen, and stops nobody', async () => {
    const element = await show();
    await begin(element);
    type(element, '#kind', 'social-assistance');
    await settled();
    assert.include(inside(element, '[part=law-of-task]').textContent, 'Deze taak moet de gemeente zelf doen van de wet (Participatiewet).');
    type(element, '#kind', 'home-support');
    await settled();
    assert.include(inside(element, '[part=law-of-task]').textContent, 'de wet laat ook bewoners toe (Wmo 2015 art. 2.6.7)');
    type(element, '#kind', 'green');
    await settled();
    assert.equal(inside(element, '[part=law-of-task]').textContent!.trim(), '');
    await isAccessible();
  });

  it('goes step by step, tells which parts are not ready, and sends the plan once, whole', async () => {
    const api = served();
    const element = await show(api);
    await begin(element);
    assert.include(textOf(element), 'Stap 1 van 8');
    inside(element, '[part=next]').click();
    await settled();
    assert.include(textOf(element), 'Stap 2 van 8', 'a step may be left for later');
    await press(element, '[part=steps] li:last-child button', 'form[part=review]');
    assert.lengthOf(allInside(element, 'form[part=review] li'), 6, 'asking for help is the only part that may be empty');
    inside(element, '[part=submit]').click();
    await until(() => element.shadowRoot!.querySelector('.summary'));
    assert.deepEqual(allInside<HTMLAnchorElement>(element, '.summary a').map(({ hash }) => hash), ['#kind', '#taskDescription'], 'the first step with what is wrong in it');
    await write(element);
    api.lostAnswers = 1;
    inside(element, '[part=submit]').click();
    await until(() => element.shadowRoot!.querySelector('[part=waiting] button'));
    inside(element, '[part=waiting] button').click();
    await until(() => element.shadowRoot!.querySelector('[part=done]'));
    assert.include(textOf(element), 'De gemeente moet uiterlijk op 19 januari 2027 antwoorden.');
    await isAccessible();
    const list = await api.call(listChallenges, { params: { wijk: 'centrum' }, query: {} });
    assert.isTrue(list.ok && list.value.items.length === 1 && list.value.items[0]!.cost.ours === 400_000 && list.value.items[0]!.cost.today === null);
    await press(element, '[part=another]', '[part=for-writers]');
    assert.include(textOf(element), 'U hebt de link van deze uitdaging');
    assert.equal(inside(element, '[part=write]').textContent, 'Begin met uw plan');
  });

  it('survives a reload without a connection, at the step where it was left', async () => {
    const api = served();
    const element = await show(api);
    await begin(element);
    fill(element, steps[0]!);
    inside(element, '[part=next]').click();
    await settled();
    fill(element, { groupPeople: '9' });
    const again = await show(api);
    await begin(again);
    assert.include(textOf(again), 'Stap 2 van 8');
    assert.equal(inside<HTMLInputElement>(again, '#groupPeople').value, '9');
  });

  it('is kept for neighbours under a secret that no address and no message but the writers’ own holds', async () => {
    const api = served();
    const sent: string[] = [];
    const element = await show(flakySource({ call: (address, request) => (sent.push(JSON.stringify({ ...request, token: undefined })), api.call(address, request)) }) as never);
    await begin(element);
    fill(element, steps[0]!);
    const link = await share(element);
    assert.isFalse(sent.some((message) => message.includes(link.secret)));
    assert.deepEqual((await neighbour(api, link).read())!.task, { kind: 'green', description: steps[0]!['taskDescription']! });
  });

  it('takes what neighbours write in other parts, and never overwrites what they wrote in the same', async () => {
    const api = served();
    const element = await show(api);
    await begin(element);
    fill(element, steps[0]!);
    const buur = neighbour(api, await share(element));
    await buur.writes({ help: 'Een waterpunt.', task: { kind: 'green', description: 'Het plantsoen bij de school onderhouden.' } });
    type(element, '#taskDescription', 'De bomen langs de gracht water geven.');
    inside(element, '[part=save]').click();
    await until(() => element.shadowRoot!.querySelector('[part=conflict]'));
    assert.include(inside(element, '[part=conflict]').textContent, 'Het plantsoen bij de school onderhouden.');
    assert.equal(inside<HTMLTextAreaElement>(element, '#taskDescription').value, 'De bomen langs de gracht water geven.', 'nobody’s words are gone');
    await isAccessible();
    await press(element, '[part=mine]');
    await until(() => textOf(element).includes('Bewaard.'));
    assert.deepEqual(await buur.read(), { ...(await buur.read()), help: 'Een waterpunt.', task: { kind: 'green', description: 'De bomen langs de gracht water geven.' } });
    await buur.writes({ task: { kind: 'green', description: 'Alle plantsoenen in de wijk onderhouden.' } });
    type(element, '#taskDescription', 'Alleen de bomen.');
    inside(element, '[part=save]').click();
    await until(() => element.shadowRoot!.querySelector('[part=conflict]'));
    await press(element, '[part=theirs]');
    assert.equal(inside<HTMLTextAreaElement>(element, '#taskDescription').value, 'Alle plantsoenen in de wijk onderhouden.');
  });

  it('types nothing over that is typed while the plan is on its way, and asks again after a reload what was not settled', async () => {
    const kept = served();
    let release = () => {};
    const api = flakySource({ call: async (address, request) => {
      const answer = await kept.call(address, request);
      if (address.name === 'getChallengeDraft' || address.name === 'changeChallengeDraft') await new Promise<void>((resolve) => (release = resolve));
      return answer;
    } });
    const element = await show(api);
    await begin(element);
    fill(element, steps[0]!);
    const buur = neighbour(kept, await share(element));
    await buur.writes({ task: { kind: 'cleaning', description: 'De straten schoonhouden.' }, help: 'Bezems.' });
    inside(element, '[part=save]').click();
    await settled();
    type(element, '#taskDescription', 'Ik typ nog.');
    inside(element, '[part=save]').click();
    release();
    await until(() => element.shadowRoot!.querySelector('[part=conflict]'));
    assert.equal(inside<HTMLTextAreaElement>(element, '#taskDescription').value, 'Ik typ nog.');
    inside(element, '[part=next]').click();
    await settled();
    assert.equal((await buur.read())!.task!.description, 'De straten schoonhouden.', 'going on settles nothing');
    const again = await show(kept);
    await begin(again);
    await until(() => again.shadowRoot!.querySelector('[part=conflict]'));
    await press(again, '[part=theirs]');
    await until(() => textOf(again).includes('Bewaard.'));
    assert.deepEqual((await buur.read())!.help, 'Bezems.');
  });

  it('opens by its link in another browser, and can be sent from there', async () => {
    const api = served();
    const first = await show(api);
    await begin(first);
    fill(first, steps[0]!);
    const { id, secret } = await share(first);
    localStorage.clear();
    location.hash = `#uitdaging=${id}.${secret}`;
    const second = await show(api);
    await until(() => second.shadowRoot!.querySelector<HTMLTextAreaElement>('#taskDescription')?.value === steps[0]!['taskDescription']);
    location.hash = '';
    await write(second);
    await press(second, '[part=submit]', '[part=done]');
    const list = await api.call(listChallenges, { params: { wijk: 'centrum' }, query: {} });
    assert.deepEqual(list.ok && list.value.items.map((one) => one.id), [id]);
  });

  it('begins anew where a neighbour sent the plan that was written here, and keeps the link of each', async () => {
    const api = served();
    const element = await show(api);
    await begin(element);
    const { id, secret } = await share(element);
    await write(element);
    inside(element, '[part=save]').click();
    const written = () => api.call(getChallengeDraft, { params: { concept: id }, token: secret });
    for (let read = await written(); !(read.ok && read.value.parts.support?.people === 40); read = await written()) await settled();
    const last = await written();
    assert.isTrue((await api.call(submitChallenge, { params: { concept: id }, token: secret, key: 'de-buur-dient-in', body: { version: last.ok ? last.value.version : 0 } })).ok);
    const other = await show(api);
    await begin(other);
    assert.include(textOf(other), 'Stap 1 van 8');
    assert.equal(inside<HTMLTextAreaElement>(other, '#taskDescription').value, '');
    type(other, '#taskDescription', 'Een tweede plan.');
    await share(other);
    const again = await show(api);
    assert.equal(inside(again, '[part=write]').textContent, 'Ga verder met uw plan');
    assert.include(textOf(again), 'U hebt de link van deze uitdaging', 'of the first as well');
  });

  it('says what could not be kept for neighbours yet, and keeps it here', async () => {
    const api = served();
    const element = await show(api);
    await begin(element);
    await share(element);
    api.isDown = true;
    type(element, '#taskDescription', 'Dit staat alleen hier.');
    inside(element, '[part=save]').click();
    await until(() => textOf(element).includes('Dit staat alleen in deze browser.'));
    api.isDown = false;
    inside(element, '[part=save]').click();
    await until(() => textOf(element).includes('Bewaard.'));
  });

  it('holds everywhere: both languages, both directions, small, enlarged and dark, at every step', async () => {
    await holdsEverywhere(async (mounting) => {
      localStorage.clear();
      const element = await show(served(), mounting);
      await begin(element);
      inside<HTMLDetailsElement>(element, '[part=steps]').open = true;
      await share(element);
      await write(element);
    });
    await holdsEverywhere(async (mounting) => {
      localStorage.clear();
      const element = await show(served(), mounting);
      await begin(element);
      await press(element, '[part=steps] li:last-child button', 'form[part=review]');
      inside(element, '[part=submit]').click();
      await until(() => element.shadowRoot!.querySelector('.summary'));
    });
  });
});
