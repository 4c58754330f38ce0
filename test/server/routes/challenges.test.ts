import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, amsterdamOrdinance, challengeTransitions, exampleOrdinance, hashChallengeSecret, type Actor, type ChallengeEvent, type ChallengeStanding } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { addChallenge, addDraft, addEvent, findChallenge, keepDraft, setOrdinance } from '../../../packages/server/src/repositories/challenges.ts';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addMandate, addSubject } from '../../../packages/server/src/repositories/mandates.ts';
import { bakker, challenge, happened as h, jansen, sentChallenge } from '../../support/challenge.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { mandate, subject } from '../../support/mandates.ts';

const database = await openPGlite();
const professional = (name: string): Actor => ({ id: name, name, partner: 'gemeente', roles: ['professional'] });
const people: Record<string, Actor> = { jansen: professional('S. Jansen'), bakker: professional('T. Bakker'), vreemd: professional('V. Reemd') };
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, token?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `uitdaging-${(keys += 1)}`, ...(token && { Authorization: `Bearer ${token}` }) } });
const get = async (path: string, token?: string) => (await app.request(`http://dienst.example/v1${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} })).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const made = async <T>(response: Response | Promise<Response>): Promise<T> => {
  const answer = await response;
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()) as T;
};
const refused = (code: string) => (error: object) => (error as { code?: string }).code === code;
const secret = 'ab'.repeat(16);

let today: string;
const day = (number: number) => addDays(today, number);
/** A challenge of some days ago, as history brings it in. */
async function lived(id: string, receivedAgo: number, events: readonly ChallengeEvent[] = [], ordinance = exampleOrdinance): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
    const draft = { id, neighbourhood: 'centrum', version: 1, parts: challenge, changedIn: {}, isSubmitted: false };
    await addDraft(transaction, draft, hashChallengeSecret(`${id}-${secret}`));
    await keepDraft(transaction, { ...draft, isSubmitted: true });
    await addChallenge(transaction, sentChallenge(events, { id, ordinance, received: day(-receivedAgo) }));
  });
}

before(async () => {
  await fill(database);
  today = await readToday(database);
  const forever = { from: '2020-01-01', until: '2099-12-31' };
  await addSubject(database, 'centrum', subject('groen'));
  await addMandate(database, mandate({ ...forever, subjects: ['groen'] }));
  await addMandate(database, mandate({ ...forever, id: 'bezwaren', subjects: ['groen'], holder: bakker }));
  await setOrdinance(database, 'centrum', amsterdamOrdinance);
  await setOrdinance(database, 'centrum', exampleOrdinance);
});
after(() => database.destroy());

describe('challenges through the service', () => {
  it('are written together by a secret link, sent once, and can then be read by everyone with their clock', async () => {
    const draft = await made<{ id: string; version: number }>(post('/wijken/centrum/concepten', { secretHash: hashChallengeSecret(secret), parts: { better: challenge.better } }));
    const concept = `/concepten/${draft.id}`;
    assert.equal((await get(concept)).status, 404, 'nothing without the secret');
    assert.equal((await get(concept, `${secret}0`)).status, 404);
    assert.deepEqual((await get(concept, secret)).parts, { better: challenge.better });
    const { better: _, ...others } = challenge;
    assert.equal((await made<{ version: number }>(post(`${concept}/wijzigingen`, { version: 1, parts: others }, secret))).version, 2);
    assert.equal(await codeOf(await post(`${concept}/wijzigingen`, { version: 1, parts: { help: 'Niets.' } }, secret)), 'challenge.draft.changed-meanwhile');
    assert.equal(await codeOf(await post(`${concept}/indieningen`, { version: 1 }, secret)), 'challenge.draft.changed-meanwhile');
    assert.equal(await codeOf(await post(`${concept}/indieningen`, { version: 2 })), 'request.not-found');
    const sent = await made<ChallengeStanding>(post(`${concept}/indieningen`, { version: 2 }, secret));
    assert.deepEqual([sent.id, sent.state, sent.received, sent.ordinance.id, sent.clock.daysLate], [draft.id, 'submitted', today, 'voorbeeld', 0]);
    assert.ok(sent.clock.daysLeft >= 56);
    assert.equal(await codeOf(await post(`${concept}/indieningen`, { version: 2 }, secret)), 'challenge.draft.submitted');
    assert.equal(await codeOf(await post(`${concept}/wijzigingen`, { version: 2, parts: { help: 'Niets.' } }, secret)), 'challenge.draft.submitted');
    const list = await get('/wijken/centrum/uitdagingen');
    assert.deepEqual([list.ordinance.id, list.readOn, list.items[0].id], ['voorbeeld', today, draft.id]);
    assert.ok(!JSON.stringify(list).includes(hashChallengeSecret(secret)));
    assert.deepEqual(await get(`/uitdagingen/${draft.id}`), list.items[0]);
  });

  it('go from a question for more, over a clock that stands still, to an agreement with yearly reviews', async () => {
    await lived('samen', 10);
    const of = '/uitdagingen/samen';
    const writers = `samen-${secret}`;
    assert.equal(await codeOf(await post(`${of}/ontvangstbevestigingen`, { mandate: 'groen', complexity: 'ordinary' })), 'access.login-needed');
    assert.equal(await codeOf(await post(`${of}/ontvangstbevestigingen`, { mandate: 'groen', complexity: 'ordinary' }, 'vreemd')), 'challenge.mandate.not-yours');
    await made(post(`${of}/ontvangstbevestigingen`, { mandate: 'groen', complexity: 'ordinary' }, 'jansen'));
    const before = (await get(of)) as ChallengeStanding;
    const asked = await made<ChallengeStanding>(post(`${of}/uitnodigingen`, { mandate: 'groen', what: 'Wie heeft de sleutel van de kraan?', supplyBy: day(14) }, 'jansen'));
    assert.ok(asked.clock.standsStill && asked.clock.answerBy > before.clock.answerBy);
    assert.equal(await codeOf(await post(`${of}/aanvullingen`, { words: 'De school.' }, 'geraden')), 'request.not-found');
    const supplied = await made<ChallengeStanding>(post(`${of}/aanvullingen`, { words: 'De school heeft hem.' }, writers));
    assert.ok(!supplied.clock.standsStill);
    await made(post(`${of}/verdagingen`, { mandate: 'groen', by: { length: 6, unit: 'weeks' }, reasons: 'De hovenier is ziek.' }, 'jansen'));
    assert.equal(await codeOf(await post(`${of}/verdagingen`, { mandate: 'groen', by: { length: 6, unit: 'weeks' }, reasons: 'Hij is nog ziek.' }, 'jansen')), 'challenge.postponement.not-allowed');
    await made(post(`${of}/besluiten`, { mandate: 'groen', outcome: 'accepted', reasons: 'Het plan is goed en goedkoper.', grounds: [] }, 'jansen'));
    assert.equal(await codeOf(await post(`${of}/handtekeningen`, { offer: 1 }, writers)), 'challenge.offer.none');
    assert.equal(await codeOf(await post(`${of}/aanbiedingen`, { mandate: 'groen', result: 'Bewoners doen het groen.', yearly: 500_001, until: day(800) }, 'jansen')), 'mandate.above-amount');
    await made(post(`${of}/aanbiedingen`, { mandate: 'groen', result: 'Bewoners doen het groen.', yearly: 400_000, until: day(800) }, 'jansen'));
    const signed = await made<ChallengeStanding>(post(`${of}/handtekeningen`, { offer: 1 }, writers));
    assert.deepEqual([signed.state, signed.agreement?.signed, signed.reviewDays.length, signed.missedReviews], ['agreement', today, 3, []]);
    const reviewed = await made<ChallengeStanding>(post(`${of}/evaluaties`, { mandate: 'groen', findings: 'Het ging goed.  ' }, 'jansen'));
    assert.deepEqual(reviewed.agreement?.reviews, [{ on: today, findings: 'Het ging goed.' }]);
    assert.deepEqual(reviewed.events.map(({ kind }) => kind), ['receipt', 'invitation', 'supplement', 'postponement', 'answer', 'offer', 'signature', 'review']);
    assert.deepEqual(reviewed.events[0], { kind: 'receipt', on: today, by: jansen, mandate: 'groen', complexity: 'ordinary' });
    assert.equal(await codeOf(await post(`${of}/intrekkingen`, {}, writers)), 'challenge.transition.not-allowed');
  });

  it('are refused only on a listed ground, and tell how and until when to go against it', async () => {
    await lived('nee', 10);
    const of = '/uitdagingen/nee';
    const answer = (change: object, who = 'jansen') => post(`${of}/besluiten`, { mandate: who === 'jansen' ? 'groen' : 'bezwaren', outcome: 'refused', reasons: 'Het wordt niet beter dan nu.', grounds: ['not-better'], ...change }, who);
    assert.equal(await codeOf(await answer({ grounds: [] })), 'challenge.ground.required');
    assert.equal(await codeOf(await answer({ grounds: ['urgent'] })), 'challenge.ground.not-listed');
    assert.equal(await codeOf(await answer({ grounds: ['parts-missing'] })), 'challenge.supplement.not-asked');
    assert.equal(await codeOf(await answer({ reasons: '' })), 'text.too-short');
    const no = await made<ChallengeStanding>(answer({}));
    assert.ok(no.state === 'refused' && no.clock.objectBy !== null && no.clock.objectBy >= day(42));
    const objected = await made<ChallengeStanding>(post(`${of}/bezwaren`, {}, `nee-${secret}`));
    assert.ok(objected.clock.objectionAnswerBy!.committee > objected.clock.objectionAnswerBy!.officials);
    assert.equal(await codeOf(await answer({ outcome: 'refusal-upheld' })), 'mandate.own-decision-objected');
    const upheld = await made<ChallengeStanding>(answer({ outcome: 'refusal-upheld' }, 'bakker'));
    assert.ok(upheld.state === 'refusal-upheld' && upheld.clock.appealBy !== null);
  });

  it('are overdue by themselves, and nothing that moves the clock comes after that', async () => {
    await lived('stil', 90);
    const standing = (await get('/uitdagingen/stil')) as ChallengeStanding;
    assert.ok(standing.clock.isLate && standing.clock.daysLate > 0 && standing.clock.penaltyIfToday!.maximum === 144_200);
    assert.equal(await codeOf(await post('/uitdagingen/stil/uitnodigingen', { mandate: 'groen', what: 'Nog een vraag dan.', supplyBy: day(14) }, 'jansen')), 'challenge.supplement.asked-too-late');
    assert.equal(await codeOf(await post('/uitdagingen/stil/verdagingen', { mandate: 'groen', by: { length: 6, unit: 'weeks' }, reasons: 'De hovenier is ziek.' }, 'jansen')), 'term.postponed-too-late');
    const withdrawn = await made<ChallengeStanding>(post('/uitdagingen/stil/intrekkingen', {}, `stil-${secret}`));
    assert.equal(withdrawn.state, 'withdrawn');
  });
});

describe('the database itself, about challenges', () => {
  const add = (id: string, event: ChallengeEvent) => addEvent(database, id, event);

  it('knows exactly the roads that the domain has after a challenge was sent, up to where an agreement ends by its own date', async () => {
    const { rows } = await sql<{ from: string; to: string; by: string }>`select from_state as "from", to_state as "to", by_whom as by from challenge_moves`.execute(database);
    const sorted = (moves: readonly { from: string; to: string; by: string }[]) => moves.map(({ from, to, by }) => `${from} ${to} ${by}`).sort();
    assert.deepEqual(sorted(rows), sorted(challengeTransitions.filter(({ from, to }) => from !== 'draft' && to !== 'ended')));
  });

  it('lets nothing of what happened be changed or taken away', async () => {
    for (const table of ['challenge_ordinances', 'challenge_moves', 'challenges', 'challenge_events']) {
      await assert.rejects(sql`delete from ${sql.table(table)}`.execute(database), refused('WP090'), table);
      await assert.rejects(sql`truncate ${sql.table(table)} cascade`.execute(database), refused('WP090'), table);
    }
    await assert.rejects(sql`update challenge_events set on_day = '2020-01-01'`.execute(database), refused('WP090'));
    await assert.rejects(sql`update challenges set received = '2020-01-01', ordinance = '{"grounds": [1]}'`.execute(database), refused('WP090'));
    await assert.rejects(sql`update challenge_drafts set parts = '{}' where is_submitted`.execute(database), refused('WP098'));
    await assert.rejects(sql`delete from challenge_drafts`.execute(database), refused('WP098'));
  });

  it('takes steps on its own day only, along the road, by name and under a mandate that is in force', async () => {
    await lived('wetten', 20);
    await assert.rejects(add('wetten', h.signature(today)), refused('WP091'));
    await assert.rejects(add('wetten', h.objection(today)), refused('WP091'));
    await assert.rejects(add('wetten', h.review(today)), refused('WP091'));
    await assert.rejects(add('wetten', { ...h.accepted(today), mandate: 'bezwaren' } as ChallengeEvent), refused('WP093'));
    await assert.rejects(add('wetten', { ...h.accepted(today), by: { ...jansen, name: '' } } as ChallengeEvent), (error) => refused('WP093')(error as object) || refused('23514')(error as object));
    await assert.rejects(add('wetten', { ...h.accepted(today), reasons: ' ' } as ChallengeEvent), refused('23514'));
    await add('wetten', h.receipt('2020-01-01'));
    assert.equal((await findChallenge(database, 'wetten'))!.events[0]!.on, today, 'the day is the database’s own');
    await assert.rejects(add('wetten', h.receipt(today)), refused('WP094'));
    await sql`insert into mandate_revocations (mandate, revoked_on, in_writing, organisation, person) values ('bezwaren', ${today}, true, 'gemeente', 'M. Visser')`.execute(database);
    await assert.rejects(add('wetten', { ...h.refused(today), by: bakker, mandate: 'bezwaren' } as ChallengeEvent), refused('WP093'));
  });

  it('lets no one be refused without a listed ground, nor for what was not asked, and no clock be stopped twice or longer than the rules have', async () => {
    await lived('gronden', 20);
    for (const grounds of [[], ['urgent'], ['not-better', 'urgent'], ['parts-missing']] as const) await assert.rejects(add('gronden', h.refused(today, grounds)), refused('WP092'), grounds.join());
    await assert.rejects(add('gronden', h.postponement(today, 7)), refused('WP094'));
    await assert.rejects(add('gronden', h.supplement(today)), refused('WP095'));
    await assert.rejects(add('gronden', h.invitation(today, today)), refused('WP095'));
    await add('gronden', h.invitation(today, day(10)));
    await assert.rejects(add('gronden', h.invitation(today, day(10))), refused('WP095'));
    await assert.rejects(add('gronden', h.refused(today, ['parts-missing'])), refused('WP092'));
    await add('gronden', h.supplement(today));
    await add('gronden', h.postponement(today));
    await assert.rejects(add('gronden', h.postponement(today)), refused('WP094'));
    await add('gronden', h.refused(today, ['parts-missing']));
    await lived('amsterdams', 20, [], amsterdamOrdinance);
    await assert.rejects(add('amsterdams', h.postponement(today)), refused('WP094'), 'an ordinance without postponement');
    const reaction = { ...exampleOrdinance, legalNature: { ...exampleOrdinance.legalNature, answer: 'reaction' as const } };
    await lived('reactie', 20, [], reaction);
    await add('reactie', h.refused(today));
    await assert.rejects(add('reactie', h.objection(today)), refused('WP091'));
  });

  it('lets an agreement be signed only as it was offered last, with a day to look at it together', async () => {
    await lived('afspraak', 20);
    await add('afspraak', h.accepted(today));
    await assert.rejects(add('afspraak', h.signature(today)), refused('WP096'));
    await assert.rejects(add('afspraak', h.offer(today, today)), refused('WP096'));
    await add('afspraak', h.offer(today, day(300)));
    await add('afspraak', h.offer(today, day(400)));
    await assert.rejects(add('afspraak', h.signature(today, 1)), refused('WP096'));
    await add('afspraak', h.signature(today, 2));
    await assert.rejects(add('afspraak', h.withdrawal(today)), refused('WP091'));
  });

  it('takes no challenge that was not a draft, nor one with a part missing or rules without grounds', async () => {
    await assert.rejects(addChallenge(database, sentChallenge([], { id: 'nergens' })), refused('WP099'));
    await assert.rejects(setOrdinance(database, 'centrum', { ...exampleOrdinance, grounds: [] }), refused('23514'));
    await addDraft(database, { id: 'half', neighbourhood: 'centrum', version: 1, parts: {}, changedIn: {}, isSubmitted: false }, 'x');
    await assert.rejects(addChallenge(database, sentChallenge([], { id: 'half' })), refused('WP099'), 'not sent');
    await sql`update challenge_drafts set is_submitted = true where id = 'half'`.execute(database);
    const { better: _, ...rest } = sentChallenge([], { id: 'half' });
    await assert.rejects(addChallenge(database, rest as ReturnType<typeof sentChallenge>), refused('23514'));
  });

  it('leaves every step of an organisation in the audit log', async () => {
    const acts = new Set((await sql<{ act: string }>`select act from audit_log`.execute(database)).rows.map(({ act }) => act));
    for (const act of ['confirmReceipt', 'inviteSupplement', 'postponeAnswer', 'answerChallenge', 'offerAgreement', 'reviewAgreement']) assert.ok(acts.has(act), act);
  });
});
