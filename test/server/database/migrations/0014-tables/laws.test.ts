import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { decidedBy, drawnNumbers, everyonePattern, seatAnswers, type Called } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { sql } from 'kysely';
import { openPGlite } from '../../../../support/database.ts';
import { fill } from '../../../../support/filled-database.ts';
import { keepTable } from '../../../../support/kept-tables.ts';
import { call, drawnIn, ids, meeting, seats, table } from '../../../../support/tables.ts';

const database = await openPGlite();
/** What the database says to a statement: the SQLSTATE of its refusal, or `fine`. */
const said = async (...statements: string[]): Promise<string> => {
  try {
    await database.transaction().execute(async (transaction) => {
      for (const statement of statements) await sql.raw(statement).execute(transaction);
    });
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const json = (value: unknown) => `'${JSON.stringify(value)}'::jsonb`;
const seat = (id: string, side: string, group: string, more: { name?: string; source?: string; draw?: string; number?: string; groupName?: string } = {}) =>
  `insert into table_seats (id, table_id, side, seat_group, group_name, name, source, draw, number) values ('${id}', 'tafel-zuid', '${side}', '${group}', '${more.groupName ?? group}', '${more.name ?? id}',
   '${more.source ?? (side === 'partners' ? 'sent' : 'chosen')}', ${more.draw ? `'${more.draw}'` : 'null'}, ${more.number ? `'${more.number}'` : 'null'})`;
const end = (id: string) => `update table_seats set ended = current_date where id = '${id}'`;
const decision = (id: string, point: string, called: unknown) => `insert into table_decisions (id, point, called) values ('${id}', '${point}', ${json(called)})`;
const step = (point: string, to: string) => `insert into table_steps (point, to_state, reasons) values ('${point}', '${to}', 'Daarom dus.')`;
const undo = `select 1/0`;
let draws = 0;

describe('the database of tables', () => {
  before(async () => {
    await fill(database);
    await keepTable(database, table);
  });
  after(() => database.destroy());

  it('refuses at the end of a change what is no table, whoever writes it', async () => {
    assert.equal(await said(end('zetel-2')), 'WP050', 'half the votes');
    assert.equal(await said(seat('p', 'partners', 'politie')), 'WP050', 'half the votes');
    assert.equal(await said(seat('k', 'residents', 'kopers')), 'WP050', 'a third by lot');
    assert.equal(await said(end('zetel-2'), seat('h', 'residents', 'jongeren')), 'WP050', 'three groups');
    assert.equal(await said(end('zetel-4'), end('zetel-5'), end('zetel-6')), 'WP050', 'a partner');
    assert.equal(await said(end('zetel-2'), seat('k', 'residents', 'kopers'), undo), '22012', 'fine until the very end');
  });

  it('knows no seat for everyone, in the words that the domain knows, nor one person on two seats, nor a resident who was sent', async () => {
    assert.equal(await said(end('zetel-2'), seat('k', 'residents', 'kopers', { groupName: 'Namens  alle bewoners' })), '23514');
    assert.equal(await said(end('zetel-2'), seat('k', 'residents', 'kopers', { source: 'sent' })), '23514');
    assert.equal(await said(end('zetel-2'), seat('k', 'residents', 'kopers', { name: 'Fatma' })), '23505');
    assert.ok(readFileSync(new URL('../../../../../packages/server/src/database/migrations/0014-tables.ts', import.meta.url), 'utf8').includes(`'${everyonePattern}'`));
  });

  it('gives a seat by lot to who was drawn in that group, once', async () => {
    const lot = (number: string, group: string) => seat('l', 'residents', group, { source: 'lot', draw: 'loting-1', number });
    const notDrawn = ['a', 'b', 'c', 'd'].map((letter) => `molenweg-${letter}`).find((number) => number !== drawnIn('molenweg'))!;
    assert.equal(await said(lot(notDrawn, 'molenweg')), 'WP051');
    assert.equal(await said(lot(drawnIn('molenweg'), 'kopers')), 'WP051');
    assert.equal(await said(lot(drawnIn('kerkstraat'), 'kerkstraat')), '23505');
    assert.equal(await said(lot(drawnIn('molenweg'), 'molenweg'), undo), '22012');
  });

  it('draws as the domain draws', async () => {
    const group = fc.constantFrom('noord', 'zuid', 'oost', 'west');
    await fc.assert(fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 14 }), fc.integer({ min: 1, max: 16 }), fc.string({ minLength: 1 }), async (groups, places, seed) => {
      const volunteers = groups.map((one, index) => ({ number: `v-${index}`, group: one }));
      const id = `d${(draws += 1)}`;
      await database.transaction().execute(async (transaction) => {
        await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
        await sql`insert into table_draws (id, table_id, volunteers, seats, seed_from, seed_on, announced, seed, held) values (${id}, 'tafel-zuid', ${JSON.stringify(volunteers)}::jsonb, ${places}, 'Een loterij', '2026-02-02', '2026-01-01', ${seed}, '2026-02-02')`.execute(transaction);
      });
      const { rows } = await sql<{ number: string }>`select number from drawn_numbers(${id})`.execute(database);
      assert.deepEqual(rows.map(({ number }) => number).sort(), drawnNumbers({ volunteers, seats: places, seed }));
    }), { numRuns: 40 });
  });

  it('takes no seed with the announcement, nor before its day, nor a second one', async () => {
    const announce = (seed: string, on: string) => `insert into table_draws (id, table_id, volunteers, seats, seed_from, seed_on, seed, held) values ('x', 'tafel-zuid', ${json(table.draws[0]!.volunteers)}, 2, 'Een loterij', ${on}, ${seed}, ${seed === 'null' ? 'null' : 'current_date'})`;
    assert.equal(await said(announce(`'1'`, `wijk_today() + 1`)), 'WP051');
    assert.equal(await said(announce('null', `wijk_today()`)), 'WP051');
    assert.equal(await said(announce('null', `wijk_today() + 1`), `update table_draws set seed = '1' where id = 'x'`), 'WP051');
    assert.equal(await said(`update table_draws set seed = '2' where id = 'loting-1'`), 'WP051');
  });

  it('decides as the domain decides', async () => {
    const anyCall = fc.tuple(...ids.map(() => fc.constantFrom(...seatAnswers)));
    await fc.assert(fc.asyncProperty(fc.constantFrom('ordinary' as const, 'lasting' as const), anyCall, async (kind, answers) => {
      const called: Called[] = answers.map((answer, index) => ({ seat: ids[index]!, answer, interest: answer === 'recused' ? 'Woont ernaast.' : null }));
      const { rows } = await sql<{ outcome: string }>`select outcome_of(${kind}, ${JSON.stringify(called)}::jsonb) as outcome`.execute(database);
      assert.equal(rows[0]!.outcome, decidedBy(kind, seats, called).outcome);
    }), { numRuns: 150 });
  });

  it('takes a complete roll call on an open point, once', async () => {
    assert.equal(await said(decision('b', 'talk', call('yyyyyy'))), 'WP052');
    assert.equal(await said(decision('b', 'lasting', call('yyyyy'))), 'WP052');
    assert.equal(await said(decision('b', 'lasting', [...call('yyyyyy'), call('y')[0]])), 'WP052');
    assert.equal(await said(decision('b', 'lasting', call('yyyyyr').map((one) => ({ ...one, interest: null })))), 'WP052');
    assert.equal(await said(decision('b', 'ordinary', call('yyyyyn')), decision('c', 'ordinary', call('yyyyyn'))), 'WP052');
    assert.equal(await said(`update table_seats set left_day = current_date where id = 'zetel-1'`, decision('b', 'lasting', call('yyyyyy').slice(1))), 'WP052');
  });

  it('lets nothing get under way without consent, nor start twice, nor be done before it started', async () => {
    assert.equal(await said(step('lasting', 'under-way')), 'WP053');
    assert.equal(await said(decision('b', 'lasting', call('nnnyyy')), step('lasting', 'under-way')), 'WP053');
    assert.equal(await said(decision('b', 'lasting', call('yaayyy')), step('lasting', 'under-way')), 'WP053');
    assert.equal(await said(decision('b', 'lasting', call('yyyyyn')), step('lasting', 'done')), 'WP053');
    assert.equal(await said(decision('b', 'lasting', call('yyyyyn')), step('lasting', 'under-way'), step('lasting', 'under-way')), 'WP053');
    assert.equal(await said(decision('b', 'lasting', call('yyyyyn')), step('lasting', 'under-way'), step('lasting', 'done'), undo), '22012');
  });

  it('lets a partner at the table deviate from what was adopted, and keeps no clock', async () => {
    const deviation = (organisation: string) => `insert into table_deviations (id, decision, organisation, what) values ('a', 'b', '${organisation}', 'Doet het anders.')`;
    assert.equal(await said(decision('b', 'lasting', call('yyyyyn')), deviation('politie')), 'WP055');
    assert.equal(await said(decision('b', 'lasting', call('nnnyyy')), deviation('gemeente')), 'WP055');
    assert.equal(await said(decision('b', 'lasting', call('yyyyyn')), deviation('gemeente'), undo), '22012');
    const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns where table_name in ('table_deviations', 'table_reasons', 'table_decisions')`.execute(database);
    assert.deepEqual(rows.filter(({ name }) => /due|state|late|outcome|deadline/.test(name)), []);
  });

  it('changes an agreement by its parties alone, at the latest wording', async () => {
    const agreement = [`insert into table_agreements (id, table_id, title, parties) values ('t', 'tafel-zuid', 'De tuin', '["huurders", "woonstad"]')`, `insert into table_wordings (agreement, version, text, proposed_by) values ('t', 1, 'Tekst', 'huurders')`];
    const word = (party: string, version = 1) => `insert into table_words_given (agreement, version, party) values ('t', ${version}, '${party}')`;
    const second = (by: string, version = 2) => `insert into table_wordings (agreement, version, text, proposed_by) values ('t', ${version}, 'Andere tekst', '${by}')`;
    assert.equal(await said(...agreement, word('gemeente')), 'WP054');
    assert.equal(await said(...agreement, second('gemeente')), 'WP054');
    assert.equal(await said(...agreement, second('woonstad', 3)), 'WP054');
    assert.equal(await said(...agreement, second('woonstad'), word('woonstad', 1)), 'WP054');
    assert.equal(await said(...agreement, word('huurders'), word('huurders')), '23505');
    assert.equal(await said(...agreement, word('huurders'), word('woonstad'), undo), '22012');
  });

  it('deletes and rewrites nothing, and dates what it notes itself', async () => {
    for (const one of ['wijk_tables', 'table_draws', 'table_seats', 'table_points', 'table_decisions', 'table_steps', 'table_deviations', 'table_reasons', 'table_agreements', 'table_wordings', 'table_words_given', 'table_minutes']) {
      assert.equal(await said(`delete from ${one}`), 'WP059', one);
      assert.ok(['WP059', '0A000'].includes(await said(`truncate ${one}`)), one);
    }
    for (const change of [`wijk_tables set name = 'x'`, `table_points set kind = 'ordinary'`, `table_seats set name = 'x' where id = 'zetel-1'`, `table_seats set side = 'residents' where id = 'zetel-4'`]) assert.equal(await said(`update ${change}`), 'WP059', change);
    const { rows } = await sql<{ put: boolean }>`insert into table_points (id, table_id, title, explanation, kind, meeting, put) values ('nieuw', 'tafel-zuid', 'Later', '', 'talk', '2099-01-01', '2001-01-01') returning put = wijk_today() as put`.execute(database);
    assert.deepEqual(rows, [{ put: true }]);
    assert.equal(await said(`insert into table_points (id, table_id, title, explanation, kind, meeting) values ('oud', 'tafel-zuid', 'Vroeger', '', 'talk', '${meeting}')`), meeting < new Date().toISOString().slice(0, 10) ? '23514' : 'fine');
  });
});
