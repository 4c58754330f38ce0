import type { Programme } from '../programme/programme.ts';
import type { Moment } from './moment.ts';

export function momentsOfProgramme({ id, title, begun, goals, reflections }: Programme): Moment[] {
  return [
    { id, title, on: begun, kind: 'programme.begun', detail: null },
    ...goals.map(({ named, words }): Moment => ({ id, title: words, on: named, kind: 'programme.goal-named', detail: null })),
    ...goals.flatMap(({ ended, words }): Moment[] => (ended ? [{ id, title: words, on: ended.on, kind: 'programme.goal-ended', detail: ended.reasons }] : [])),
    ...reflections.map(({ year, words, noted }): Moment => ({ id, title: String(year), on: noted, kind: 'programme.reflected', detail: words })),
  ];
}
