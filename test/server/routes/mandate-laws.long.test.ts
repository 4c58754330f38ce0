import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, escalationDays, type EscalationStanding, type MandateAnswer, type MandateStanding } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import fc from 'fast-check';
import { sql } from 'kysely';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addEscalation, addMandate, findMandate } from '../../../packages/server/src/repositories/mandates.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { actor, mandate, person, subject } from '../../support/mandates.ts';

const database = await openPGlite();
const names = ['S. Jansen', 'R. de Boer', 'T. Bakker', 'M. Visser', 'K. Lerk'] as const;
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => (names[Number(token)] === undefined ? undefined : actor(names[Number(token)]!)) });
let keys = 0;
const post = (path: string, body: unknown, who: number) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `wet-${(keys += 1)}-lang`, Authorization: `Bearer ${who}` } });
const get = async (path: string) => (await app.request(`http://dienst.example/v1${path}`)).json();
const readMandates = async (): Promise<MandateStanding[]> => (await get('/wijken/centrum/mandaten?perPagina=100')).items;
const readEscalations = async (): Promise<EscalationStanding[]> => (await get('/wijken/centrum/doorleggingen?perPagina=100')).items;

const areas = ['BU0363AA01', 'BU0363AA02'];
const subjects = ['groen', 'verkeer', 'feesten'];
const amounts = [0, 40_000, 100_000, 700_000];

/** What one of five people tries: giving, passing on, taking back, putting up or answering, in whatever way. */
interface Try {
  readonly kind: 'grant' | 'pass' | 'revoke' | 'raise' | 'answer';
  readonly who: number;
  readonly holder: number;
  readonly backing: number;
  readonly about: readonly string[];
  readonly where: readonly string[];
  readonly amount: number;
  readonly which: number;
  readonly later: number;
}
const person5 = fc.nat(4);
const tries: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom('grant', 'grant', 'pass', 'revoke', 'raise', 'answer'), who: person5, holder: person5, backing: person5,
  about: fc.subarray(['groen', 'verkeer'], { minLength: 1 }), where: fc.subarray(areas, { minLength: 1 }), amount: fc.constantFrom(...amounts), which: fc.nat(30), later: fc.integer({ min: -1, max: 1 }),
});

async function act({ kind, who, holder, backing, about, where, amount, which, later }: Try): Promise<Response | undefined> {
  const today = await readToday(database);
  const [mandates, escalations] = [await readMandates(), await readEscalations()];
  const { id: _, neighbourhood: __, parent: ___, revoked: ____, onBehalfOf, backing: _____, basis, ...given } = mandate({ holder: person(names[holder]!), subjects: [...about], areas: [...where], upTo: amount, from: today, until: addDays(today, 300) });
  const of = mandates[which % Math.max(1, mandates.length)]?.id;
  if (kind === 'grant') return post('/wijken/centrum/mandaten', { ...given, onBehalfOf, basis, backing: person(names[backing]!), power: 'ordinary' }, who);
  if (kind === 'answer') return escalations.length ? post(`/doorleggingen/${escalations[which % escalations.length]!.id}/antwoorden`, { outcome: 'yes', reasons: 'Het past.' }, who) : undefined;
  if (of === undefined) return undefined;
  if (kind === 'pass') return post(`/mandaten/${of}/ondermandaten`, given, who);
  if (kind === 'revoke') return post(`/mandaten/${of}/intrekkingen`, { on: addDays(today, later), isWritten: true }, who);
  return post(`/mandaten/${of}/doorleggingen`, { subject: about[0], area: where[0], amount, question: 'Mag dit er komen?' }, who);
}

const fixed = ({ state: _, revoked: __, ...rest }: MandateStanding) => rest;

describe('whatever people do with mandates', () => {
  before(async () => {
    await fill(database);
    for (const one of subjects) assert.equal((await post('/wijken/centrum/onderwerpen', subject(one), 4)).status, 201);
  });
  after(() => database.destroy());

  it('nothing given changes or disappears, nobody widens, decides in silence or answers themselves, and every question about who decides has a name for an answer', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(tries, { minLength: 6, maxLength: 14 }), async (attempts) => {
        for (const attempt of attempts) {
          const [before, asked] = [await readMandates(), await readEscalations()];
          const response = await act(attempt);
          if (response?.ok) done += 1;
          else if (response) assert.ok([400, 403, 404].includes(response.status), await response.text());
          const [mandates, escalations] = [await readMandates(), await readEscalations()];
          for (const one of before) {
            const now = mandates.find(({ id }) => id === one.id)!;
            assert.deepEqual(fixed(now), fixed(one), 'what was given stays as it was given');
            if (one.revoked !== null) assert.equal(now.revoked, one.revoked, 'an end that was set stays');
          }
          for (const one of mandates) {
            assert.ok(one.holder.name !== one.backing.name);
            const parent = mandates.find(({ id }) => id === one.parent);
            if (parent) assert.ok((one.upTo ?? 0) <= (parent.upTo ?? 0) && one.subjects.every((about) => parent.subjects.includes(about)) && one.areas.every((area) => parent.areas.includes(area)) && one.until <= parent.until);
          }
          for (const one of asked) {
            const { answer, ...now } = escalations.find(({ id }) => id === one.id)!;
            assert.deepEqual([now.raised, now.road, now.ends], [one.raised, one.road, one.ends]);
            if (one.answer) assert.deepEqual(answer, one.answer, 'one answer, for good');
          }
          for (const { road, by, answer, mandate: of, ends, raised } of escalations) {
            assert.ok(!road.some(({ name }) => name === by.name) && new Set(road.map(({ name }) => name)).size === road.length);
            assert.equal(ends, addDays(raised, road.length * escalationDays));
            assert.equal(mandates.find(({ id }) => id === of)!.holder.name, by.name);
            if (answer) assert.ok(road.some(({ name }) => name === answer.by.name));
          }
        }
        const mandates = await readMandates();
        for (const about of subjects) for (const area of areas) for (const amount of amounts) {
          const answer: MandateAnswer = await get(`/wijken/centrum/mandaten/bevoegdheden?onderwerp=${about}&buurt=${area}&bedrag=${amount}`);
          assert.ok(answer.next.name.length > 0);
          const rests = mandates.find(({ id }) => id === answer.mandate?.id);
          if (answer.may) assert.ok(rests!.state === 'in-force' && rests!.subjects.includes(about) && rests!.areas.includes(area) && amount <= (rests!.upTo ?? 0));
          else assert.ok(!mandates.some(({ state, subjects: of, areas: where, upTo }) => state === 'in-force' && of.includes(about) && where.includes(area) && amount <= (upTo ?? 0)), JSON.stringify(answer));
        }
      }),
      { numRuns: 20, seed: 20261125 },
    );
    console.log(`  seed 20261125, ${done} acts went through`);
    assert.ok(done > 40, 'the tries reach far enough');
  });

  it('what was put up always ends: somebody answers, or the days of everybody on its road pass and their silence is read by all', async () => {
    const today = await readToday(database);
    const top = { ...mandate({ from: addDays(today, -400), until: addDays(today, 400), subjects: ['groen'], areas }), id: 'boven' };
    const [second, third] = [{ ...top, id: 'midden', parent: 'boven', holder: person('T. Bakker'), backing: top.holder }, { ...top, id: 'onder', parent: 'midden', holder: person('K. Lerk'), backing: person('T. Bakker') }];
    for (const one of [top, second, third]) if (!(await findMandate(database, one.id))) await addMandate(database, one);
    const signer = { organisation: 'gemeente', name: top.onBehalfOf.signedBy, role: top.onBehalfOf.body };
    const roads = { boven: [top.backing, signer], midden: [top.holder, top.backing, signer], onder: [second.holder, top.holder, top.backing, signer] } as const;
    const holders = { boven: top.holder, midden: second.holder, onder: third.holder } as const;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('boven' as const, 'midden' as const, 'onder' as const), fc.nat(90), async (of, days) => {
        const id = `einde-${(count += 1)}`;
        await database.transaction().execute(async (transaction) => {
          await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
          await addEscalation(transaction, { id, neighbourhood: 'centrum', mandate: of, by: holders[of], matter: { subject: 'groen', area: areas[0]!, amount: 9_900_000 }, question: 'Mag dit er komen?', raised: addDays(today, -days), road: [...roads[of]] });
        });
        const { state, silent, person: now } = (await readEscalations()).find((one) => one.id === id)!;
        const passed = Math.max(0, Math.ceil(days / escalationDays) - 1);
        assert.equal(silent.length, Math.min(passed, roads[of].length));
        assert.equal(state, passed >= roads[of].length ? 'unanswered' : 'waiting');
        assert.deepEqual(now, roads[of][Math.min(passed, roads[of].length - 1)]);
      }),
      { numRuns: 40, seed: 20261126 },
    );
  });
});
