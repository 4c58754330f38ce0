import { yearOf } from '../calendar.ts';
import { fail, succeed, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import type { GoalInput } from './goal.ts';
import { noteFigure, type FigureInput, type IndicatorInput } from './indicator.ts';
import type { Programme } from './programme.ts';
import type { ReflectionInput } from './reflection.ts';

/** With what an act is noted: the day, and a name for what it makes. */
interface Noting {
  readonly on: CalendarDate;
  readonly newId: () => string;
}

type Changed = Result<Programme>;

/** What can be done with a programme. Each gives the programme as it becomes, or why it may not. */
export const programmeActs = {
  nameGoal: (programme: Programme, input: GoalInput, { on, newId }: Noting): Changed => succeed({ ...programme, goals: [...programme.goals, { ...input, id: newId(), named: on, ended: null }] }),

  endGoal(programme: Programme, { id, reasons }: { readonly id: string; readonly reasons: string }, { on }: Noting): Changed {
    const goal = programme.goals.find((one) => one.id === id);
    if (!goal) return fail('programme.goal.unknown');
    if (goal.ended) return fail('programme.goal.ended-already');
    return succeed({ ...programme, goals: programme.goals.map((one) => (one === goal ? { ...goal, ended: { on, reasons } } : one)) });
  },

  addIndicator(programme: Programme, input: IndicatorInput, { newId }: Noting): Changed {
    const goal = programme.goals.find(({ id }) => id === input.goal);
    if (!goal) return fail('programme.goal.unknown', 'goal');
    if (goal.ended) return fail('programme.goal.ended-already', 'goal');
    return succeed({ ...programme, indicators: [...programme.indicators, { ...input, id: newId(), figures: [] }] });
  },

  noteFigure(programme: Programme, { indicator: id, ...input }: FigureInput & { readonly indicator: string }, { on }: Noting): Changed {
    const indicator = programme.indicators.find((one) => one.id === id);
    if (!indicator) return fail('programme.indicator.unknown');
    const noted = noteFigure(indicator, input, on);
    return noted.ok ? succeed({ ...programme, indicators: programme.indicators.map((one) => (one === indicator ? noted.value : one)) }) : noted;
  },

  /** Once for each year that is over. */
  reflect(programme: Programme, input: ReflectionInput, { on }: Noting): Changed {
    const { from, until, goals, reflections } = programme;
    if (input.year < from || input.year > until) return fail('programme.reflection.outside-programme', 'year', { from, until });
    if (input.year >= yearOf(on)) return fail('programme.reflection.year-not-over', 'year');
    if (reflections.some(({ year }) => year === input.year)) return fail('programme.reflection.given-already', 'year', { year: input.year });
    const unknown = input.goals.findIndex(({ goal }) => !goals.some(({ id }) => id === goal));
    if (unknown >= 0) return fail('programme.goal.unknown', `goals.${unknown}.goal`);
    if (new Set(input.goals.map(({ goal }) => goal)).size < input.goals.length) return fail('programme.reflection.goal-twice', 'goals');
    return succeed({ ...programme, reflections: [...reflections, { ...input, noted: on }] });
  },
} as const;
