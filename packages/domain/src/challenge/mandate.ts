import { fail, succeed, within, type Result } from '../issues.ts';
import { isSamePerson, type Mandate, type NamedPerson } from '../mandate/mandate.ts';
import { mayDecide } from '../mandate/may-decide.ts';
import { chainOf } from '../mandate/register.ts';
import type { Cents } from '../money.ts';
import type { CalendarDate } from '../time.ts';

/** Who takes a step on a challenge, under which mandate, and how much a year it is about. */
export interface MandatedStep {
  readonly mandate: string;
  readonly by: Pick<NamedPerson, 'organisation' | 'name'>;
  readonly amount: Cents;
  readonly on: CalendarDate;
}

/** The named person whose mandate covers a step. Refuses another's mandate, and one that is not in force or does not reach so far. */
export function personWithMandate(register: readonly Mandate[], { mandate: id, by, amount, on }: MandatedStep): Result<NamedPerson> {
  const mandate = register.find((one) => one.id === id);
  if (!mandate || !isSamePerson(mandate.holder, by)) return fail('challenge.mandate.not-yours', 'mandate');
  for (const link of chainOf(register, mandate)) {
    const ruling = mayDecide(link, amount, on);
    if (!ruling.may) return within({ issues: [{ ...ruling.reason, path: '' }] }, 'mandate');
  }
  return succeed(mandate.holder);
}
