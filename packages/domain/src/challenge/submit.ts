import { fail, succeed, type Result } from '../issues.ts';
import { parse } from '../parse.ts';
import type { CalendarDate } from '../time.ts';
import type { Challenge } from './challenge.ts';
import type { SharedDraft } from './draft.ts';
import { checkThresholds, type ChallengeOrdinance } from './ordinance.ts';
import { ChallengeInput } from './parts.ts';
import { challengeOrdinances } from './presets.ts';

/** A shared draft as it is sent, under the ordinance of the day. Refuses what is not whole, below a threshold, or was changed by a neighbour since it was read. */
export function submitDraft(draft: SharedDraft, { version, ordinance, on }: { readonly version: number; readonly ordinance: ChallengeOrdinance | null; readonly on: CalendarDate }): Result<Challenge> {
  if (draft.isSubmitted) return fail('challenge.draft.submitted');
  if (version !== draft.version) return fail('challenge.draft.changed-meanwhile');
  if (!ordinance) return fail('challenge.ordinance.none');
  const whole = parse(ChallengeInput, draft.parts);
  if (!whole.ok) return whole;
  const issues = checkThresholds(ordinance, whole.value);
  return issues.length ? { ok: false, issues } : succeed({ ...whole.value, id: draft.id, neighbourhood: draft.neighbourhood, ordinance, received: on, events: [] });
}

/**
 * The rules that hold in a neighbourhood on a day: those that were set for it last, else those of its municipality that come with the toolkit;
 * null where there are none that hold.
 */
export function ordinanceIn({ areas }: { readonly areas: readonly { readonly code: string }[] }, set: readonly ChallengeOrdinance[], at: CalendarDate): ChallengeOrdinance | null {
  const municipality = `GM${areas[0]?.code.slice(2, 6)}`;
  const holds = ({ from, until }: ChallengeOrdinance) => (from === null || at >= from) && (until === null || at < until);
  return [...set].reverse().find(holds) ?? challengeOrdinances.find((one) => one.municipality === municipality && holds(one)) ?? null;
}
