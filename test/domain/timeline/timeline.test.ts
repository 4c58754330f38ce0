import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { giveNewDate, makeCommitment, momentsOfCommitment, momentsOfStory, momentsOfWave, timelineOf, type Remembered, type Story } from '@wijkaanpak/domain';
import { closedVote, openVote, proposal } from '../../support/content.ts';
import { lived as livedTable } from '../../support/lived-table.ts';
import { done, lived } from '../../support/programmes.ts';

const promise = { what: 'Een lamp in de steeg.', shownBy: 'De lamp brandt.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, origin: { kind: 'table' as const, id: 'tafel-zuid' }, mandate: null };
const made = done(makeCommitment({ ...promise, due: '2026-03-01' }, { id: 'lamp', neighbourhood: 'centrum' }, '2026-01-10'));
const moved = done(giveNewDate(made, { due: '2026-06-01', given: '2026-03-20', reasons: 'De kabel ligt er nog niet.' }));
const story: Story = { id: 'verhaal-1', neighbourhood: 'centrum', consent: 'public', words: `${'Het is er zo donker. '.repeat(20)}`, place: null, photo: null, voice: null, transcript: null, links: [], toldOn: '2025-12-24', lead: null, answers: [] };
const nothing: Remembered = { programmes: [], stories: [], proposals: [], votes: [], tables: [], commitments: [], mandates: [], escalations: [], waves: [] };
const all: Remembered = { ...nothing, programmes: [lived], stories: [story], proposals: [proposal(1)], votes: [openVote, closedVote], tables: [livedTable], commitments: [moved] };

describe('what a neighbourhood remembers', () => {
  it('keeps each day that a promise was late, also when a new date came after it', () => {
    assert.deepEqual(momentsOfCommitment(moved, '2026-11-24').map(({ on, kind }) => [on, kind]), [
      ['2026-01-10', 'commitment.made'], ['2026-03-20', 'commitment.moved'], ['2026-03-02', 'commitment.overdue'], ['2026-06-02', 'commitment.overdue'],
    ]);
    const inTime = done(giveNewDate(made, { due: '2026-06-01', given: '2026-02-20', reasons: 'De kabel ligt er nog niet.' }));
    assert.deepEqual(momentsOfCommitment(inTime, '2026-05-01').map(({ kind }) => kind), ['commitment.made', 'commitment.moved']);
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
    const wave = { poll: 'vertrouwen', title: 'Vertrouwen', opensAt: '2026-05-01T00:00:00.000Z', publishedAt: '2026-06-01T22:30:00.000Z' };
    // Half past ten in the evening in London is the next day in the Netherlands.
    assert.deepEqual(momentsOfWave(wave, '2026-11-24T12:00:00Z').map(({ on, kind }) => [on, kind]), [['2026-05-01', 'poll.opened'], ['2026-06-02', 'poll.published']]);
    assert.deepEqual(momentsOfWave({ ...wave, publishedAt: null }, '2026-04-01T12:00:00Z'), []);
  });
});
