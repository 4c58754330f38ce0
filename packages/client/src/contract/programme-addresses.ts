import type { FigureInput, GoalInput, IndicatorInput, ProgrammeInput, ProgrammeStanding, ReflectionInput, Timeline } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

export interface TimelineRequest {
  /** A year as text; this year when left out. */
  readonly jaar?: unknown;
}

// A file of its own, so that only a page with a programme carries these addresses.
export const listProgrammes = /* @__PURE__ */ get<Page<ProgrammeStanding>, PageRequest>()('listProgrammes', '/wijken/{wijk}/programmas');
export const getTimeline = /* @__PURE__ */ get<Timeline, TimelineRequest>()('getTimeline', '/wijken/{wijk}/mijlpalen');
export const getProgramme = /* @__PURE__ */ get<ProgrammeStanding>()('getProgramme', '/programmas/{programma}');

// What who keeps a programme notes. Each answers with the programme as it has become.
export const beginProgramme = /* @__PURE__ */ post<ProgrammeInput, ProgrammeStanding>()('beginProgramme', '/wijken/{wijk}/programmas');
export const nameGoal = /* @__PURE__ */ post<GoalInput, ProgrammeStanding>()('nameGoal', '/programmas/{programma}/doelen');
export const endGoal = /* @__PURE__ */ post<{ reasons: string }, ProgrammeStanding>()('endGoal', '/doelen/{doel}/afsluitingen');
export const addIndicator = /* @__PURE__ */ post<IndicatorInput, ProgrammeStanding>()('addIndicator', '/programmas/{programma}/indicatoren');
export const noteFigure = /* @__PURE__ */ post<FigureInput, ProgrammeStanding>()('noteFigure', '/indicatoren/{indicator}/cijfers');
export const reflect = /* @__PURE__ */ post<ReflectionInput, ProgrammeStanding>()('reflect', '/programmas/{programma}/terugblikken');
