import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { addAnswer, writeObjection } from '../../../packages/server/src/repositories/objections.ts';
import { addVote } from '../../../packages/server/src/repositories/votes.ts';
import { countVote } from '../../../packages/server/src/services/count-vote.ts';
import { makeObjection } from '../../../packages/server/src/services/object-to-option.ts';
import { askConsent } from '../../support/consent-vote.ts';
import { consentRules, openVote } from '../../support/content.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };

const kinds: readonly [string, () => Promise<Opened>][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }],
  ['PostgreSQL', openPostgres],
];
const [code] = letterCodes as [string];
const by = { name: 'S. Jansen', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld' };
const refused = (state: string) => (error: object) => (error as { code?: string }).code === state;

for (const [kind, open] of kinds) {
  describe(`the database itself, of objections (${kind})`, () => {
    let opened: Opened;
    before(async () => {
      opened = await open();
      await fill(opened.database);
      await askConsent(opened.database, 'lindes');
    });
    after(() => opened.stop());
    const insert = (vote: string, option = '1', reasons: string | null = 'Daarom niet.') =>
      sql`insert into objections (id, vote, code_hash, option, reasons) select ${`${vote}-${option}`}, vote, hash, ${option}, ${reasons} from voting_codes where vote = ${vote} order by hash limit 1`.execute(opened.database);

    it('counts a hundred objections with one code at the same moment as one', async () => {
      const results = await Promise.all(Array.from({ length: 100 }, (_, number) => makeObjection(opened.database, 'lindes', { option: '1', reasons: `Nee, ${number}.`, code })));
      assert.ok(results.every(({ ok }) => ok));
      assert.deepEqual(results.map((result) => (result.ok ? result.value.sequence : 0)).sort((a, b) => a - b), Array.from({ length: 100 }, (_, index) => index + 1));
      assert.equal((await opened.database.selectFrom('objections').select('id').where('vote', '=', 'lindes').execute()).length, 1);
    });

    it('takes none before opening or after its moment, against nothing that is voted on, without reasons, or where nobody asks for consent', async () => {
      await askConsent(opened.database, 'straks', { opens: 1_000_000 });
      await askConsent(opened.database, 'voorbij', { opens: -3_000, closes: -1_000 });
      await askConsent(opened.database, 'te-laat', { opens: -3_000, objections: -1_000 });
      await assert.rejects(insert('straks'), refused('WP001'));
      for (const vote of ['voorbij', 'te-laat']) await assert.rejects(insert(vote), refused('WP032'), vote);
      await assert.rejects(insert('open'), refused('WP031'));
      await assert.rejects(insert('lindes', '9'), refused('WP031'));
      await assert.rejects(insert('lindes', '2', null), refused('WP031'));
      await assert.rejects(insert('lindes', '2', ' '), refused('23514'));
    });

    it('takes one from nobody without a code of this vote', () =>
      assert.rejects(sql`insert into objections (id, vote, code_hash, option, reasons) values ('x', 'lindes', 'geen', '1', 'Nee.')`.execute(opened.database), refused('23503')));

    it('keeps every objection and answer where and as it is', async () => {
      const { id } = await opened.database.selectFrom('objections').select('id').where('vote', '=', 'lindes').executeTakeFirstOrThrow();
      assert.ok((await addAnswer(opened.database, id, { answer: 'Toch.', sequence: 100, by })).ok);
      for (const table of ['objections', 'objection_answers']) {
        await assert.rejects(sql`delete from ${sql.table(table)}`.execute(opened.database), refused('WP033'), table);
        await assert.rejects(sql`truncate ${sql.table(table)} cascade`.execute(opened.database), refused('WP033'), table);
      }
      await assert.rejects(sql`update objection_answers set answer = 'Iets anders.'`.execute(opened.database), refused('WP033'));
      for (const change of [{ option: '2' }, { vote: 'straks' }, { id: 'y' }]) await assert.rejects(opened.database.updateTable('objections').set(change).where('id', '=', id).execute(), (error: object) => ['WP033', 'WP001'].includes((error as { code: string }).code), JSON.stringify(change));
    });

    it('says itself on which day, and how often the reasons were changed', async () => {
      await sql`update objections set reasons = 'Anders.', submitted_on = '2000-01-01', sequence = 7 where vote = 'lindes'`.execute(opened.database);
      const { rows } = await sql<{ today: boolean; sequence: number }>`select submitted_on = wijk_today() as today, sequence from objections where vote = 'lindes'`.execute(opened.database);
      assert.deepEqual(rows, [{ today: true, sequence: 101 }]);
      await sql`insert into objection_answers (objection, sequence, answer, person, partner, partner_name, answered_on) select id, 101, 'Ja.', 'S. Jansen', 'gemeente', 'Gemeente', '2000-01-01' from objections where vote = 'lindes'`.execute(opened.database);
      assert.equal((await sql<{ old: number }>`select count(*)::int as old from objection_answers where answered_on <> wijk_today()`.execute(opened.database)).rows[0]!.old, 0);
    });

    it('takes an answer to the reasons as they are, by a name, and none once the outcome stands', async () => {
      const { id } = await opened.database.selectFrom('objections').select('id').where('vote', '=', 'lindes').executeTakeFirstOrThrow();
      assert.deepEqual(await addAnswer(opened.database, id, { answer: 'Toch.', sequence: 1, by }), { ok: false, issues: [{ code: 'objection.changed', path: 'sequence' }] });
      await assert.rejects(addAnswer(opened.database, id, { answer: 'Toch.', sequence: 101, by: { ...by, name: '' } }), refused('23514'));
      await askConsent(opened.database, 'kort', { closes: 400 });
      assert.ok((await writeObjection(opened.database, { id: 'kort-bezwaar', vote: 'kort', code, option: '1', reasons: 'Nee.' })).ok);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.ok((await countVote(opened.database, 'kort')).ok);
      assert.deepEqual(await addAnswer(opened.database, 'kort-bezwaar', { answer: 'Te laat.', sequence: 1, by }), { ok: false, issues: [{ code: 'objection.counted', path: '' }] });
    });

    // PGlite has one connection, so that nothing there can wait for another.
    if (kind !== 'PGlite') it('lets a count wait for an objection that was in time and is still being written', async () => {
      await askConsent(opened.database, 'wacht', { closes: 500 });
      const { database } = opened;
      await sql`insert into ballots (vote, code_hash, receipt, choices, points) select vote, hash, 'wacht', '["1"]', '[1]' from voting_codes where vote = 'wacht' limit 1`.execute(database);
      let counting: ReturnType<typeof countVote> | undefined;
      await database.transaction().execute(async (transaction) => {
        assert.ok((await writeObjection(transaction, { id: 'wachtend', vote: 'wacht', code, option: '1', reasons: 'Nee.' })).ok);
        await new Promise((resolve) => setTimeout(resolve, 600));
        counting = countVote(database, 'wacht');
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      const outcome = await counting!;
      assert.equal(outcome.ok && outcome.value.steps.find(({ option }) => option === '1')!.decision, 'objection-open');
    });

    it('holds no vote in which objections end outside it', async () => {
      const { state: _, rulesHash: __, ...vote } = openVote;
      await assert.rejects(addVote(opened.database, { ...vote, id: 'buiten', rules: { ...consentRules, objectionsUntil: '2030-01-01T00:00:00Z' } }, 'own'), /objections-outside-vote/);
      const around = sql`insert into votes (id, neighbourhood, title, question, opens_at, closes_at, rules, options, rules_hash, imported) values ('buiten', 'centrum', '', '', '2026-01-01', '2026-02-01', '{"counting":"consent","objectionsUntil":"2026-02-01T00:00:01Z"}', '[]', '', false)`;
      await assert.rejects(around.execute(opened.database), refused('WP030'));
    });

    it('has no column for who objected but the hash of a code, and no moment', async () => {
      const { rows } = await sql<{ column_name: string }>`select column_name from information_schema.columns where table_name = 'objections' order by column_name`.execute(opened.database);
      assert.deepEqual(rows.map(({ column_name }) => column_name), ['code_hash', 'id', 'option', 'reasons', 'sequence', 'submitted_on', 'vote']);
    });
  });
}
