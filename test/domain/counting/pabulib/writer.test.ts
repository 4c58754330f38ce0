import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, pabulibBallot, pabulibHead, type Ballot, type Vote } from '@wijkaanpak/domain';

const option = (id: string, other: Partial<Vote['options'][0]> = {}): Vote['options'][0] => ({ id, title: `Plan ${id}`, description: null, category: null, place: null, cost: null, proposal: null, ...other });
const vote = (rules: Partial<Vote['rules']>, options = [option('1', { cost: 5_000, category: 'groen', place: 'noord' }), option('2')]): Vote => ({
  id: 'a', neighbourhood: 'b', title: 'Plannen; "groot"', question: 'c', state: 'closed', rulesHash: '', opensAt: '2024-01-01T00:00:00Z', closesAt: '2025-01-01T00:00:00Z', options,
  rules: { ballot: 'approve', counting: 'greedy', minChoices: 0, maxChoices: 2, maxCost: null, maxPoints: null, budget: 10_000, currency: 'EUR', ties: ['id'], level: 1, ...rules },
});
const written = (one: Vote, ballots: Ballot[]) => pabulibHead(one, outcomeOf(one, ballots)).split('\n');
const common = ['META', 'key;value', 'description;"Plannen; ""groot"""', 'num_projects;2'];
const days = ['date_begin;01.01.2024', 'date_end;31.12.2024'];

describe('a vote is written', () => {
  it('with its rules, its projects, what each got and which were chosen', () => {
    assert.deepEqual(written(vote({}), [{ choices: ['1'] }, { choices: [] }]), [
      ...common, 'num_votes;2', 'budget;100', 'vote_type;approval', 'rule;greedy', ...days, 'currency;EUR',
      'PROJECTS', 'project_id;cost;votes;name;category;neighborhood;selected', '1;50;1;Plan 1;groen;noord;1', '2;0;0;Plan 2;;;0', 'VOTES', 'voter_id;vote', '',
    ]);
  });

  it('with what a voter may choose and spend, where that is less than all', () => {
    const lines = written(vote({ minChoices: 1, maxChoices: 1, maxCost: 2_550, limits: { minVotes: 3 } }), []);
    assert.deepEqual(lines.filter((line) => /^m(in|ax)_/.test(line)), ['min_length;1', 'max_length;1', 'max_sum_cost;25.50', 'min_project_score_threshold;3']);
  });

  it('with points, where ballots give them', () => {
    const lines = written(vote({ ballot: 'points', maxPoints: 10 }), [{ choices: ['1', '2'], points: [7, 3] }]);
    assert.deepEqual(lines.filter((line) => /^(vote_type|max_|project_id|1;|voter_id)/.test(line)), ['vote_type;cumulative', 'max_sum_points;10', 'project_id;cost;score;name;category;neighborhood;selected', '1;50;7;Plan 1;groen;noord;1', 'voter_id;vote;points']);
    assert.equal(pabulibBallot({ choices: ['1', '2'], points: [7, 3] }, 4), '4;1,2;7,3\n');
  });

  it('with grades, of which a yes is a 1 and a no is a 0', () => {
    const graded = written(vote({ ballot: 'score', counting: 'score', maxScore: 5, budget: null }), [{ choices: ['2'], points: [4] }]);
    assert.deepEqual(graded.filter((line) => /^(budget|vote_type|max_points|voter_id|2;)/.test(line)), ['vote_type;scoring', 'max_points;5', '2;0;4;Plan 2;;;1', 'voter_id;vote;points']);
    const asked = written(vote({ ballot: 'yes-no', counting: 'yes-no', budget: null }), [{ choices: ['2'], points: [1] }]);
    assert.deepEqual(asked.filter((line) => /^(vote_type|max_points|voter_id)/.test(line)), ['vote_type;scoring', 'max_points;1', 'voter_id;vote;points']);
  });

  it('with orders of preference', () => {
    const ranked = written(vote({ ballot: 'rank', counting: 'borda', budget: null }), [{ choices: ['2', '1'] }]);
    assert.deepEqual(ranked.filter((line) => /^(vote_type|max_points|voter_id)/.test(line)), ['vote_type;ordinal', 'voter_id;vote']);
  });
});
