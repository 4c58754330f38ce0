import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, proposalTransitions, type Actor, type ObstacleCount, type ProposalEvent, type ProposalStanding } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import sharp from 'sharp';
import { steps } from '../../../packages/server/src/database/migrations/0019-road.ts';
import { addCodes } from '../../../packages/server/src/repositories/ballots.ts';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addMandate, addSubject } from '../../../packages/server/src/repositories/mandates.ts';
import { addVote } from '../../../packages/server/src/repositories/votes.ts';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';
import { consentRules, openVote } from '../../support/content.ts';
import { mandate, subject } from '../../support/mandates.ts';
import { keepTable } from '../../support/kept-tables.ts';
import { agreement, answerInput, reasons } from '../../support/roads.ts';
import { call, table } from '../../support/tables.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  jansen: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  onbekend: { id: '2', name: 'K. Onbekend', partner: 'gemeente', roles: ['professional'] },
  schrijver: { id: '3', name: 'T. Schrijver', partner: null, roles: ['table-secretary'] },
  beheer: { id: '4', name: 'B. Heer', partner: null, roles: ['administrator'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, who?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `weg-${(keys += 1)}-sleutel`, ...(who && { Authorization: `Bearer ${who}` }) } });
const get = async (path: string, who?: string) => (await app.request(`http://dienst.example/v1${path}`, { headers: who ? { Authorization: `Bearer ${who}` } : {} })).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
async function noted(path: string, body: unknown, who?: string): Promise<ProposalStanding> {
  const response = await post(path, body, who);
  assert.equal(response.status, 201, await response.clone().text());
  return response.json();
}
const idea = { title: 'Een bank bij de halte', description: 'Daar kunnen ouderen wachten op de bus.' };
const submitted = async (): Promise<string> => (await noted('/wijken/centrum/voorstellen', idea)).id;
const markOf = (number: number): string => number.toString(16).padStart(32, '0');
const supporting = (id: string, number: number) => post(`/voorstellen/${id}/steunbetuigingen`, { mark: markOf(number) });
const answer = { ...answerInput };
const kindsOf = ({ events }: { events: readonly ProposalEvent[] }) => events.map(({ kind }) => kind);
const refused = (code: string) => (error: object) => (error as { code?: string }).code === code;
const insertEvent = (proposal: string, kind: string, detail: object, who = true) =>
  sql`insert into proposal_events (proposal, kind, organisation, person, role, detail) values (${proposal}, ${kind}, ${who ? 'gemeente' : null}, ${who ? 'S. Jansen' : null}, ${who ? 'gebiedsmakelaar' : null}, ${JSON.stringify({ reasons, ...detail })}::jsonb)`.execute(database);
let today: string;

describe('the road of a proposal, through the service', () => {
  before(async () => {
    await fill(database);
    today = await readToday(database);
    await sql`update neighbourhoods set support_needed = 3`.execute(database);
    for (const one of ['groen', 'speelplekken']) await addSubject(database, 'centrum', subject(one));
    await addMandate(database, mandate({ from: today, until: addDays(today, 400) }));
    await keepTable(database, table);
  });
  after(() => database.destroy());

  it('goes from an idea to done, by support, a question, an obstacle, an answer on a mandate, an agreement, consent and progress', async () => {
    const id = await submitted();
    const at = `/voorstellen/${id}`;
    for (const number of [1, 2]) assert.equal((await supporting(id, number)).status, 201);
    assert.equal((await get(at)).state, 'submitted');
    const supported: ProposalStanding = await (await supporting(id, 3)).json();
    assert.deepEqual([supported.state, supported.support, supported.supportNeeded, kindsOf(supported)], ['supported', 3, 3, ['supported']]);

    const asked = await noted(`${at}/vragen`, { text: 'Krijgt de bank een leuning?' });
    const question = asked.events.find((event) => event.kind === 'question')!.id;
    assert.equal(await codeOf(await post(`/vragen/${question}/antwoorden`, { text: 'Ja, aan twee kanten.' })), 'access.login-needed');
    await noted(`/vragen/${question}/antwoorden`, { text: 'Ja, aan twee kanten.' }, 'jansen');

    const hindered = await noted(`${at}/belemmeringen`, { kind: 'rule', what: 'De verordening verbiedt banken op de stoep.', owner: { organisation: 'gemeente', name: 'S. Jansen' }, due: addDays(today, 10) }, 'jansen');
    const [obstacle] = hindered.obstacles;
    assert.deepEqual([obstacle!.state, obstacle!.owner.role, obstacle!.dueNow], ['open', 'gebiedsmakelaar', addDays(today, 10)]);
    await noted(`/belemmeringen/${obstacle!.id}/aantekeningen`, { kind: 'tried', text: 'Gebeld met de afdeling Regels.' }, 'jansen');
    const removed = await noted(`/belemmeringen/${obstacle!.id}/aantekeningen`, { kind: 'removed', text: 'Voor banken geldt een uitzondering.' }, 'jansen');
    assert.equal(removed.obstacles[0]!.state, 'removed');

    assert.equal((await noted(`${at}/antwoorden`, answer, 'jansen')).state, 'answered');
    assert.equal((await noted(`${at}/afspraken`, agreement, 'jansen')).state, 'agreed');
    assert.equal(await codeOf(await post(`${at}/stappen`, { to: 'under-way', reasons }, 'jansen')), 'proposal.consent.needed');
    await noted(`${at}/instemmingen`, { table: 'tafel-zuid', point: 'lasting' }, 'jansen');
    assert.equal(await codeOf(await post(`${at}/stappen`, { to: 'under-way', reasons }, 'jansen')), 'proposal.consent.needed', 'asked is not given');
    assert.equal((await post('/wijktafels/tafel-zuid/besluiten', { point: 'lasting', called: call('yyyyyy') }, 'schrijver')).status, 201);
    const started = await noted(`${at}/stappen`, { to: 'under-way', reasons }, 'jansen');
    assert.deepEqual((started.events.at(-1) as ProposalEvent & { kind: 'under-way' }).consent, { by: 'table', table: 'tafel-zuid', point: 'lasting' });

    const picture = (await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } }).jpeg().toBuffer()).toString('base64');
    const told = await noted(`${at}/vorderingen`, { text: 'De bank staat er.', photo: { data: picture, description: 'Een groene bank' } }, 'jansen');
    const progress = told.events.at(-1) as ProposalEvent & { kind: 'progress' };
    assert.equal((await app.request(`http://dienst.example${progress.photo!.url}`)).headers.get('Content-Type'), 'image/jpeg');
    const done = await noted(`${at}/stappen`, { to: 'done', reasons: 'Er wordt op gezeten.' }, 'jansen');
    assert.deepEqual([done.state, kindsOf(done)], ['done', ['supported', 'question', 'question-answered', 'answered', 'agreed', 'consent-asked', 'under-way', 'progress', 'done']]);
    assert.deepEqual((await get(`/wijken/centrum/voorstellen?status=done`)).items.map((one: { id: string }) => one.id), [id]);
    assert.deepEqual((await get('/handelingen?perPagina=100', 'beheer')).items.map(({ act }: { act: string }) => act).filter((act: string) => act !== 'decideAtTable').reverse(),
      ['answerQuestion', 'noteObstacle', 'addObstacleNote', 'addObstacleNote', 'answerProposal', 'agreeOnProposal', 'askConsent', 'stepProposal', 'tellProposalProgress', 'stepProposal']);
  });

  it('is told to who follows it, in their own language, without an address', async () => {
    const id = await submitted();
    await noted(`/voorstellen/${id}/antwoorden`, { ...answer, outcome: 'no', text: 'Nee, <nu> niet.' }, 'jansen');
    await noted(`/voorstellen/${id}/belemmeringen`, { kind: 'rule', what: 'De verordening verbiedt het.', owner: { organisation: 'gemeente', name: 'S. Jansen' }, due: addDays(today, 10) }, 'jansen');
    const news = async (language: string) => (await app.request(`http://dienst.example/v1/voorstellen/${id}/berichten`, { headers: { 'Accept-Language': language } })).text();
    const dutch = await news('nl');
    for (const said of ['Antwoord: Een bank bij de halte', 'Nee. Het voorstel blijft open.', 'Nee, &#60;nu&#62; niet.', 'Wat in de weg staat', `http://dienst.example/voorstellen/${id}`]) assert.ok(dutch.includes(said), said);
    assert.ok((await news('en')).includes('Answer: Een bank bij de halte'));
    assert.equal(dutch, await news('nl'));
    assert.equal((await app.request('http://dienst.example/v1/voorstellen/geen/berichten')).status, 404);
  });

  it('counts the support of a browser once, and none after it was decided', async () => {
    const id = await submitted();
    for (let times = 0; times < 3; times += 1) assert.equal(((await (await supporting(id, 7)).json()) as ProposalStanding).support, 1);
    await noted(`/voorstellen/${id}/antwoorden`, answer, 'jansen');
    await noted(`/voorstellen/${id}/afspraken`, agreement, 'jansen');
    assert.equal(await codeOf(await supporting(id, 8)), 'proposal.support.closed');
    assert.equal((await (await supporting(id, 7)).json()).support, 1, 'what was given before is no trouble');
    await assert.rejects(sql`insert into proposal_support (proposal, mark) values (${id}, ${markOf(9)})`.execute(database), refused('WP103'));
  });

  it('takes an answer from nobody without a mandate for it, a name among the people here, or a login', async () => {
    const at = `/voorstellen/${await submitted()}/antwoorden`;
    assert.equal(await codeOf(await post(at, answer)), 'access.login-needed');
    assert.equal(await codeOf(await post(at, answer, 'beheer')), 'access.not-allowed');
    assert.equal(await codeOf(await post(at, answer, 'onbekend')), 'proposal.person.unknown');
    assert.equal(await codeOf(await post(at, { ...answer, matter: { ...answer.matter, amount: 600_000 } }, 'jansen')), 'mandate.above-amount');
    assert.equal(await codeOf(await post(at, { ...answer, reasons: ' ' }, 'jansen')), 'text.too-short');
    assert.equal(await codeOf(await post('/voorstellen/geen/antwoorden', answer, 'jansen')), 'request.not-found');
  });

  it('goes by a vote where it was put to one, and nobody can hold back what that decided', async () => {
    const id = await submitted();
    const at = `/voorstellen/${id}`;
    const { state: _, rulesHash: __, ...drawn } = openVote;
    const soon = new Date(Date.now() + 2500).toISOString();
    await addVote(database, {
      ...drawn, id: 'over-de-bank', opensAt: new Date(Date.now() - 60_000).toISOString(), closesAt: soon, rules: { ...consentRules, counting: 'yes-no', maxChoices: 1 }, options: [{ ...drawn.options[0]!, cost: null, proposal: id }],
    }, 'own');
    await addCodes(database, 'over-de-bank', letterCodes);
    await noted(`${at}/antwoorden`, answer, 'jansen');
    assert.equal(await codeOf(await post(`${at}/stemmingen`, { vote: 'open', reasons }, 'jansen')), 'proposal.vote.not-about-it');
    await noted(`${at}/stemmingen`, { vote: 'over-de-bank', reasons }, 'jansen');
    for (const code of letterCodes.slice(0, 2)) assert.equal((await post('/stemmingen/over-de-bank/stembiljetten', { choices: ['1'], points: [1], code })).status, 201);
    assert.equal(await codeOf(await post(`${at}/uitslagen`, {})), 'vote.not-counted-yet');
    assert.equal(await codeOf(await post(`${at}/afspraken`, agreement, 'jansen')), 'proposal.transition.not-yours', 'what residents decide, no organisation does');
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, Date.parse(soon) - Date.now()) + 100));
    const settled = await noted(`${at}/uitslagen`, {});
    assert.deepEqual([settled.state, settled.events.at(-1)!.kind], ['agreed', 'chosen']);
    const started = await noted(`${at}/stappen`, { to: 'under-way', reasons }, 'jansen');
    assert.deepEqual((started.events.at(-1) as ProposalEvent & { kind: 'under-way' }).consent, { by: 'vote', vote: 'over-de-bank' });
  });

  it('begins by phone or on paper as well, once it was read back, and from a group while that speaks for its members', async () => {
    const byPhone = { ...idea, channel: 'phone', isReadBack: true };
    assert.equal(await codeOf(await post('/wijken/centrum/aanmeldingen', byPhone)), 'access.login-needed');
    assert.equal(await codeOf(await post('/wijken/centrum/aanmeldingen', { ...byPhone, isReadBack: false }, 'jansen')), 'proposal.not-read-back');
    assert.equal((await noted('/wijken/centrum/aanmeldingen', byPhone, 'jansen')).via, 'phone');
    const group = { name: 'Zorgcoöperatie Om de Hoek', kind: 'care', members: 40, decidedBy: 'Elke maand beslissen leden samen aan tafel.', until: addDays(today, 30) };
    const { id } = (await noted('/wijken/centrum/bewonersgroepen', group, 'jansen')) as { id: string };
    assert.equal(await codeOf(await post('/wijken/centrum/bewonersgroepen', { ...group, name: 'Alle bewoners' }, 'jansen')), 'group.speaks-for-everyone');
    const told = await noted('/wijken/centrum/aanmeldingen', { ...byPhone, channel: 'paper', group: id }, 'jansen');
    assert.deepEqual([told.via, (await get(`/voorstellen/${told.id}`)).fromGroup.members], ['paper', 40]);
    assert.equal(await codeOf(await post('/wijken/centrum/aanmeldingen', { ...byPhone, group: 'geen' }, 'jansen')), 'group.unknown');
    assert.deepEqual((await get('/wijken/centrum/bewonersgroepen')).items.map((one: { name: string }) => one.name), [group.name]);
  });

  it('tells everyone what stands in the way, and how long', async () => {
    const id = await submitted();
    const obstacle = { kind: 'habit', what: 'Niemand belt terug op maandag.', owner: { organisation: 'gemeente', name: 'S. Jansen' }, due: addDays(today, 3) };
    assert.equal(await codeOf(await post(`/voorstellen/${id}/belemmeringen`, { ...obstacle, owner: { organisation: 'gemeente', name: 'Postbus 1' } }, 'jansen')), 'obstacle.owner.unknown');
    await noted(`/voorstellen/${id}/belemmeringen`, obstacle, 'jansen');
    const page: ObstacleCount & { total: number } = await get('/wijken/centrum/belemmeringen?stand=open');
    assert.deepEqual([page.total, page.standing, page.removed, page.longestDays], [2, 2, 1, 0]);
    assert.equal((await app.request('http://dienst.example/v1/wijken/geen/belemmeringen')).status, 404);
  });

  it('is kept by the database itself: no step but by what happened, nothing changed, nothing removed', async () => {
    const id = await submitted();
    await assert.rejects(sql`update proposals set state = 'stopped' where id = ${id}`.execute(database), refused('WP100'));
    await assert.rejects(sql`delete from proposals where id = ${id}`.execute(database), refused('WP100'));
    for (const kept of ['proposal_events', 'proposal_support', 'obstacles', 'obstacle_notes', 'resident_groups']) await assert.rejects(sql.raw(`delete from ${kept}`).execute(database), refused('WP100'), kept);
    await assert.rejects(sql`update proposal_events set detail = '{}'`.execute(database), refused('WP100'));
    await assert.rejects(insertEvent(id, 'done', {}), refused('WP102'));
    await assert.rejects(insertEvent(id, 'supported', {}, false), refused('WP103'));
    await assert.rejects(insertEvent(id, 'answered', { mandate: 'geen', matter: answer.matter }), refused('WP104'));
    await assert.rejects(insertEvent(id, 'answered', { ...answer, matter: { ...answer.matter, amount: 900_000 } }), refused('WP104'));
    await assert.rejects(insertEvent(id, 'answered', { ...answer, reasons: ' ' }), refused('23514'));
    await insertEvent(id, 'answered', answer);
    await assert.rejects(insertEvent(id, 'to-vote', { vote: 'open' }), refused('WP105'));
    await assert.rejects(insertEvent(id, 'consent-asked', { table: 'tafel-zuid', point: 'ordinary' }), refused('WP106'));
    await insertEvent(id, 'agreed', { text: 'Zo gaat het.', parties: ['a', 'b'] });
    await assert.rejects(insertEvent(id, 'under-way', { consent: { by: 'vote', vote: 'open' } }), refused('WP107'), 'saying that there is consent is not having it');
    await assert.rejects(sql`insert into obstacles (id, proposal, neighbourhood, kind, what, due, raised_on, owner_organisation, owner, owner_role, organisation, person, role) values ('x', ${id}, 'centrum', 'rule', 'Iets', ${addDays(today, 1)}, ${today}, 'gemeente', ' ', 'x', 'gemeente', 'x', 'x')`.execute(database), refused('23514'));
    const [first] = (await get('/wijken/centrum/belemmeringen?stand=open')).items;
    await assert.rejects(sql`insert into obstacle_notes (obstacle, kind, text, organisation, person, role) values (${first.id}, 'removed', 'Weg.', 'politie', 'K. Bos', 'agent')`.execute(database), refused('WP109'));
  });

  it('has the steps in the database that the domain has', () => {
    const inDomain = proposalTransitions.filter(({ from, to, by }) => from !== 'draft' && !(to === 'stopped' && by === 'residents' && from !== 'to-vote')).map(({ from, to }) => `${from} ${to}`);
    assert.deepEqual(steps.map(([from, , to]) => `${from} ${to}`).sort(), inDomain.sort());
  });
});
