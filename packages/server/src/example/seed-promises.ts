import { addDays, type Partner, type Vote } from '@wijkaanpak/domain';
import { sql, type Kysely } from 'kysely';
import sharp from 'sharp';
import { drawCode } from '../command-line/draw-code.ts';
import type { Database, Schema } from '../database/schema.ts';
import { addCodes } from '../repositories/ballots.ts';
import { addCommitment, addDate, addHandOver, addHandOverAnswer, addProgress, addReport, readToday } from '../repositories/commitments.ts';
import { addPhoto } from '../repositories/proposals.ts';
import { addVote, findVote } from '../repositories/votes.ts';
import { castBallot } from '../services/cast-ballot.ts';
import { judgeCommitment } from '../services/judge-commitment.ts';
import { judgedPromises, openPromises, type ExamplePromise } from './promises.ts';

/** Where residents judged the older promises, and where they judge one now. */
export const judgingVotes = { closed: 'oordeel-toezeggingen', open: 'oordeel-bank' } as const;

/** Seconds in which the residents of the example cast their ballots. The database takes none before or after, for the example either. */
const votingSeconds = 3;

const rules: Vote['rules'] = {
  ballot: 'yes-no', minChoices: 0, maxChoices: judgedPromises.length, maxCost: null, maxPoints: null, counting: 'yes-no', budget: null, currency: 'EUR', ties: [], level: 1,
};
const asks = (promises: readonly ExamplePromise[]): Vote['options'] =>
  promises.map(({ id, what, shownBy }) => ({ id, title: what, description: shownBy, category: null, place: null, cost: null, proposal: null, commitment: id }));

/** Promises in every state, as their history brings them in, and two votes of residents about them; the ballots of the older one are cast at once. */
export async function addPromises(database: Database, neighbourhood: string, partners: readonly Partner[]): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  const today = await readToday(database);
  for (const promise of [...judgedPromises, ...openPromises]) await addPromise(database, promise, { neighbourhood, partners, today });
  const at = async (from: string, until: string) => (await sql<{ opensAt: string; closesAt: string }>`select clock_timestamp() + ${from}::interval as "opensAt", clock_timestamp() + ${until}::interval as "closesAt"`.execute(database)).rows[0]!;
  await addVote(database, {
    id: judgingVotes.open, neighbourhood, title: 'Is de bank er gekomen?', question: 'De gemeente beloofde een bank om de kastanje. Is die toezegging nagekomen?',
    ...(await at('-1 minute', '30 days')), rules: { ...rules, maxChoices: 1 }, options: asks(openPromises.filter(({ reported }) => reported !== undefined)),
  }, 'own');
  await addVote(database, {
    id: judgingVotes.closed, neighbourhood, title: 'Zijn deze toezeggingen nagekomen?', question: 'Zeg van elke toezegging of zij is nagekomen. Weet u het niet, sla haar dan over.',
    ...(await at('-20 days', `${votingSeconds} seconds`)), rules, options: asks(judgedPromises),
  }, 'own');
  const codes = Array.from({ length: 10 }, drawCode);
  await addCodes(database, judgingVotes.closed, codes);
  const choices = judgedPromises.map(({ id }) => id);
  for (const [resident, code] of codes.entries()) await castBallot(database, judgingVotes.closed, { choices, points: judgedPromises.map(({ yes = 0 }) => (resident < yes ? 1 : 0)), code });
}

/** Once the vote has closed, what residents found is put with each promise, as anyone can do. */
export async function judgePromises(database: Kysely<Schema>): Promise<void> {
  while ((await findVote(database, judgingVotes.closed))!.state !== 'closed') await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { id } of judgedPromises) await database.transaction().execute((transaction) => judgeCommitment(transaction, id, judgingVotes.closed));
}

async function addPromise(database: Database, promise: ExamplePromise, { neighbourhood, partners, today }: { neighbourhood: string; partners: readonly Partner[]; today: string }): Promise<void> {
  const { id, by, what, shownBy, origin, dates, progress = [], reported, handedTo } = promise;
  const [person] = partners.find((partner) => partner.id === by)!.people;
  const [first, ...later] = dates.map(({ given, due, reasons = '' }) => ({ given: addDays(today, given), due: addDays(today, due), reasons }));
  await addCommitment(database, { id, neighbourhood, what, shownBy, by: { organisation: by, ...person! }, origin, mandate: null, dates: [first!], handOvers: [], progress: [], reported: null, verdicts: [] });
  for (const date of later) await addDate(database, id, date);
  if (handedTo) {
    const { name, role } = partners.find((partner) => partner.id === handedTo.partner)!.people[0]!;
    await addHandOver(database, id, { to: { organisation: handedTo.partner, name, role }, reasons: handedTo.reasons, offered: addDays(today, handedTo.offered) });
    if (handedTo.taken !== undefined) await addHandOverAnswer(database, id, { answer: 'taken-over', on: addDays(today, handedTo.taken) });
  }
  for (const { on, text, hasPhoto } of progress) await addProgress(database, id, { on: addDays(today, on), text, photo: hasPhoto ? await addDrawing(database) : null });
  if (reported !== undefined) await addReport(database, id, addDays(today, reported));
}

/** In place of a photo: a bench round a tree. */
async function addDrawing(database: Database): Promise<string> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><rect width="600" height="400" fill="#cfe3ee"/><rect y="290" width="600" height="110" fill="#8fae6b"/>
    <rect x="278" y="150" width="44" height="170" fill="#6b4a2f"/><circle cx="300" cy="110" r="105" fill="#4c7a3d"/><rect x="180" y="285" width="240" height="16" rx="4" fill="#a8743f"/>
    <rect x="195" y="301" width="14" height="40" fill="#7d5630"/><rect x="391" y="301" width="14" height="40" fill="#7d5630"/></svg>`;
  const id = 'tekening-bank';
  await addPhoto(database, { id, content: await sharp(Buffer.from(drawing)).resize(1200).jpeg({ quality: 80 }).toBuffer(), description: 'Tekening van een bank om de stam van een boom' });
  return id;
}
