import { beginProgramme, dayOf, fail, programmeActs, programmeStandingOn, succeed, timelineOf, type FigureInput, type Programme, type ProgrammeInput, type Remembered, type Result } from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

interface Content {
  readonly programmes: readonly Programme[];
  readonly isKnown: (neighbourhood: string) => boolean;
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<unknown>;
  /** What else the neighbourhood has in public. */
  readonly rememberedOf: (neighbourhood: string) => Omit<Remembered, 'programmes'>;
  readonly now: () => string;
}

/** Programmes and the timeline as everyone reads them, and what is noted in a programme. */
export function programmeHandlers({ programmes: given, isKnown, paged, rememberedOf, now }: Content): Record<string, Handler> {
  const programmes = [...given];
  let made = 0;
  const noting = () => ({ on: dayOf(now()), newId: () => `programma-${(made += 1)}` });
  const standing = (programme: Programme) => programmeStandingOn(programme, dayOf(now()));
  const change = (choose: (programme: Programme) => boolean, act: (programme: Programme, by: ReturnType<typeof noting>) => Result<Programme>): Result<unknown> => {
    const place = programmes.findIndex(choose);
    if (place < 0) return fail('request.not-found');
    const changed = act(programmes[place]!, noting());
    if (!changed.ok) return changed;
    programmes[place] = changed.value;
    return succeed(standing(changed.value));
  };
  const named = ({ params }: Call) => ({ id }: Programme) => id === params['programma'];
  const having = (list: 'goals' | 'indicators', id: string | undefined) => (programme: Programme) => programme[list].some((one) => one.id === id);

  return {
    listProgrammes: ({ params, query }) => paged(programmes.filter(({ neighbourhood }) => neighbourhood === params['wijk']).map(standing), query),
    getProgramme(call) {
      const programme = programmes.find(named(call));
      return programme ? succeed(standing(programme)) : fail('request.not-found');
    },
    getTimeline({ params, query }) {
      const id = params['wijk']!;
      if (!isKnown(id)) return fail('request.not-found');
      const year = query['jaar'] === undefined ? undefined : Number(query['jaar']);
      return succeed(timelineOf({ ...rememberedOf(id), programmes: programmes.filter(({ neighbourhood }) => neighbourhood === id) }, now(), year));
    },
    beginProgramme({ params, body }) {
      if (!isKnown(params['wijk']!)) return fail('request.not-found');
      const { on, newId } = noting();
      const programme = beginProgramme(body as ProgrammeInput, { id: newId(), neighbourhood: params['wijk']! }, on);
      if (!programme.ok) return programme;
      programmes.unshift(programme.value);
      return succeed(standing(programme.value));
    },
    nameGoal: (call) => change(named(call), (programme, by) => programmeActs.nameGoal(programme, call.body, by)),
    endGoal: ({ params, body }) => change(having('goals', params['doel']), (programme, by) => programmeActs.endGoal(programme, { ...(body as { reasons: string }), id: params['doel']! }, by)),
    addIndicator: (call) => change(named(call), (programme, by) => programmeActs.addIndicator(programme, call.body, by)),
    noteFigure: ({ params, body }) => change(having('indicators', params['indicator']), (programme, by) => programmeActs.noteFigure(programme, { ...(body as FigureInput), indicator: params['indicator']! }, by)),
    reflect: (call) => change(named(call), (programme, by) => programmeActs.reflect(programme, call.body, by)),
  };
}
