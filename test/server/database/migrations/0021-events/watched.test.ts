import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { routes } from '@wijkaanpak/client/contract';
import { eventKindNames, type EventKind } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import { watches } from '../../../../../packages/server/src/database/migrations/0021-events/watches.ts';
import { openPGlite } from '../../../../support/database.ts';

/** Every route that writes: the events it makes, or why it makes none. A new one is put here, or this test fails. */
const written: Readonly<Record<string, readonly EventKind[] | `none: ${string}`>> = {
  beginChallenge: 'none: a plan that neighbours write is theirs alone until they send it',
  changeChallengeDraft: 'none: a plan that neighbours write is theirs alone until they send it',
  submitChallenge: ['uitdaging-ingediend'],
  supplementChallenge: ['uitdaging-gevorderd'],
  objectToRefusal: ['uitdaging-gevorderd'],
  signAgreement: ['uitdaging-gevorderd'],
  withdrawChallenge: ['uitdaging-gevorderd'],
  confirmReceipt: ['uitdaging-gevorderd'],
  inviteSupplement: ['uitdaging-gevorderd'],
  postponeAnswer: ['uitdaging-gevorderd'],
  answerChallenge: ['uitdaging-gevorderd'],
  offerAgreement: ['uitdaging-gevorderd'],
  reviewAgreement: ['uitdaging-gevorderd'],
  submitProposal: ['voorstel-ingediend'],
  noteProposal: ['voorstel-ingediend'],
  supportProposal: ['voorstel-gevorderd', 'voorstel-veranderd'],
  askQuestion: ['voorstel-gevorderd'],
  answerQuestion: ['voorstel-gevorderd'],
  answerProposal: ['voorstel-gevorderd', 'voorstel-veranderd'],
  putProposalToVote: ['voorstel-gevorderd', 'voorstel-veranderd'],
  settleProposal: ['voorstel-gevorderd', 'voorstel-veranderd'],
  askConsent: ['voorstel-gevorderd'],
  agreeOnProposal: ['voorstel-gevorderd', 'voorstel-veranderd'],
  stepProposal: ['voorstel-gevorderd', 'voorstel-veranderd'],
  tellProposalProgress: ['voorstel-gevorderd'],
  noteObstacle: ['belemmering-genoteerd'],
  addObstacleNote: ['belemmering-aangevuld'],
  registerGroup: ['bewonersgroep-ingeschreven'],
  tellStory: ['verhaal-verteld'],
  noteStory: ['verhaal-verteld'],
  addToStory: 'none: what a teller adds is for the team alone',
  takeBackStory: ['verhaal-ingetrokken'],
  answerStory: ['verhaal-beantwoord'],
  shareStory: ['verhaal-toebedeeld'],
  transcribeStory: ['verhaal-uitgeschreven'],
  agreeTranscript: ['verhaal-uitgeschreven'],
  linkStory: ['verhaal-verbonden'],
  unlinkStory: ['verhaal-verbonden'],
  nameTheme: ['thema-benoemd'],
  makeCommitment: ['toezegging-gedaan'],
  giveNewDate: ['toezegging-verzet'],
  tellProgress: ['toezegging-gevorderd'],
  reportDone: ['toezegging-gereedgemeld'],
  judgeCommitment: ['toezegging-beoordeeld'],
  handOverCommitment: ['overdracht-aangeboden', 'overdracht-beantwoord'],
  answerHandOver: ['overdracht-beantwoord'],
  nameSubject: ['onderwerp-benoemd'],
  grantMandate: ['mandaat-verleend'],
  passOnMandate: ['mandaat-verleend'],
  revokeMandate: ['mandaat-ingetrokken'],
  raiseEscalation: ['doorlegging-gevraagd'],
  answerEscalation: ['doorlegging-beantwoord'],
  foundTable: ['tafel-begonnen'],
  announceDraw: ['loting-aangekondigd'],
  holdDraw: ['loting-gehouden'],
  changeSeats: ['zetel-veranderd'],
  leaveSeat: ['zetel-veranderd'],
  putOnAgenda: ['agendapunt-gezet'],
  decideAtTable: ['besluit-genomen'],
  carryOut: ['maatregel-verder'],
  noteDeviation: ['afwijking-genoteerd'],
  giveReasons: ['afwijking-gemotiveerd'],
  proposeAgreement: ['afspraak-voorgesteld'],
  proposeWording: ['afspraak-verwoord'],
  agreeToWording: ['afspraak-akkoord'],
  publishMinutes: ['verslag-gepubliceerd'],
  beginProgramme: ['programma-begonnen'],
  nameGoal: ['doel-benoemd'],
  endGoal: ['doel-afgesloten'],
  addIndicator: ['indicator-toegevoegd'],
  noteFigure: ['cijfer-genoteerd'],
  reflect: ['terugblik-genoteerd'],
  castBallot: 'none: its moment would tell who voted when',
  makeObjection: 'none: it comes with a ballot, and its moment would tell who objected',
  answerObjection: ['bezwaar-beantwoord'],
  sendAnswers: 'none: its moment would tell who answered when',
  keyPaper: 'none: its moment would tell whose form was typed over',
  finishKeying: ['ronde-overgetypt'],
  replyToWave: ['ronde-beantwoord'],
  subscribe: 'none: who follows is not public',
  resendEvents: 'none: who follows is not public',
  renewSecret: 'none: who follows is not public',
  endSubscription: 'none: who follows is not public',
};

/** What comes about without a route: by the clock, by counting and publishing, and by who draws up votes and polls on the command line. */
const otherwise: readonly EventKind[] = [
  'voorstel-veranderd', 'toezegging-te-laat', 'stemming-aangekondigd', 'stemming-geopend', 'stemming-gesloten', 'stemming-geteld', 'peiling-aangekondigd', 'ronde-aangekondigd', 'ronde-geopend', 'ronde-gesloten', 'ronde-gepubliceerd',
];

/** Every table that nothing is told of, and why. A new one is watched, or put here. */
const unwatched: Readonly<Record<string, string>> = {
  challenge_ordinances: 'rules are read with the challenges',
  challenge_moves: 'the road itself, which never changes',
  challenge_drafts: 'a plan that neighbours write is theirs alone until they send it',
  proposal_support: 'its moment would tell who gave support', events: 'what is told', subscriptions: 'who follows is not public',
  neighbourhoods: 'drawn up by who runs the service', partner_origins: 'which sites may embed is a setting', photos: 'each belongs to what is told',
  voices: 'each belongs to a story that is told', theme_stories: 'they come with their theme', story_additions: 'for the team alone', voting_codes: 'secret', ballots: 'secret', objections: 'their moment would tell who objected',
  answers: 'secret', invitations: 'secret', paper_keyings: 'secret', paper_sheets: 'their moment would tell whose form was typed over',
  ledger_cells: 'as secret as answers', ledger_figures: 'as secret as answers', audit_log: 'for administrators', writes: 'keys of messages',
  kysely_migration: 'of the database itself', kysely_migration_lock: 'of the database itself',
};

const database = await openPGlite();
let told: { table: string; kind: EventKind }[];

describe('what is told to other systems', () => {
  before(async () => {
    told = (await sql<{ table: string; kind: EventKind }>`select tgrelid::regclass::text as table, substr(tgname, 8) as kind from pg_trigger where tgname like 'z\\_tell\\_%'`.execute(database)).rows;
  });
  after(() => database.destroy());

  it('is forgotten by no route that writes', () => {
    const writing = routes.filter(({ method }) => method === 'POST').map(({ name }) => name);
    assert.deepEqual(writing.filter((name) => !(name in written)), [], 'say which events it makes, or why none');
    assert.deepEqual(Object.keys(written).filter((name) => !writing.includes(name)), []);
  });

  it('is forgotten by no table: each is watched by the database, or has a reason', async () => {
    const tables = (await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(database)).rows.map(({ name }) => name);
    const watched = new Set(told.map(({ table }) => table));
    assert.deepEqual(tables.filter((name) => !watched.has(name) && !(name in unwatched)), [], 'add it to watches.ts, or say why not');
    assert.deepEqual(Object.keys(unwatched).filter((name) => !tables.includes(name) || watched.has(name)), []);
  });

  it('is of kinds that the domain has, and every kind comes about somehow', async () => {
    const { rows } = await sql<{ kind: string }>`select distinct (regexp_matches(pg_get_viewdef('due_by_the_clock'), '''([a-z-]+)''::text AS kind|SELECT ''([a-z-]+)''::text', 'g'))::text as kind`.execute(database);
    const byTheClock = rows.flatMap(({ kind }) => kind.match(/[a-z]+(-[a-z]+)+/g) ?? []);
    const made = [...new Set([...told.map(({ kind }) => kind), ...byTheClock])].sort();
    assert.deepEqual(made, [...eventKindNames].sort());
    const expected = [...Object.values(written).filter((kinds): kinds is readonly EventKind[] => typeof kinds !== 'string').flat(), ...otherwise];
    assert.deepEqual([...new Set(expected)].sort(), [...eventKindNames].sort());
  });

  it('asks of each row what its tables can answer', async () => {
    for (const { table, kind, of } of watches) {
      const { rows } = await sql.raw<Record<string, unknown>>(of.replaceAll('$1', `'{}'::jsonb`)).execute(database);
      assert.ok(rows.every((row) => Object.values(row)[0] === null), `${table}: ${kind} found something for an empty row`);
    }
  });

  it('holds the order of events for no longer than a commit: each trigger waits for it', async () => {
    const { rows } = await sql<{ name: string }>`select tgname as name from pg_trigger where tgname like 'z\\_tell\\_%' and not (tgdeferrable and tginitdeferred)`.execute(database);
    assert.deepEqual(rows, []);
  });
});
