import { waysToObject, type ChallengeStanding } from '@wijkaanpak/domain';

/** What an organisation can do with a challenge, and what who wrote it can. */
export const organisationActs = ['receipt', 'invitation', 'postponement', 'accept', 'refuse', 'uphold', 'offer', 'review'] as const;
export const writerActs = ['supplement', 'objection', 'signature', 'withdrawal'] as const;
export type OrganisationAct = (typeof organisationActs)[number];
export type WriterAct = (typeof writerActs)[number];
export type Act = OrganisationAct | WriterAct;

const isOrganisational = (act: Act): act is OrganisationAct => (organisationActs as readonly Act[]).includes(act);
export const asksMandate = isOrganisational;

const count = ({ events }: ChallengeStanding, kind: ChallengeStanding['events'][number]['kind']): number => events.filter((event) => event.kind === kind).length;

/** Which acts a challenge asks of an organisation as it stands; the service is the one that decides. */
export function actsOfOrganisation(challenge: ChallengeStanding): OrganisationAct[] {
  const { state, clock, ordinance: { answer: { postponement } } } = challenge;
  switch (state) {
    case 'submitted':
      return [
        ...(count(challenge, 'receipt') ? [] : (['receipt'] as const)),
        ...(clock.isLate || clock.standsStill || challenge.readOn >= clock.answerBy ? [] : (['invitation'] as const)),
        ...(postponement && !clock.isLate && count(challenge, 'postponement') < postponement.times ? (['postponement'] as const) : []),
        'accept', 'refuse',
      ];
    case 'objection':
      return ['accept', 'uphold'];
    case 'accepted':
      return ['offer'];
    case 'agreement':
    case 'ended':
      return ['review'];
    default:
      return [];
  }
}

/** Which acts a challenge leaves to who wrote it. */
export function actsOfWriters(challenge: ChallengeStanding): WriterAct[] {
  const { state, clock, readOn, ordinance } = challenge;
  const canObject = waysToObject(ordinance.legalNature).ways.some(({ way }) => way === 'objection') && clock.objectBy !== null && readOn <= clock.objectBy;
  switch (state) {
    case 'submitted':
      return [...(count(challenge, 'invitation') > count(challenge, 'supplement') ? (['supplement'] as const) : []), 'withdrawal'];
    case 'refused':
      return canObject ? ['objection'] : [];
    case 'accepted':
      return [...(count(challenge, 'offer') ? (['signature'] as const) : []), 'withdrawal'];
    case 'objection':
      return ['withdrawal'];
    default:
      return [];
  }
}
