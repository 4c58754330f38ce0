import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { followInZgw, isRsin, notificatieFor, patchFor, resultaatFor, statusFor, zaakFor, type Followed, type ZgwSettings } from '@wijkaanpak/client/zgw';
import { cloudEventOf, commitmentStates, escalationOn, escalationStates, eventKindNames, proposalStates, standingOn, type Proposal } from '@wijkaanpak/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { root } from '../../house/tree.ts';
import { publisher } from '../../support/webhooks.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const fields = JSON.parse(readFileSync(join(root, 'test/data/zgw/fields.json'), 'utf8')) as Record<string, object>;
const checks = Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, ajv.compile(schema)]));
const mustFit = (name: 'Zaak' | 'PatchedZaak' | 'Status' | 'Resultaat' | 'Message', body: unknown) => assert.ok(checks[name]!(body), `${name}: ${ajv.errorsText(checks[name]!.errors)}\n${JSON.stringify(body)}`);

const catalogue = (kind: string, states: readonly string[]) => ({
  zaaktype: `https://catalogi.example.nl/zaaktypen/${kind}`,
  statustypen: Object.fromEntries(states.map((state) => [state, `https://catalogi.example.nl/statustypen/${kind}-${state}`])),
  resultaattypen: Object.fromEntries(['kept', 'broken', 'done', 'stopped', 'answered'].filter((state) => states.includes(state)).map((state) => [state, `https://catalogi.example.nl/resultaattypen/${kind}-${state}`])),
});
const settings: ZgwSettings = {
  bronorganisatie: '111222333', verantwoordelijkeOrganisatie: '002220647',
  voorstel: catalogue('voorstel', proposalStates), toezegging: catalogue('toezegging', commitmentStates), doorlegging: catalogue('doorlegging', escalationStates),
};
const zaak = 'https://zaken.example.nl/api/v1/zaken/6b3f0a34-2f3c-4a2e-8f0c-0f3f7a6f2d11';
const time = '2026-11-25T10:00:00.000Z';

const proposal: Proposal = {
  id: 'bankje', neighbourhood: 'centrum', title: 'Een bankje bij de speeltuin', description: 'Daar kunnen ouders en ouderen zitten en praten.', place: 'Noordermarkt', area: null, category: null, cost: null, photo: null, state: 'submitted', submittedAt: '2026-03-31T22:30:00.000Z', via: 'web', support: 0, group: null,
};
const person = { organisation: 'gemeente', name: 'Samira Jansen', role: 'gebiedsmakelaar' };
const commitment = standingOn(
  { id: 'lantaarns', neighbourhood: 'centrum', what: 'De lantaarns in de Kerkstraat branden weer', shownBy: 'Er is een avondwandeling', by: person, origin: { kind: 'proposal', id: 'licht' }, mandate: null, dates: [{ due: '2026-10-01', given: '2026-05-04', reasons: '' }, { due: '2026-12-01', given: '2026-09-20', reasons: 'De masten komen later.' }], handOvers: [], progress: [], reported: null, verdicts: [] },
  '2026-11-25', { partners: [], votes: [] },
);
const escalation = escalationOn({ id: 'vraag', mandate: 'groen', neighbourhood: 'centrum', by: person, matter: { subject: 'groen', area: 'BU0363AA01', amount: 800_000 }, question: 'Mag het bankje er komen?', raised: '2026-11-20', road: [{ ...person, name: 'R. de Boer' }], answer: null }, '2026-11-25');
const all: Followed[] = [{ concept: 'voorstel', thing: proposal }, { concept: 'toezegging', thing: commitment }, { concept: 'doorlegging', thing: escalation }];

describe('what happens here, in the field names of Zaakgericht werken', () => {
  it('fits the messages of the Zaken API as VNG published them, to the letter', () => {
    for (const followed of all) {
      mustFit('Zaak', zaakFor(followed, settings));
      mustFit('PatchedZaak', patchFor(followed));
      mustFit('Status', statusFor(followed, settings, { zaak, at: time }));
    }
    mustFit('Resultaat', resultaatFor({ concept: 'toezegging', thing: { ...commitment, state: 'kept' } }, settings, zaak));
    assert.ok(!checks['Zaak']!({ ...zaakFor(all[0]!, settings), zaaktyp: 'x' }) && !checks['Zaak']!({ ...zaakFor(all[0]!, settings), omschrijving: 'x'.repeat(81) }), 'the check itself refuses what does not fit');
  });

  it('tells of a promise what, from when and until when, and calls its day planned: it is no term of law', () => {
    assert.deepEqual(zaakFor(all[1]!, settings), {
      identificatie: 'TOEZEGGING-lantaarns', bronorganisatie: '111222333', verantwoordelijkeOrganisatie: '002220647', zaaktype: 'https://catalogi.example.nl/zaaktypen/toezegging',
      omschrijving: 'De lantaarns in de Kerkstraat branden weer', toelichting: 'Er is een avondwandeling', einddatumGepland: '2026-12-01', startdatum: '2026-05-04', publicatiedatum: '2026-05-04',
      vertrouwelijkheidaanduiding: 'openbaar', kenmerken: [{ kenmerk: 'lantaarns', bron: 'wijkaanpak' }],
    });
    assert.equal(zaakFor(all[0]!, settings)!.startdatum, '2026-04-01', 'the day in Amsterdam');
    assert.equal(zaakFor(all[2]!, settings)!.einddatumGepland, '2026-12-04');
    for (const followed of all) assert.doesNotMatch(JSON.stringify([zaakFor(followed, settings), statusFor(followed, settings, { zaak, at: time })]), /Jansen|de Boer/, 'no name goes into a case');
  });

  it('makes a case first, and then brings it up to date: its result before its last status', () => {
    const event = { time };
    assert.deepEqual(followInZgw(event, all[1]!, { settings, zaak: null }).map(({ method, path }) => `${method} ${path}`), ['POST /zaken']);
    assert.deepEqual(followInZgw(event, all[1]!, { settings, zaak }), [
      { method: 'PATCH', path: 'zaak', body: patchFor(all[1]!) },
      { method: 'POST', path: '/statussen', body: { zaak, statustype: 'https://catalogi.example.nl/statustypen/toezegging-moved', datumStatusGezet: time, statustoelichting: 'De masten komen later.' } },
    ]);
    assert.deepEqual(followInZgw(event, { concept: 'toezegging', thing: { ...commitment, state: 'broken' } }, { settings, zaak }).map(({ path }) => path), ['zaak', '/resultaten', '/statussen']);
    assert.deepEqual(followInZgw(event, all[0]!, { settings: { bronorganisatie: '111222333', verantwoordelijkeOrganisatie: '111222333' }, zaak: null }), [], 'nothing without a case type');
  });

  it('fits whatever residents write, however long, without half a character', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_500 });
    fc.assert(fc.property(text, text, fc.constantFrom(...proposalStates), (title, description, state) => {
      const followed: Followed = { concept: 'voorstel', thing: { ...proposal, title, description, state } };
      for (const { path, body } of [...followInZgw({ time }, followed, { settings, zaak: null }), ...followInZgw({ time }, followed, { settings, zaak })]) {
        mustFit(({ '/zaken': 'Zaak', zaak: 'PatchedZaak', '/resultaten': 'Resultaat', '/statussen': 'Status' } as const)[path], body);
        assert.doesNotMatch(JSON.stringify(body), /\\ud[89a-f]/i);
      }
    }), { numRuns: 60 });
  });

  it('is a message of the Notificaties API for every kind of event', () => {
    const event = { position: 7, id: 'f3dce042-cd6e-4977-844d-05be8dce7cea', subject: 'lantaarns', part: null, neighbourhood: 'centrum', at: time };
    for (const kind of eventKindNames) mustFit('Message', notificatieFor(cloudEventOf({ ...event, kind }, publisher)));
    assert.deepEqual(notificatieFor(cloudEventOf({ ...event, kind: 'toezegging-verzet', part: '2026-12-01' }, publisher)), {
      kanaal: 'wijkaanpak', hoofdObject: 'https://participatie.example.nl/v1/toezeggingen/lantaarns', resource: 'toezegging', resourceUrl: 'https://participatie.example.nl/v1/toezeggingen/lantaarns', actie: 'update',
      aanmaakdatum: time, kenmerken: { wijk: 'centrum', soort: 'toezegging-verzet', gebeurtenis: event.id, volgnummer: '0000000007', onderdeel: '2026-12-01' },
    });
    assert.equal(notificatieFor(cloudEventOf({ ...event, kind: 'toezegging-gedaan' }, publisher)).actie, 'create');
  });

  it('is for an organisation by its RSIN, which passes the eleven test', () => {
    assert.deepEqual(['111222333', '002220647', '111222334', '000000000', '12345678', 'abcdefghi'].map(isRsin), [true, true, false, false, false, false]);
    assert.throws(() => zaakFor(all[0]!, { ...settings, bronorganisatie: '123456789' }), /zaakFor: expected an RSIN/);
  });
});
