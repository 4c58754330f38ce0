import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EscalationStanding, MandateRegister, escalationOn, grantMandate, groupCoverage, isSamePerson, mandateOn, parse, passOn, raiseEscalation, registerOn, silentOn, takeBack, type Mandate, type MandateInput, type Result, type SubmandateInput } from '@wijkaanpak/domain';
import { mandate, person, subject } from '../../support/mandates.ts';
import { neighbourhood } from '../../support/content.ts';

const groen = mandate();
const { id: _, neighbourhood: __, parent: ___, revoked: ____, ...given } = groen;
const { onBehalfOf: _____, backing: ______, basis: _______, ...passed } = given;
const input: MandateInput = { ...given, power: 'ordinary' };
const part: SubmandateInput = { ...passed, holder: person('T. Bakker'), areas: ['BU0363AA01'], upTo: 100_000 };
const codeOf = (result: Result<unknown>) => (result.ok ? 'fine' : result.issues[0]!.code);
const give = (change: Partial<MandateInput> = {}, giver = person('K. Lerk')) => codeOf(grantMandate({ ...input, ...change }, { id: 'groen', neighbourhood: 'centrum' }, giver));
const elsewhere = { ...person('K. Lerk'), organisation: 'corporatie' };

describe('a mandate is given', () => {
  it('by the body’s own organisation, to somebody else, with somebody else behind them', () => {
    assert.deepEqual(grantMandate(input, { id: 'groen', neighbourhood: 'centrum' }, person('K. Lerk')), { ok: true, value: groen });
    assert.deepEqual([give({}, elsewhere), give({}, input.holder), give({ backing: input.holder }), give({ holder: person('M. Visser') }), give({ power: 'annulment' })], ['mandate.not-yours', 'mandate.to-oneself', 'mandate.to-oneself', 'mandate.to-oneself', 'mandate.cannot-be-granted']);
    assert.ok(!isSamePerson(person('K. Lerk'), elsewhere), 'a namesake elsewhere is somebody else');
  });

  it('further by its holder, who then stands behind it', () => {
    const pass = (change: Partial<SubmandateInput> = {}, parent = groen, giver = groen.holder) => passOn(parent, { ...part, ...change }, { id: 'kind', giver });
    const sub = pass();
    assert.ok(sub.ok);
    assert.deepEqual([sub.value.parent, sub.value.backing, sub.value.onBehalfOf], ['groen', groen.holder, groen.onBehalfOf]);
    assert.deepEqual([codeOf(pass({}, groen, person('K. Lerk'))), codeOf(pass({ holder: groen.holder })), codeOf(pass({ holder: person('M. Visser') })), codeOf(pass({ upTo: 500_001 })), codeOf(pass({}, mandate({ maySubmandate: false }))), codeOf(pass({}, mandate({ revoked: '2026-05-01' })))], ['mandate.not-yours', 'mandate.to-oneself', 'mandate.to-oneself', 'submandate.wider-than-parent', 'submandate.not-allowed', 'mandate.revoked']);
  });

  it('and taken back by who gave it, from today on', () => {
    const sub = mandate({ id: 'kind', parent: 'groen', holder: person('T. Bakker'), backing: groen.holder });
    const take = (of: Mandate, giver = person('K. Lerk'), change = {}) => takeBack([groen, sub], of, { on: '2026-06-01', form: 'in-writing', today: '2026-06-01', giver, ...change });
    assert.deepEqual([codeOf(take(groen)), codeOf(take(sub, groen.holder)), codeOf(take(groen, groen.holder)), codeOf(take(sub, sub.holder)), codeOf(take(groen, elsewhere)), codeOf(take(groen, person('K. Lerk'), { on: '2026-05-31' })), codeOf(take(groen, person('K. Lerk'), { form: 'by-word' }))], [
      'fine', 'fine', 'mandate.not-yours', 'mandate.not-yours', 'mandate.not-yours', 'mandate.revoked-in-the-past', 'mandate.revocation-not-written',
    ]);
    assert.equal(mandateOn([{ ...groen, revoked: '2026-06-01' }, sub], sub, '2026-06-01').state, 'revoked', 'what was passed on falls with it');
  });
});

describe('what is outside a mandate', () => {
  const raise = (change: object = {}, by = groen.holder) => raiseEscalation([groen], groen, { input: { subject: 'groen', area: 'BU0363AA01', amount: 800_000, question: 'Mag het bankje er komen?', ...change }, id: 'bankje', by, on: '2026-06-01' });
  it('is put up by its holder, and what is within it is not', () => {
    assert.deepEqual([codeOf(raise()), codeOf(raise({ amount: 500_000 })), codeOf(raise({ amount: 0, subject: 'verkeer' })), codeOf(raise({}, person('T. Bakker')))], ['fine', 'escalation.within-mandate', 'fine', 'mandate.not-yours']);
  });

  it('tells who has it, until when, when it ends, and who was silent', () => {
    const raised = raise();
    assert.ok(raised.ok);
    const standing = escalationOn(raised.value, '2026-06-16');
    assert.ok(parse(EscalationStanding, standing).ok);
    assert.deepEqual([standing.state, standing.person.name, standing.answerBy, standing.ends, standing.silent], ['waiting', 'M. Visser', '2026-06-29', '2026-06-29', [groen.backing]]);
    assert.deepEqual(['2026-06-15', '2026-06-16', '2026-06-30'].map((at) => silentOn(raised.value, at).length), [0, 1, 2]);
  });
});

describe('a register', () => {
  it('tells gaps and overlaps with the areas that do not differ together', () => {
    const register = registerOn([groen, mandate({ id: 'spelen', subjects: ['speelplekken'], areas: ['BU0363AA02'], holder: person('A. Smit') })], neighbourhood, { subjects: ['groen', 'speelplekken', 'verkeer'].map((id) => subject(id)), at: '2026-06-01' });
    assert.ok(parse(MandateRegister, register).ok);
    assert.deepEqual(register.gaps, [{ subject: 'verkeer', areas: ['BU0363AA01', 'BU0363AA02'], mandates: [] }]);
    assert.deepEqual(register.overlaps, [{ subject: 'speelplekken', areas: ['BU0363AA02'], mandates: ['groen', 'spelen'] }]);
    assert.deepEqual(groupCoverage([]), []);
  });
});
