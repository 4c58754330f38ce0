import type { PollResults } from '@wijkaanpak/domain';

export type Asked = PollResults['questions'][number];

/** Questions by what they are about: each partner, then the neighbourhood. */
export function subjectsOf({ questions, neighbourhoodName }: PollResults): [subject: string, asked: Asked[]][] {
  const subjects = new Map<string, Asked[]>();
  for (const asked of questions) {
    const { question } = asked;
    const subject = question.kind === 'partner' ? question.partnerName : neighbourhoodName;
    subjects.set(subject, [...(subjects.get(subject) ?? []), asked]);
  }
  return [...subjects];
}

/** Whether all waves are polls, all measurements, or some of each. */
export function wordOf({ waves }: Pick<PollResults, 'waves'>): 'peiling' | 'meting' | 'both' {
  const { word } = waves[0]!;
  return waves.every((wave) => wave.word === word) ? word : 'both';
}

/** A grade with one decimal. */
export const gradeIn = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (value) => format.format(value);
};
