import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkPerson, networkOf, parse, type NetworkWork, type WorkedStory } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { walk, anyAct } from '../../support/commitments.ts';
import { atWork, storiesAtWork } from '../../support/network.ts';

const { partners, ...sources } = atWork;
const at = '2026-11-24';
const people = networkOf(partners, { ...sources, at });
const named = (name: string | null, organisation = '') => people.find((one) => one.name === name && (!organisation || one.organisation === organisation))!;
const seen = ({ part, title, with: others }: NetworkWork) => [part, title, others.map((one) => [one.name, one.part])];

describe('the network of a neighbourhood', () => {
  it('is everyone whom a partner names, and everyone else who acts in public for an organisation', () => {
    assert.deepEqual(people.filter(({ organisation }) => organisation === 'corporatie').map(({ name }) => name), ['P. de Boer', null]);
    for (const { name } of partners.flatMap((partner) => partner.people)) assert.ok(named(name));
    for (const person of people) assert.ok(parse(NetworkPerson, person).ok);
  });

  it('tells for each what they work on, what they do in it, and with whom', () => {
    const gone = { ...atWork.obstacles[0]!, notes: [{ kind: 'removed' as const, on: '2026-11-20', by: atWork.obstacles[0]!.owner, text: 'Het mag zonder.', due: null }] };
    assert.deepEqual(named('M. Kaya').works.filter(({ kind }) => kind === 'obstacle').map(seen), [['obstacle.owns', 'Voor een bank op de stoep is een vergunning nodig.', [['P. de Boer', 'obstacle.tried'], ['S. Jansen', 'obstacle.raised']]]]);
    assert.ok(!JSON.stringify(networkOf(partners, { ...sources, obstacles: [gone], at })).includes('vergunning'));
    assert.deepEqual(named('M. Kaya').works.filter(({ kind }) => kind === 'story').map(seen), [['story.answered', 'In de tunnel bij het station is het licht stuk. Ik loop om, ook als het regent, en mijn…', [[null, 'story.involved']]]]);
    assert.ok(named('S. Jansen').works.some(({ id, part, with: others }) => id === 'bankje' && part === 'story.promised' && others[0]!.organisation === 'corporatie'));
    assert.deepEqual(named('P. de Boer').works.filter(({ kind }) => kind === 'commitment').map(seen), [['commitment.asked', 'Er komt een bank om de kastanje.', [['S. Jansen', 'commitment.has']]]]);
  });

  it('leaves out what was told to the team alone, what is done, and residents', () => {
    const shown = JSON.stringify(people);
    for (const hidden of ['alleen aan u', 'straat klaar', 'Fatma', 'Joop']) assert.ok(!shown.includes(hidden), hidden);
  });

  it('names a group at a table by what it calls itself', () => assert.equal(named('M. Visser').organisationName, 'Partner school'));

  it('stands in the order of names alone, who has no name last', () => {
    const names = people.map(({ name }) => name);
    const given = names.filter((name) => name !== null);
    assert.deepEqual(names, [...[...given].sort(), ...names.filter((name) => name === null)]);
    assert.deepEqual(networkOf([...partners].reverse(), { ...sources, at }).map(({ name, organisation }) => [name, organisation]), people.map(({ name, organisation }) => [name, organisation]));
  });

  it('has ties that hold both ways, on the same thing, and none with oneself or twice, whatever is worked on', () => {
    const organisation = fc.constantFrom('gemeente', 'corporatie', 'school');
    const story = fc.record({ lead: fc.option(organisation), involved: fc.uniqueArray(organisation), consent: fc.constantFrom('team' as const, 'public' as const), answered: fc.uniqueArray(fc.constantFrom('M. Kaya', 'S. Jansen', 'Iemand Anders')) });
    fc.assert(
      fc.property(fc.array(story, { maxLength: 6 }), fc.array(fc.array(anyAct, { maxLength: 15 }), { maxLength: 3 }), (drawn, walks) => {
        const stories = drawn.map(({ answered, ...partnersIn }, index): WorkedStory => ({
          ...storiesAtWork[0]!, ...partnersIn, id: `verhaal-${index}`, answers: answered.map((name) => ({ ...storiesAtWork[0]!.answers[0]!, name })),
        }));
        const commitments = walks.map((acts, index) => ({ ...walk(acts, () => undefined).commitment, id: `toezegging-${index}` }));
        const network = networkOf(partners, { ...sources, stories, commitments, at });
        const key = ({ organisation: id, name }: { organisation: string; name: string | null }) => `${id}/${name}`;
        const ties = network.flatMap((one) => one.works.flatMap(({ kind, id, part, with: others }) => others.map((other) => ({ from: `${key(one)} ${part}`, to: `${key(other)} ${other.part}`, on: `${kind} ${id}`, isSelf: key(one) === key(other) }))));
        const all = new Set(ties.map(({ from, to, on }) => `${from} – ${to}: ${on}`));
        assert.equal(all.size, ties.length);
        for (const { from, to, on, isSelf } of ties) assert.ok(!isSelf && all.has(`${to} – ${from}: ${on}`), `${from} – ${to}: ${on}`);
        const hidden = new Set(stories.filter(({ consent }) => consent === 'team').map(({ id }) => `story ${id}`));
        assert.ok(network.every(({ works }) => works.every(({ kind, id }) => !hidden.has(`${kind} ${id}`))));
      }),
      { numRuns: 200 },
    );
  });
});
