import type { CountRecord } from '@wijkaanpak/domain';
import type { TemplateResult } from 'lit';
import { titleOf } from '../title-of.ts';
import { barTable } from './bar-table.ts';
import { written, type RecordView } from './record-view.ts';

/** From this many grades on, those that nobody gave are left out. */
const manyGrades = 12;

/** How many people gave each grade, a table for every option, the highest grade first. */
export function gradeTables(view: RecordView, grades: NonNullable<CountRecord['grades']>): TemplateResult[] {
  const { vote, outcome, words } = view;
  const most = Math.max(...Object.values(grades).flat());
  return outcome.steps.filter(({ option }) => grades[option]).map(({ option }) => {
    const given = grades[option]!.map((people, grade) => ({ people, grade })).filter(({ people }) => people > 0 || grades[option]!.length < manyGrades).reverse();
    return barTable({
      caption: titleOf(vote, option), bar: 'beside', heads: [words.say('grade'), words.say('people')], most,
      rows: given.map(({ people, grade }) => ({
        label: written(view, grade), value: people, text: written(view, people), mark: outcome.unit === 'grade' && outcome.votes[option] === grade ? words.say('middle') : undefined,
      })),
    });
  });
}
