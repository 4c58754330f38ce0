import * as domain from '@wijkaanpak/domain';
import { fail, holderOf, type Actor, type Commitment, type CommitmentInput, type CommitmentStanding, type HandOverAnswer, type HandOverInput, type Issue, type PhotoInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import * as repository from '../repositories/commitments.ts';
import { readMandates } from '../repositories/mandates.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { findPoll } from '../repositories/polls.ts';
import { readNow } from '../repositories/now.ts';
import { findProposal } from '../repositories/proposals.ts';
import { readWaves } from '../repositories/waves.ts';
import { keepPhoto } from './keep-photo.ts';
import { readStanding } from './read-commitments.ts';

/** A promise by someone of the organisation that makes it, to a neighbourhood where it works. */
export async function makeCommitment(database: Database, { neighbourhood, actor }: { neighbourhood: string; actor: Actor }, input: CommitmentInput): Promise<Result<CommitmentStanding>> {
  const where = await findNeighbourhood(database, neighbourhood);
  if (!where) return fail('request.not-found');
  if (input.by.organisation !== actor.partner || !where.partners.some(({ id }) => id === actor.partner)) return fail('commitment.not-yours', 'by.organisation');
  if (!(await isKnownOrigin(database, neighbourhood, input.origin))) return fail('commitment.origin.unknown', 'origin.id');
  const open = await whyNotFromWave(database, input.origin);
  if (open) return { ok: false, issues: [open] };
  const hindrance = await whyNoMandate(database, neighbourhood, input);
  if (hindrance) return { ok: false, issues: [hindrance] };
  const made = domain.makeCommitment(input, { id: randomId(), neighbourhood }, await repository.readToday(database));
  if (!made.ok) return made;
  await repository.addCommitment(database, made.value);
  return readStanding(database, made.value.id);
}

/** What a promise rests on is a mandate of who promises, in force today (Awb 10:10); one that needs none names none. */
async function whyNoMandate(database: Database, neighbourhood: string, { mandate: id, by }: CommitmentInput): Promise<Issue | undefined> {
  if (id === null) return undefined;
  const register = await readMandates(database, neighbourhood);
  const mandate = register.find((one) => one.id === id);
  if (!mandate || !domain.isSamePerson(mandate.holder, by)) return domain.issue('mandate.not-yours', 'mandate');
  const [subject, area] = [mandate.subjects[0]!, mandate.areas[0]!];
  const { may, reason } = domain.mayDecideMatter(register, mandate, { matter: { subject, area, amount: 0 }, at: await repository.readToday(database) });
  return may ? undefined : { ...reason, path: 'mandate' };
}

/** Decisions and tables are not kept by this service yet; their names are taken as given. */
async function isKnownOrigin(database: Database, neighbourhood: string, { kind, id }: CommitmentInput['origin']): Promise<boolean> {
  if (kind === 'proposal') return (await findProposal(database, id))?.neighbourhood === neighbourhood;
  if (kind === 'poll') return (await findPoll(database, id))?.neighbourhood === neighbourhood;
  return true;
}

type Act = { readonly id: string; readonly actor: Actor };

/** A promise answers what a round said, and so comes after it has closed. */
async function whyNotFromWave(database: Database, { kind, id, wave: waveId }: CommitmentInput['origin']): Promise<Issue | undefined> {
  if (kind !== 'poll' || waveId === undefined) return undefined;
  const wave = (await readWaves(database, id)).find((one) => one.wave.id === waveId)?.wave;
  if (!wave) return domain.issue('commitment.origin.unknown', 'origin.wave');
  return domain.pollState(wave, await readNow(database)) === 'closed' ? undefined : domain.issue('poll.round-open', 'origin.wave', { closesAt: wave.closesAt });
}

export const giveNewDate = (database: Database, act: Act, { due, reasons }: { due: string; reasons: string }): Promise<Result<CommitmentStanding>> =>
  actOn(database, act, async (commitment, given) => {
    const date = { due, given, reasons };
    const moved = domain.giveNewDate(commitment, date);
    if (moved.ok) await repository.addDate(database, commitment.id, date);
    return moved;
  });

/** The photo and the words are stored together or not at all. */
export const tellProgress = (database: Database, act: Act, { text, photo }: { text: string; photo?: PhotoInput | undefined }): Promise<Result<CommitmentStanding>> =>
  actOn(database, act, async (commitment, on) => {
    const told = domain.tellProgress(commitment, { on, text, photo: null });
    if (!told.ok) return told;
    const kept = await keepPhoto(database, photo);
    if (!kept.ok) return kept;
    await repository.addProgress(database, commitment.id, { on, text, photo: kept.value });
    return told;
  });

export const reportDone = (database: Database, act: Act): Promise<Result<CommitmentStanding>> =>
  actOn(database, act, async (commitment, on) => {
    const reported = domain.reportDone(commitment, on);
    if (reported.ok) await repository.addReport(database, commitment.id, on);
    return reported;
  });

export const handOver = (database: Database, act: Act, input: HandOverInput): Promise<Result<CommitmentStanding>> =>
  change(database, act.id, async (commitment, offered) => {
    const partners = (await findNeighbourhood(database, commitment.neighbourhood))!.partners;
    const handed = domain.handOver(commitment, input, offered, { actor: act.actor, partners });
    if (handed.ok) await repository.addHandOver(database, commitment.id, { ...input, offered });
    return handed;
  });

export const answerHandOver = (database: Database, act: Act, answer: HandOverAnswer): Promise<Result<CommitmentStanding>> =>
  change(database, act.id, async (commitment, on) => {
    const answered = domain.answerHandOver(commitment, answer, on, act.actor);
    if (answered.ok) await repository.addHandOverAnswer(database, commitment.id, { answer, on });
    return answered;
  });

/** What the organisation that has a promise does with it. */
const actOn = (database: Database, { id, actor }: Act, act: (commitment: Commitment, today: string) => Promise<Result<unknown>>): Promise<Result<CommitmentStanding>> =>
  change(database, id, async (commitment, today) => (holderOf(commitment).organisation === actor.partner ? act(commitment, today) : fail('commitment.not-yours')));

/** One change to a promise at a time. */
async function change(database: Database, id: string, act: (commitment: Commitment, today: string) => Promise<Result<unknown>>): Promise<Result<CommitmentStanding>> {
  await repository.lockCommitment(database, id);
  const commitment = await repository.findCommitment(database, id);
  if (!commitment) return fail('request.not-found');
  const done = await act(commitment, await repository.readToday(database));
  return done.ok ? readStanding(database, id) : done;
}
