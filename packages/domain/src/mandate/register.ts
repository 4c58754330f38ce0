import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { issue, type Issue } from '../issues.ts';
import { Cents } from '../money.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import type { CalendarDate } from '../time.ts';
import type { Mandate, NamedPerson } from './mandate.ts';
import { mayDecide, type MayDecide } from './may-decide.ts';

/** What is to be decided: about what, where, for how much (0 where it is about no money). */
export const MandateMatter = z.strictObject({ subject: Slug, area: AreaCode, amount: Cents });
export type MandateMatter = z.infer<typeof MandateMatter>;

/** The same, and whose decision an objection is against, where it is about one. */
export interface Matter extends MandateMatter {
  readonly objectionTo?: Pick<NamedPerson, 'organisation' | 'name'>;
}

/** Every mandate from one up to the body itself: the mandate, its parent, and so on. A register that goes round in a circle ends where it would repeat. */
export function chainOf(register: readonly Mandate[], mandate: Mandate): Mandate[] {
  const chain = [mandate];
  for (let parent = parentOf(register, mandate); parent && !chain.some(({ id }) => id === parent!.id); parent = parentOf(register, parent)) chain.push(parent);
  return chain;
}

const parentOf = (register: readonly Mandate[], { parent }: Mandate): Mandate | undefined => register.find(({ id }) => id === parent);

/**
 * Whether a mandate covers a matter on a day: its subject, area and amount, it and every mandate it was passed on from being in force
 * (Awb 10:9 lid 2), and not for an objection against the holder's own decision (10:3 lid 3).
 */
export function mayDecideMatter(register: readonly Mandate[], mandate: Mandate, ask: { readonly matter: Matter; readonly at: CalendarDate }): MayDecide {
  const { matter, at } = ask;
  const chain = chainOf(register, mandate);
  const hindrance = objectionHindrance(mandate, matter) ?? chain.map((link) => outsideOf(link, matter)).find((outside) => outside !== null) ?? brokenChain(chain);
  if (hindrance) return { may: false, reason: hindrance, escalateTo: mandate.backing };
  const answers = chain.map((link) => mayDecide(link, matter.amount, at));
  const no = answers.find(({ may }) => !may);
  return no && !no.may ? { ...no, escalateTo: mandate.backing } : answers[0]!;
}

/** Awb 10:3 lid 3: who took a decision under a mandate does not decide on the objection against it. */
function objectionHindrance({ holder }: Mandate, { objectionTo }: Matter): Issue | null {
  const isOwn = objectionTo?.organisation === holder.organisation && objectionTo.name === holder.name;
  return isOwn ? issue('mandate.own-decision-objected', 'objectionTo') : null;
}

function outsideOf({ subjects, areas }: Mandate, { subject, area }: Matter): Issue | null {
  if (!subjects.includes(subject)) return issue('mandate.other-subject', 'subject', { subject });
  return areas.includes(area) ? null : issue('mandate.other-area', 'area', { area });
}

/** A chain that does not reach the body itself, or goes round in a circle, carries nothing. */
const brokenChain = (chain: readonly Mandate[]): Issue | null => (chain.at(-1)!.parent === null ? null : issue('mandate.parent-unknown', 'parent'));

/** Who may decide a matter on a day: every mandate that covers it. */
export const mandatesFor = (register: readonly Mandate[], matter: Matter, at: CalendarDate): Mandate[] =>
  register.filter((mandate) => mayDecideMatter(register, mandate, { matter, at }).may);

/** Those of them from whom nobody else among them has it: who passed it on stays able (Awb 10:7, 10:9 lid 2), but is not who to go to first. */
export const withoutGivers = (register: readonly Mandate[], mandates: readonly Mandate[]): Mandate[] =>
  mandates.filter(({ id }) => !mandates.some((other) => other.id !== id && chainOf(register, other).some((giver) => giver.id === id)));
