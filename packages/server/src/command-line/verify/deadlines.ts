import { isDeepStrictEqual } from 'node:util';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionTerm, designatedDays, lastDayBefore, legalTerm, objectionDecisionTerm, objectionTerm, penaltyAfter, penaltyPeriod, recognisedHolidays, viewsTerm, type Result, type Suspension, type TermLength } from '@wijkaanpak/domain';
import { loadServiceSection } from '@wijkaanpak/texts';
import type { ReferenceKind } from './kind.ts';
import { readCases, type ReferenceCase } from './reference-file.ts';

interface DatedCase extends ReferenceCase {
  readonly input: object;
  readonly expected?: object;
}

/** Dutch legal terms, computed from the texts of laws by others. */
export const deadlines: ReferenceKind = {
  place: 'deadlines',
  async *check(place) {
    const { words } = await loadServiceSection('nl', 'terms');
    const nameOf = (day: string): string => words[`day.${day}` as keyof typeof words] as string;
    for (const [name, answer] of Object.entries(answers)) {
      const file = join(place, `${name}.json`);
      for (const { id, input, expected, error } of existsSync(file) ? readCases<DatedCase>(file).cases : []) {
        const found = answer(input as never, nameOf);
        const isRight = error ? found === undefined : isDeepStrictEqual(found, expected);
        yield { name: `${name} ${id}`, ...(!isRight && { mismatch: `expected ${error ? 'a refusal' : JSON.stringify(expected)}, found ${JSON.stringify(found) ?? 'a refusal'}` }) };
      }
    }
    const listed = join(place, 'designated-days.json');
    if (existsSync(listed)) yield { name: 'designated-days', ...(!isDeepStrictEqual(designatedDays.days, JSON.parse(readFileSync(listed, 'utf8'))) && { mismatch: `found ${designatedDays.days.join(', ')}` }) };
  },
};

/** What the public functions make of a case in the names of its file, by that file's name; undefined where they refuse it. */
const answers: Readonly<Record<string, (input: never, nameOf: (day: string) => string) => object | undefined>> = {
  terms({ eventDate, ...length }: TermLength & { eventDate: string }) {
    const { rawLastDay, lastDay, isExtendable } = legalTerm(eventDate, length);
    return { rawLastDay, lastDay, atwApplies: isExtendable };
  },
  'decision-term'({ received, weeks, suspensions }: { received: string; weeks: number; suspensions: Suspension[] }) {
    const { lastDayWithoutSuspension, suspendedDays, lastDay } = decisionTerm({ received, term: { length: weeks, unit: 'weeks' }, setBy: 'law', suspensions, postponements: [] });
    return { lastDayWithoutSuspension, suspendedDays, lastDay };
  },
  'objection-views'(input: { kind: 'objection' | 'decisionOnObjection'; published: string; committee: boolean } | { kind: 'viewsOnDraft'; laidOpen: string }) {
    if (input.kind === 'viewsOnDraft') {
      const { firstDay, rawLastDay, lastDay } = viewsTerm(input.laidOpen);
      return { firstDay, rawLastDay, lastDay };
    }
    if (input.kind === 'objection') {
      const { firstDay, lastDay } = objectionTerm(input.published);
      return { firstDay, lastDay };
    }
    const { lastDay, lastDayAfterAdjournment } = objectionDecisionTerm(input.published, input.committee ? 'committee' : 'officials');
    return { lastDay, lastDayAfterAdjournment };
  },
  'back-counting': ({ anchor, daysBefore }: { anchor: string; daysBefore: number }) => ({ lastDay: lastDayBefore(anchor, daysBefore) }),
  dwangsom: (input: { kind: 'amount'; daysInDefault: number; noticeReceived: string } | { kind: 'firstDay'; decisionLastDay: string; noticeReceived: string }) =>
    input.kind === 'amount'
      ? told(penaltyAfter(input.daysInDefault, input.noticeReceived), ({ cents }) => ({ euro: cents / 100 }))
      : told(penaltyPeriod(input), ({ firstDay, lastDay, maximum }) => ({ firstDay, lastDay, maximumEuro: maximum / 100 })),
  holidays: ({ year }: { year: number }, nameOf) => ({ days: recognisedHolidays(year).map(({ date, name }) => ({ date, name: nameOf(name) })) }),
};

const told = <Value>(result: Result<Value>, tell: (value: Value) => object): object | undefined => (result.ok ? tell(result.value) : undefined);
