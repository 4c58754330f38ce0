import type { CountRecord } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../title-of.ts';
import { barTable, type Bar } from './bar-table.ts';
import { written, type RecordView } from './record-view.ts';

type Round = NonNullable<CountRecord['rounds']>[number];

/** A table for each round: what every option had, and who was elected or dropped out. */
export function roundTables(view: RecordView, rounds: readonly Round[]): TemplateResult {
  const { vote, outcome, words } = view;
  const { unit = 1, quota } = outcome.record ?? {};
  const inUnits = (parts: number) => written(view, parts / unit);
  const most = Math.max(...rounds.flatMap(({ votes }) => Object.values(votes)));
  const tables = rounds.map((round, index) => {
    // The first round of STAR adds up points; what follows is votes, by this rule as by any other.
    const isPoints = outcome.rule === 'star' && index === 0;
    const own = isPoints || outcome.rule !== 'star' ? most : outcome.ballots;
    const bars: Bar[] = Object.entries(round.votes).sort(([, a], [, b]) => b - a).map(([option, value]) => ({
      label: titleOf(vote, option), value, text: inUnits(value), mark: round.elected.includes(option) ? words.say('elected') : round.eliminated.includes(option) ? words.say('eliminated') : undefined,
      note: round.transferred === option ? words.say('transferred') : round.last?.[option] ? words.say('last', { count: round.last[option] / unit }) : undefined,
    }));
    if (round.exhausted) bars.push({ label: words.say('exhausted'), value: round.exhausted, text: inUnits(round.exhausted) });
    return barTable({ caption: words.say('round', { round: index + 1 }), bar: 'below', heads: [words.say('option'), words.say(isPoints ? 'points' : 'votes')], rows: bars, most: own });
  });
  return html`${quota === undefined ? nothing : html`<p>${words.say('quota', { quota: inUnits(quota) })}</p>`}<div class="tables">${tables}</div>`;
}
