import {
  amountOf, beginDraft, challengeOn, dayOf, fail, hashChallengeSecret, mergeDraft, ordinanceIn, organisationSteps, personWithMandate, residentSteps, submitDraft, succeed, takeStep,
  type Challenge, type ChallengeEvent, type ChallengeOrdinance, type ChallengeStanding, type DraftChange, type DraftSubmission, type Mandate, type Neighbourhood, type Result, type SharedDraft, type SharedDraftInput,
} from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

/** A shared draft in memory, with the hash that its writers are known by. */
export type KeptDraft = SharedDraft & { readonly secretHash: string };

interface Content {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly challenges: readonly Challenge[];
  readonly drafts: readonly KeptDraft[];
  /** Rules that were set for a neighbourhood, by its id. */
  readonly ordinances: Readonly<Record<string, readonly ChallengeOrdinance[]>>;
  readonly mandates: readonly Mandate[];
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<object>;
  readonly now: () => string;
}

/** The right to challenge in the service inside a page: drafts by their link, and challenges with their clock. */
export function challengeHandlers({ neighbourhoods, ordinances, mandates, paged, now, ...content }: Content): Record<string, Handler> {
  let challenges = [...content.challenges];
  let drafts = [...content.drafts];
  const today = () => dayOf(now());
  const resultOf = <T>(value: T | undefined): Result<T> => (value === undefined ? fail('request.not-found') : succeed(value));
  const shown = ({ secretHash: _, ...draft }: KeptDraft): SharedDraft => draft;
  const ordinanceFor = (neighbourhood: Neighbourhood) => ordinanceIn(neighbourhood, ordinances[neighbourhood.id] ?? [], today());
  const ownDraft = (id: string | undefined, token: string | undefined) => resultOf(drafts.find((draft) => draft.id === id && token !== undefined && draft.secretHash === hashChallengeSecret(token)));
  const keep = (draft: KeptDraft) => void (drafts = drafts.map((one) => (one.id === draft.id ? draft : one)));
  const known = (id: string | undefined) => resultOf(challenges.find((challenge) => challenge.id === id));
  const happen = (challenge: Challenge, event: ChallengeEvent): Result<ChallengeStanding> => {
    const taken = takeStep(challenge, event);
    if (!taken.ok) return taken;
    challenges = challenges.map((one) => (one.id === challenge.id ? taken.value : one));
    return succeed(challengeOn(taken.value, today()));
  };
  const byResidents = (make: (typeof residentSteps)[keyof typeof residentSteps]): Handler => ({ params, token, body }) => {
    const draft = ownDraft(params['uitdaging'], token);
    const challenge = draft.ok ? known(draft.value.id) : draft;
    return challenge.ok ? happen(challenge.value, make(body, today())) : challenge;
  };
  const byOrganisation = (make: (typeof organisationSteps)[keyof typeof organisationSteps]): Handler => ({ params, body, actor }) => {
    const challenge = known(params['uitdaging']);
    if (!challenge.ok) return challenge;
    const register = mandates.filter(({ neighbourhood }) => neighbourhood === challenge.value.neighbourhood);
    const { mandate } = body as { mandate: string };
    const by = personWithMandate(register, { mandate, by: { organisation: actor!.partner ?? '', name: actor!.name }, amount: amountOf(challenge.value, body), on: today() });
    return by.ok ? happen(challenge.value, make(body, { on: today(), by: by.value })) : by;
  };

  return {
    listChallenges({ params, query }) {
      const neighbourhood = neighbourhoods.find(({ id }) => id === params['wijk']);
      if (!neighbourhood) return fail('request.not-found');
      const page = paged(challenges.filter((one) => one.neighbourhood === neighbourhood.id).map((one) => challengeOn(one, today())), query);
      return page.ok ? succeed({ ...page.value, ordinance: ordinanceFor(neighbourhood), readOn: today() }) : page;
    },
    getChallenge({ params }) {
      const challenge = known(params['uitdaging']);
      return challenge.ok ? succeed(challengeOn(challenge.value, today())) : challenge;
    },
    beginChallenge({ params, body }) {
      const { secretHash, parts } = body as SharedDraftInput;
      if (!neighbourhoods.some(({ id }) => id === params['wijk'])) return fail('request.not-found');
      const draft = beginDraft(`uitdaging-${drafts.length + challenges.length + 1}`, params['wijk']!, parts);
      drafts = [...drafts, { ...draft, secretHash }];
      return succeed(draft);
    },
    getChallengeDraft({ params, token }) {
      const draft = ownDraft(params['concept'], token);
      return draft.ok ? succeed(shown(draft.value)) : draft;
    },
    changeChallengeDraft({ params, token, body }) {
      const draft = ownDraft(params['concept'], token);
      const merged = draft.ok ? mergeDraft(shown(draft.value), body as DraftChange) : draft;
      if (draft.ok && merged.ok) keep({ ...draft.value, ...merged.value });
      return merged;
    },
    submitChallenge({ params, token, body }) {
      const draft = ownDraft(params['concept'], token);
      if (!draft.ok) return draft;
      const neighbourhood = neighbourhoods.find(({ id }) => id === draft.value.neighbourhood)!;
      const sent = submitDraft(draft.value, { version: (body as DraftSubmission).version, ordinance: ordinanceFor(neighbourhood), on: today() });
      if (!sent.ok) return sent;
      keep({ ...draft.value, isSubmitted: true });
      challenges = [sent.value, ...challenges];
      return succeed(challengeOn(sent.value, today()));
    },
    ...Object.fromEntries(Object.entries(residentSteps).map(([name, make]) => [name, byResidents(make as never)])),
    ...Object.fromEntries(Object.entries(organisationSteps).map(([name, make]) => [name, byOrganisation(make as never)])),
  };
}
