import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addToRoad, agreeOn, answerProposal, answerQuestion, askAbout, askConsent, consentTo, isOpenForSupport, kindOfProposal, namedPersonIn, proposalOn, proposalStates, putToVote, reachSupport, settleByVote, stateAfter, stepOn,
  supportNeededByDefault, supportNeededIn, tableActs, tellProgressOn, type Outcome, type ProposalEvent, type ProposalRoad, type Result, type Table, type Vote,
} from '@wijkaanpak/domain';
import fc from 'fast-check';
import { closedVote, neighbourhood, openVote, proposal } from '../../support/content.ts';
import { mandate } from '../../support/mandates.ts';
import { agreement, answered, answerInput, jansen, noting, place, reasons, roadFrom, today } from '../../support/roads.ts';
import { call, codesOf, done, meeting, table } from '../../support/tables.ts';

const answering = { ...noting, place, register: [mandate()] };
const about = (vote: Vote): Vote => ({ ...vote, options: vote.options.map((option, index) => ({ ...option, proposal: `voorstel-${index + 1}` })), rules: { ...vote.rules, ballot: 'yes-no', counting: 'yes-no' } });
const outcome = (...winners: readonly string[]): Outcome => ({ winners, steps: [] }) as unknown as Outcome;
const consentTable = (letters: string): Table => done(tableActs.decide(table, { point: 'lasting', called: call(letters) }, { on: meeting, newId: () => 'besluit-1' }));

describe('support for a proposal', () => {
  it('is enough at the number of the neighbourhood, and says so once', () => {
    assert.equal(supportNeededIn({}), supportNeededByDefault);
    assert.equal(supportNeededIn({ supportNeeded: 3 }), 3);
    const road = roadFrom('submitted');
    assert.equal(done(reachSupport(road, { support: 2, needed: 3 }, today)), road);
    const supported = done(reachSupport(road, { support: 3, needed: 3 }, today));
    assert.deepEqual([supported.state, supported.events], ['supported', [{ kind: 'supported', on: today, support: 3 }]]);
    assert.equal(done(reachSupport(supported, { support: 4, needed: 3 }, today)), supported);
  });
  it('can be given until it is decided what becomes of the proposal', () => {
    assert.deepEqual(proposalStates.filter(isOpenForSupport), ['submitted', 'supported', 'answered']);
  });
});

describe('the answer to a proposal', () => {
  it('names the mandate of who gives it, and what it covers', () => {
    const road = done(answerProposal(roadFrom('supported'), answerInput, answering));
    assert.deepEqual([road.state, road.events], ['answered', [answered('lasting')]]);
  });
  it('is refused outside the mandate, with the reason why', () => {
    const codes = (change: object, register = [mandate()]) => codesOf(answerProposal(roadFrom('submitted'), { ...answerInput, ...change }, { ...answering, register }));
    assert.deepEqual(codes({ matter: { ...answerInput.matter, amount: 600_000 } }), ['mandate.above-amount']);
    assert.deepEqual(codes({ matter: { ...answerInput.matter, subject: 'straten' } }), ['mandate.other-subject']);
    assert.deepEqual(codes({ matter: { ...answerInput.matter, area: 'BU00140000' } }), ['area.not-in-neighbourhood']);
    assert.deepEqual(codes({}, [mandate({ revoked: '2026-11-01' })]), ['mandate.revoked']);
    assert.deepEqual(codes({}, [mandate({ holder: { ...jansen, name: 'R. de Boer' } })]), ['mandate.not-yours']);
    assert.deepEqual(codes({}, []), ['mandate.not-yours']);
  });
  it('that says no closes nothing, and another answer comes beside it', () => {
    const no = done(answerProposal(roadFrom('submitted'), { ...answerInput, outcome: 'no' }, answering));
    assert.equal(no.state, 'answered');
    const yes = done(answerProposal(no, answerInput, answering));
    assert.deepEqual(yes.events.map((event) => event.kind === 'answered' && event.outcome), ['no', 'yes']);
  });
});

describe('a question about a proposal', () => {
  it('is answered by a person with a name, and every answer stays', () => {
    const asked = done(askAbout(roadFrom('submitted'), { text: 'Komt er ook een leuning?' }, { id: 'vraag-1', on: today }));
    const once = done(answerQuestion(asked, { question: 'vraag-1', text: 'Ja.' }, noting));
    const twice = done(answerQuestion(once, { question: 'vraag-1', text: 'Aan twee kanten.' }, noting));
    assert.deepEqual([twice.state, twice.events.map(({ kind }) => kind)], ['submitted', ['question', 'question-answered', 'question-answered']]);
    assert.deepEqual(codesOf(answerQuestion(asked, { question: 'vraag-2', text: 'Ja.' }, noting)), ['request.not-found']);
  });
});

describe('a vote about a proposal', () => {
  const put = done(putToVote(roadFrom('answered', [answered('lasting')]), { vote: about(openVote), reasons }, { ...noting, place }));
  it('asks residents of the neighbourhood about it, at level 1 or higher', () => {
    assert.equal(put.state, 'to-vote');
    const codes = (vote: Vote) => codesOf(putToVote(roadFrom('answered'), { vote, reasons }, { ...noting, place }));
    assert.deepEqual(codes(openVote), ['proposal.vote.not-about-it']);
    assert.deepEqual(codes({ ...about(openVote), neighbourhood: 'elders' }), ['proposal.vote.not-about-it']);
    assert.deepEqual(codes({ ...about(openVote), rules: { ...about(openVote).rules, level: 0 } }), ['proposal.vote.not-about-it']);
  });
  it('decides: chosen is agreed, not chosen stops it, and another vote decides nothing', () => {
    const vote = about(openVote);
    assert.equal(done(settleByVote(put, { vote, outcome: outcome('1') }, today)).state, 'agreed');
    assert.equal(done(settleByVote(put, { vote, outcome: outcome('2') }, today)).state, 'stopped');
    assert.deepEqual(codesOf(settleByVote(put, { vote: about(closedVote), outcome: outcome('1') }, today)), ['proposal.vote.not-about-it']);
    assert.deepEqual(codesOf(settleByVote(roadFrom('answered'), { vote, outcome: outcome('1') }, today)), ['proposal.vote.not-about-it']);
  });
  it('is consent where residents said yes or no to it, and not where they divided money', () => {
    const vote = about(openVote);
    const chosen = done(settleByVote(put, { vote, outcome: outcome('1') }, today));
    assert.deepEqual(consentTo(chosen, { tables: [], counted: [{ vote, outcome: outcome('1') }] }), { by: 'vote', vote: 'speelplek' });
    assert.equal(consentTo(chosen, { tables: [], counted: [{ vote: { ...vote, rules: openVote.rules }, outcome: outcome('1') }] }), null);
    assert.equal(consentTo(put, { tables: [], counted: [{ vote, outcome: outcome('1') }] }), null);
  });
});

describe('consent (instemming)', () => {
  const agreed = done(agreeOn(roadFrom('answered', [answered('lasting')]), agreement, noting));
  const asking = { ...noting, place };
  it('is asked of a table here, before it decides, on a lasting point', () => {
    assert.equal(done(askConsent(agreed, { point: 'lasting' }, { ...asking, table })).events.at(-1)!.kind, 'consent-asked');
    assert.deepEqual(codesOf(askConsent(agreed, { point: 'ordinary' }, { ...asking, table })), ['proposal.consent.not-a-lasting-point']);
    assert.deepEqual(codesOf(askConsent(agreed, { point: 'lasting' }, { ...asking, table: { ...table, neighbourhood: 'elders' } })), ['proposal.consent.not-a-lasting-point']);
    assert.deepEqual(codesOf(askConsent(agreed, { point: 'lasting' }, { ...asking, table: consentTable('yyyyyy') })), ['table.point.settled']);
  });
  it('lets what lasts get under way, and only when the table gave it', () => {
    const asked = done(askConsent(agreed, { point: 'lasting' }, { ...asking, table }));
    const start = (road: ProposalRoad, tables: readonly Table[]) => stepOn(road, { to: 'under-way', reasons }, { ...noting, consent: consentTo(road, { tables, counted: [] }) });
    assert.deepEqual(codesOf(start(asked, [table])), ['proposal.consent.needed']);
    assert.deepEqual(codesOf(start(asked, [consentTable('ynnyyy')])), ['proposal.consent.needed']);
    assert.deepEqual(codesOf(start(agreed, [consentTable('yyyyyy')])), ['proposal.consent.needed'], 'a decision about something else is no consent');
    assert.equal(done(start(asked, [consentTable('yyyyyy')])).state, 'under-way');
  });
  it('is not needed for what passes, and is for what no answer calls passing', () => {
    const start = (road: ProposalRoad) => stepOn(road, { to: 'under-way', reasons }, { ...noting, consent: null });
    assert.equal(done(start(roadFrom('agreed', [answered('ordinary')]))).state, 'under-way');
    assert.deepEqual(codesOf(start(roadFrom('agreed'))), ['proposal.consent.needed']);
    assert.equal(kindOfProposal([answered('lasting'), answered('ordinary')]), 'lasting', 'a later answer does not take it back');
  });
});

describe('an agreement and what comes of it', () => {
  it('is between two parties at least', () => {
    assert.deepEqual(codesOf(agreeOn(roadFrom('answered'), { ...agreement, parties: ['Gemeente', 'Gemeente'] }, noting)), ['proposal.agreement.too-few-parties']);
  });
  it('is told how far it is, from then on until it ended', () => {
    const tell = (state: ProposalRoad['state']) => tellProgressOn(roadFrom(state), { text: 'De grond is vlak.', photo: null }, noting);
    assert.deepEqual(proposalStates.filter((state) => tell(state).ok), ['agreed', 'under-way']);
    assert.deepEqual(codesOf(tell('submitted')), ['proposal.progress.not-yet']);
  });
  it('is noted in the order in which it happened', () => {
    assert.deepEqual(codesOf(addToRoad(roadFrom('agreed', [answered('ordinary', '2026-11-25')]), { kind: 'stopped', ...noting, reasons })), ['proposal.act.before-last']);
  });
});

describe('a proposal as everyone reads it', () => {
  it('tells its road, what is needed, and who is behind the names', () => {
    const told = proposalOn(proposal(1), today, { events: [answered('ordinary')], obstacles: [], neighbourhood, fromGroup: null });
    assert.deepEqual([told.lasts, told.supportNeeded, told.partners], ['ordinary', 25, [{ id: 'gemeente', name: 'Gemeente Voorbeeld' }]]);
  });
  it('knows people by name and role, never a mailbox', () => {
    assert.deepEqual(done(namedPersonIn(neighbourhood, { organisation: 'gemeente', name: 'S. Jansen' })), jansen);
    for (const who of [{ organisation: 'gemeente', name: 'Klantcontact' }, { organisation: 'politie', name: 'S. Jansen' }, { organisation: null, name: 'S. Jansen' }]) assert.deepEqual(codesOf(namedPersonIn(neighbourhood, who)), ['proposal.person.unknown']);
  });
});

const said = fc.constantFrom(reasons, ' ', '');
const lasts = fc.constantFrom('ordinary' as const, 'lasting' as const);
const vote = about(openVote);
const settledTables = [table, consentTable('yyyyyy'), consentTable('ynnyyy')];
type Act = (road: ProposalRoad, tables: readonly Table[]) => Result<ProposalRoad>;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((support): Act => (road) => reachSupport(road, { support, needed: 10 }, today)),
  fc.tuple(said, lasts).map(([why, kind]): Act => (road) => answerProposal(road, { ...answerInput, reasons: why, lasts: kind }, answering)),
  said.map((why): Act => (road) => putToVote(road, { vote, reasons: why }, { ...noting, place })),
  fc.constantFrom('1', '2').map((winner): Act => (road) => settleByVote(road, { vote, outcome: outcome(winner) }, today)),
  said.map((why): Act => (road) => agreeOn(road, { ...agreement, reasons: why }, noting)),
  fc.constant<Act>((road) => askConsent(road, { point: 'lasting' }, { ...noting, place, table })),
  fc.tuple(fc.constantFrom('under-way' as const, 'done' as const, 'stopped' as const), said).map(([to, why]): Act => (road, tables) => stepOn(road, { to, reasons: why }, { ...noting, consent: consentTo(road, { tables, counted: [{ vote, outcome: outcome('1') }] }) })),
  fc.constant<Act>((road) => tellProgressOn(road, { text: 'Er wordt gegraven.', photo: null }, noting)),
);

describe('laws of the road', () => {
  it('hold whatever is tried in whatever order', () => {
    const reached = new Set<string>(['submitted']);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40, size: 'max' }), fc.constantFrom(...settledTables), (acts, decided) => {
        let road = roadFrom('submitted');
        for (const one of acts) {
          const next = one(road, [decided]);
          if (!next.ok) continue;
          assert.deepEqual(next.value.events.slice(0, road.events.length), road.events, 'nothing that happened disappears');
          assert.ok(next.value.state === road.state || next.value.events.length > road.events.length, 'no state changes in silence');
          road = next.value;
          reached.add(road.state);
        }
        const { events } = road;
        assert.equal(events.reduce<ProposalRoad['state']>((state, { kind }) => stateAfter(state, kind), 'submitted'), road.state);
        for (const event of events) {
          if ('reasons' in event) assert.ok(event.reasons.trim() && event.by.name, 'an organisation gives reasons, by a person');
          if (event.kind === 'answered') assert.ok(event.mandate);
        }
        const started = events.findIndex(({ kind }) => kind === 'under-way');
        if (started >= 0) {
          const before = events.slice(0, started);
          const start = events[started] as ProposalEvent & { kind: 'under-way' };
          assert.ok(before.some(({ kind }) => kind === 'agreed' || kind === 'chosen'));
          if (kindOfProposal(before) === 'lasting') assert.ok(start.consent && (start.consent.by === 'vote' ? before.some(({ kind }) => kind === 'chosen') : decided === settledTables[1] && before.some(({ kind }) => kind === 'consent-asked')), 'what lasts has consent');
        }
        if (road.state === 'stopped') assert.ok(events.some((event) => event.kind === 'not-chosen' || (event.kind === 'stopped' && event.reasons.trim())), 'never silently closed');
      }),
      { numRuns: 2000 },
    );
    assert.deepEqual([...reached].sort(), ['agreed', 'answered', 'done', 'stopped', 'submitted', 'supported', 'to-vote', 'under-way'], 'every state was reached');
  });
});
