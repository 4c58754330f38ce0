import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Vote } from '@wijkaanpak/domain';
import { addCodes } from '../../../packages/server/src/repositories/ballots.ts';
import { addVote } from '../../../packages/server/src/repositories/votes.ts';
import { castBallot } from '../../../packages/server/src/services/cast-ballot.ts';
import { countVote } from '../../../packages/server/src/services/count-vote.ts';
import { writeOnce } from '../../../packages/server/src/services/write-once.ts';
import { openVote } from '../../support/content.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };

const kinds: readonly [string, () => Promise<Opened>][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }],
  ['PostgreSQL', openPostgres],
];

for (const [kind, open] of kinds) {
  describe(`the database itself (${kind})`, () => {
    let opened: Opened;
    before(async () => {
      opened = await open();
      await fill(opened.database);
    });
    after(() => opened.stop());
    const [first, second] = letterCodes as [string, string];
    const state = (error: { code?: string }) => error.code;

    it('counts two hundred ballots with one code at the same moment as one', async () => {
      const results = await Promise.all(Array.from({ length: 200 }, () => castBallot(opened.database, 'open', { choices: ['1'], code: first })));
      assert.ok(results.every(({ ok }) => ok));
      assert.deepEqual(results.map((result) => (result.ok ? result.value.sequence : 0)).sort((a, b) => a - b), Array.from({ length: 200 }, (_, index) => index + 1));
      const { ballots } = await opened.database.selectFrom('ballots').where('vote', '=', 'open').select(({ fn }) => fn.countAll<number>().as('ballots')).executeTakeFirstOrThrow();
      assert.equal(Number(ballots), 1);
    });

    it('refuses a ballot before opening and after closing, also when the code around it is passed by', async () => {
      const insert = (vote: string) => sql`insert into ballots (vote, code_hash, receipt, choices) select ${vote}, hash, ${vote}, '["1"]' from voting_codes where vote = ${vote} limit 1`.execute(opened.database);
      await assert.rejects(insert('closed'), (error: object) => state(error) === 'WP002');
      await assert.rejects(insert('announced'), (error: object) => state(error) === 'WP001');
      assert.deepEqual(await castBallot(opened.database, 'closed', { choices: ['1'], code: first }), { ok: false, issues: [{ code: 'vote.closed', path: '' }] });
    });

    it('counts a ballot with the group that its code names, so that one side alone cannot decide', async () => {
      const closesAt = new Date(Date.now() + 1_500).toISOString();
      const { state: _, rulesHash: __, ...vote }: Vote = openVote;
      const rules = { ...vote.rules, ballot: 'yes-no' as const, minChoices: 0, counting: 'double-majority' as const, quorum: { ballots: 1, groups: { bewoners: 1, partners: 1 } } };
      await addVote(opened.database, { ...vote, id: 'tafel', rules, opensAt: new Date(Date.now() - 1_000).toISOString(), closesAt }, 'own');
      await addCodes(opened.database, 'tafel', [first], 'bewoners');
      await addCodes(opened.database, 'tafel', [second], 'partners');
      for (const [code, answer] of [[first, 0], [second, 1]] as const) assert.ok((await castBallot(opened.database, 'tafel', { choices: ['1'], points: [answer], code })).ok);
      await new Promise((resolve) => setTimeout(resolve, 1_600));
      const outcome = await countVote(opened.database, 'tafel');
      assert.ok(outcome.ok);
      const { decision, group, opinions } = outcome.value.steps.find(({ option }) => option === '1')!;
      assert.deepEqual([decision, group, opinions], ['no-majority-in-group', 'bewoners', { for: 1, against: 1, abstained: 0 }]);
    });

    it('refuses a ballot without a code, unless it belongs to a vote that was held elsewhere', async () => {
      await assert.rejects(sql`insert into ballots (vote, choices) values ('open', '["1"]')`.execute(opened.database), (error: object) => state(error) === 'WP003');
      await assert.rejects(
        opened.database.transaction().execute(async (transaction) => {
          await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(transaction);
          await sql`insert into ballots (vote, choices) values ('open', '["1"]')`.execute(transaction);
        }),
        (error: object) => state(error) === 'WP003',
      );
    });

    it('lets nobody delete a ballot', async () => {
      await assert.rejects(opened.database.deleteFrom('ballots').execute(), (error: object) => state(error) === 'WP007');
    });

    it('lets nobody change the rules, the question, the options or the hours of a vote that has opened', async () => {
      for (const change of [{ question: 'Anders?' }, { rules: '{}' }, { options: '[]' }, { closes_at: new Date() }, { rules_hash: '' }]) {
        await assert.rejects(opened.database.updateTable('votes').set(change).where('id', '=', 'open').execute(), (error: object) => state(error) === 'WP004');
      }
      await opened.database.updateTable('votes').set({ question: 'Beter gevraagd?' }).where('id', '=', 'announced').execute();
    });

    it('holds no outcome before closing, and keeps the one it has', async () => {
      await assert.rejects(opened.database.updateTable('votes').set({ outcome: '{}' }).where('id', '=', 'open').execute(), (error: object) => state(error) === 'WP005');
      assert.deepEqual(await countVote(opened.database, 'open'), { ok: false, issues: [{ code: 'vote.not-counted-yet', path: '' }] });
      const counted = await countVote(opened.database, 'closed');
      assert.ok(counted.ok && counted.value.ballots === 0);
      await assert.rejects(opened.database.updateTable('votes').set({ outcome: '{"rule":"other"}' }).where('id', '=', 'closed').execute(), (error: object) => state(error) === 'WP006');
    });

    it('refuses answers to a round that has closed', async () => {
      await assert.rejects(sql`insert into answers (id, poll, wave, answers) values ('x', 'voorbij', 'ronde-1', '{}')`.execute(opened.database), (error: object) => state(error) === 'WP002');
    });

    it('carries out a write once a key, also when it comes many times at the same moment', async () => {
      const write = { key: 'zelfde-sleutel', request: 'bericht', status: 201 };
      const cast = () => writeOnce(opened.database, write, (transaction) => castBallot(transaction, 'open', { choices: ['2'], code: second }));
      const answers = await Promise.all(Array.from({ length: 20 }, cast));
      assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
      assert.ok(answers[0]!.ok && JSON.parse(answers[0]!.value.body).sequence === 1);
      assert.deepEqual(await writeOnce(opened.database, { ...write, request: 'ander bericht' }, async () => assert.fail('not carried out')), {
        ok: false, issues: [{ code: 'request.key-reused', path: 'Idempotency-Key' }],
      });
    });

    it('keeps nothing of a write that broke off in the middle, so that it can be sent again', async () => {
      const write = { key: 'afgebroken', request: 'bericht', status: 201 };
      const third = letterCodes[2]!;
      await assert.rejects(
        writeOnce(opened.database, write, async (transaction) => {
          await castBallot(transaction, 'open', { choices: ['1'], code: third });
          throw new Error('the power went out');
        }),
      );
      const again = await writeOnce(opened.database, write, (transaction) => castBallot(transaction, 'open', { choices: ['1'], code: third }));
      assert.ok(again.ok && JSON.parse(again.value.body).sequence === 1);
    });

    it('has no column for who someone is', async () => {
      const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`.execute(opened.database);
      // The group is what a rule counts by, on the code and not on the ballot.
      assert.deepEqual(rows.map(({ name }) => name).filter((name) => /bsn|address|email|phone|_ip|voter/i.test(name)), ['voting_codes.voter_group']);
      const { rows: stored } = await sql<{ hash: string }>`select hash from voting_codes`.execute(opened.database);
      assert.ok(stored.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash)), 'codes are stored as hashes only');
    });
  });
}
