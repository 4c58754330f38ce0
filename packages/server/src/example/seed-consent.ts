import type { Actor, Result, Vote } from '@wijkaanpak/domain';
import { drawCode } from '../command-line/draw-code.ts';
import type { Database } from '../database/schema.ts';
import { addCodes } from '../repositories/ballots.ts';
import { addVote } from '../repositories/votes.ts';
import { answerObjection, makeObjection } from '../services/object-to-option.ts';

const option = (id: string, title: string, description: string): Vote['options'][number] => ({ id, title, description, category: null, place: null, cost: null, proposal: null });

const options = [
  option('winkelstraat', 'De winkelstraat blijft ’s middags autovrij', 'Van 12 tot 18 uur, zoals nu in de proef. Wie er woont, kan er met een pas altijd in.'),
  option('rekken', 'De fietsenrekken op het plein blijven', 'Er is dan minder ruimte voor de markt, en de fietsen staan niet meer op de stoep.'),
];

const answerer: Actor = { id: 'voorbeeld', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] };

type Moments = Pick<Vote, 'id' | 'neighbourhood' | 'opensAt' | 'closesAt'> & { readonly objectionsUntil: string };

/** A vote that asks residents' consent to what was tried out, with an objection that was answered and one that was not. */
export async function seedConsent(database: Database, { objectionsUntil, ...vote }: Moments): Promise<void> {
  await addVote(database, {
    ...vote, title: 'Blijft het zo?', question: 'Stemt u ermee in dat dit blijft?', options,
    rules: {
      ballot: 'yes-no', counting: 'consent', minChoices: 0, maxChoices: options.length, maxCost: null, maxPoints: null, budget: null, currency: 'EUR', ties: ['votes', 'id'], level: 1,
      quorum: { ballots: 10 }, objectionsUntil,
    },
  }, 'own');
  const codes = [drawCode(), drawCode()] as const;
  await addCodes(database, vote.id, codes);
  const answered = must(await makeObjection(database, vote.id, { option: 'winkelstraat', reasons: 'Mijn moeder loopt slecht. De taxi kan dan niet meer voor de deur komen.', code: codes[0] }));
  must(await answerObjection(database, { id: answered.id, actor: answerer }, { sequence: answered.sequence, answer: 'Taxi’s en thuiszorg krijgen dezelfde pas als bewoners. Zij kunnen altijd voor de deur komen.' }));
  must(await makeObjection(database, vote.id, { option: 'rekken', reasons: 'De rekken staan op de plek van de brandweer.', code: codes[1] }));
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`seedConsent: the example is refused by the service's own rules: ${JSON.stringify(result.issues)}`);
  return result.value;
}
