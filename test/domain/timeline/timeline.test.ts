import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { giveNewDate, makeCommitment, momentsOfChallenge, momentsOfCommitment, momentsOfObstacle, momentsOfProposal, momentsOfStory, momentsOfWave, timelineOf, type ProposalEvent, type Remembered, type Story } from '@wijkaanpak/domain';
import { closedVote, openVote, proposal } from '../../support/content.ts';
import { lived as livedTable } from '../../support/lived-table.ts';
import { done, lived } from '../../support/programmes.ts';

const promise = { what: 'Een lamp in de steeg.', shownBy: 'De lamp brandt.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, origin: { kind: 'table' as const, id: 'tafel-zuid' }, mandate: null };
const made = done(makeCommitment({ ...promise, due: '2026-03-01' }, { id: 'lamp', neighbourhood: 'centrum' }, '2026-01-10'));
const moved = done(giveNewDate(made, { due: '2026-06-01', given: '2026-03-20', reasons: 'De kabel ligt er nog niet.' }));
const story: Story = { id: 'verhaal-1', neighbourhood: 'centrum', consent: 'public', words: `${'Het is er zo donker. '.repeat(20)}`, place: null, photo: null, voice: null, transcript: null, links: [], toldOn: '2025-12-24', lead: null, answers: [] };
const jansen = { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' };
const road: ProposalEvent[] = [
  { kind: 'question', on: '2026-11-24', id: 'v1', text: 'Waar komt het bankje?' },
  { kind: 'not-chosen', on: '2026-11-24', vote: 'speelplek' },
  { kind: 'stopped', on: '2026-11-24', by: jansen, reasons: 'De stemming koos een ander plan.' },
];
const obstacle = {
  proposal: 'voorstel-1', what: 'Op de stoep mag niets vast staan.', raised: '2026-02-01', due: '2026-03-01',
  notes: [{ kind: 'tried' as const, on: '2026-02-10', by: jansen, text: 'Een losse bank.', due: null }, { kind: 'moved' as const, on: '2026-03-10', by: jansen, text: 'De raad beslist in april.', due: '2026-05-01' }, { kind: 'removed' as const, on: '2026-04-20', by: jansen, text: 'De raad schrapte de regel.', due: null }],
};
const nothing: Remembered = { programmes: [], stories: [], proposals: [], obstacles: [], challenges: [], votes: [], tables: [], commitments: [], mandates: [], escalations: [], waves: [] };
const all: Remembered = { ...nothing, programmes: [lived], stories: [story], proposals: [{ ...proposal(1), events: road }], obstacles: [obstacle], votes: [openVote, closedVote], tables: [livedTable], commitments: [moved] };

describe('what a neighbourhood remembers', () => {
  it('keeps each day that a promise was late, also when a new date came after it', () => {
    assert.deepEqual(momentsOfCommitment(moved, '2026-11-24').map(({ on, kind }) => [on, kind]), [
      ['2026-01-10', 'commitment.made'], ['2026-03-20', 'commitment.moved'], ['2026-03-02', 'commitment.overdue'], ['2026-06-02', 'commitment.overdue'],
    ]);
    const inTime = done(giveNewDate(made, { due: '2026-06-01', given: '2026-02-20', reasons: 'De kabel ligt er nog niet.' }));
    assert.deepEqual(momentsOfCommitment(inTime, '2026-05-01').map(({ kind }) => kind), ['commitment.made', 'commitment.moved']);
  });

  it('keeps of an obstacle each day that was missed, and not what was only tried', () => {
    assert.deepEqual(momentsOfObstacle(obstacle, '2026-11-24').map(({ on, kind }) => [on, kind]), [['2026-02-01', 'obstacle.noted'], ['2026-03-10', 'obstacle.moved'], ['2026-04-20', 'obstacle.removed'], ['2026-03-02', 'obstacle.overdue']]);
    assert.deepEqual(momentsOfObstacle({ ...obstacle, notes: [] }, '2026-03-01').map(({ kind }) => kind), ['obstacle.noted']);
  });

  it('tells a proposal from its day to its end with the reasons, without what was only asked', () => {
    assert.deepEqual(momentsOfProposal({ ...proposal(1), events: road }).map(({ kind, detail }) => [kind, detail]), [['proposal.submitted', null], ['proposal.not-chosen', null], ['proposal.stopped', 'De stemming koos een ander plan.']]);
  });

  it('tells a challenge by its answer, its objection and its reviews', () => {
    const by = { by: jansen, mandate: 'm1' };
    const events = [
      { kind: 'receipt' as const, on: '2026-01-02', ...by, complexity: 'ordinary' as const }, { kind: 'answer' as const, on: '2026-02-02', ...by, outcome: 'refused' as const, reasons: 'De wet houdt deze taak bij de gemeente.', grounds: [] },
      { kind: 'objection' as const, on: '2026-02-20' }, { kind: 'answer' as const, on: '2026-04-02', ...by, outcome: 'accepted' as const, reasons: 'Het kan toch.', grounds: [] }, { kind: 'signature' as const, on: '2026-05-02', offer: 1 },
    ];
    assert.deepEqual(momentsOfChallenge({ id: 'park', task: { kind: 'green', description: 'Het park onderhouden' }, received: '2026-01-01', events }).map(({ on, kind }) => `${on} ${kind}`), [
      '2026-01-01 challenge.received', '2026-02-02 challenge.refused', '2026-02-20 challenge.objected', '2026-04-02 challenge.accepted', '2026-05-02 challenge.signed',
    ]);
  });

  it('is told year by year, the newest day first, with the years there are', () => {
    const { year, years, moments } = timelineOf(all, '2026-11-24T12:00:00Z');
    assert.equal(year, 2026);
    assert.deepEqual(years, [2026, 2025, 2024, 2023]);
    const days = moments.map(({ on }) => on);
    assert.deepEqual(days, [...days].sort().reverse());
    assert.ok(days.every((day) => day.startsWith('2026')));
    for (const kind of ['table.adopted', 'table.rejected', 'table.deviated', 'table.reasoned', 'table.agreed', 'commitment.overdue', 'vote.closed', 'proposal.submitted']) assert.ok(moments.some((moment) => moment.kind === kind), kind);
    assert.deepEqual(timelineOf(all, '2026-11-24T12:00:00Z', 2024).moments.map(({ kind, title }) => [kind, title]), [['programme.reflected', '2023']]);
    assert.deepEqual(timelineOf(all, '2026-11-24T12:00:00Z', 1999).moments, []);
  });

  it('tells nothing that has yet to come', () => {
    assert.ok(timelineOf(all, '2026-11-24T12:00:00Z').moments.every(({ on }) => on <= '2026-11-24'));
    assert.deepEqual(timelineOf({ ...nothing, votes: [{ ...openVote, state: 'announced', opensAt: '2027-01-01T00:00:00.000Z' }] }, '2026-11-24T12:00:00Z').years, []);
  });

  it('holds as much of a story as a line holds, and nothing told to the team alone', () => {
    const [told] = momentsOfStory(story);
    assert.equal([...told!.title].length, 120);
    assert.throws(() => momentsOfStory({ ...story, consent: 'team' }), /to the team alone/);
    const spoken: Story = { ...story, words: '', voice: { url: '/v1/geluiden/x', seconds: 20 } };
    assert.deepEqual(momentsOfStory(spoken), [], 'a voice that is not written out has no line');
    const transcript = { words: 'Het is er zo donker.', name: 'S. Jansen', partner: 'gemeente', writtenAt: '2026-01-05T10:00:00.000Z', agreedAt: '2026-01-06T10:00:00.000Z' };
    assert.equal(momentsOfStory({ ...spoken, transcript })[0]!.title, 'Het is er zo donker.');
  });

  it('tells of a wave when it opened, and of its result when that was published', () => {
    const wave = { poll: 'vertrouwen', title: 'Vertrouwen', opensAt: '2026-05-01T00:00:00.000Z', publishedAt: '2026-06-01T22:30:00.000Z', replies: [{ on: '2026-06-10', partnerName: 'Gemeente Voorbeeld', words: 'Wij komen langs.' }] };
    // Half past ten in the evening in London is the next day in the Netherlands.
    assert.deepEqual(momentsOfWave(wave, '2026-11-24T12:00:00Z').map(({ on, kind }) => [on, kind]), [['2026-05-01', 'poll.opened'], ['2026-06-02', 'poll.published'], ['2026-06-10', 'poll.replied']]);
    assert.deepEqual(momentsOfWave({ ...wave, publishedAt: null, replies: [] }, '2026-04-01T12:00:00Z'), []);
  });
});
