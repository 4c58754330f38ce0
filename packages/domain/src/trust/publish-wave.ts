import { fail, succeed, type Result } from '../issues.ts';
import { addCells, type Cell, type Ledger, type Selection } from '../statistics/disclosure/ledger.ts';
import { publish } from '../statistics/disclosure/publish.ts';
import { summariseWave, type QuestionSummary, type SummaryOptions } from '../statistics/summary.ts';
import type { Respondent } from '../statistics/tabulate.ts';
import type { BackgroundQuestion } from './background.ts';
import { withUnknown } from './population.ts';
import type { QuestionResult, WaveResult } from './results.ts';
import { pollState, resultAt, waveWord, type TrustQuestion, type Wave } from './trust.ts';

/** A wave with everything that was answered in it. */
export interface AnsweredWave extends Pick<SummaryOptions, 'margins' | 'population'> {
  readonly wave: Wave;
  readonly questions: readonly TrustQuestion[];
  readonly wordingVersion: number;
  readonly areas: readonly string[];
  readonly invited: number | null;
  readonly respondents: readonly Respondent[];
}

/** What may be published of a wave, and the ledger with it: keep both or neither. */
export interface PublishedWave {
  readonly ledger: Ledger;
  readonly result: WaveResult;
}

/**
 * Summarises a closed wave and releases it through the ledger. `at` is the time by the clock that decides. Refuses a wave that has not closed or whose paper is still typed over, and one that the ledger
 * holds already. How many do not know or would rather not say is not published: by it, groups under 10 would be told.
 */
export function publishWave(ledger: Ledger, answered: AnsweredWave, at: string): Result<PublishedWave> {
  const { wave, respondents, margins, population } = answered;
  if (pollState(wave, at) !== 'closed') return fail('poll.not-published-yet', '', { closesAt: resultAt(wave) });
  const graded = answered.questions.filter(({ kind }) => kind !== 'open').map(({ id }) => id);
  const counted = addCells(ledger, cellsOf(wave.id, respondents, graded));
  if (!counted.ok) return counted;
  const published = publish(counted.value, [respondentsOf(wave.id), ...graded.map((question) => gradesOf(wave.id, question))]);
  if (!published.ok) return published;
  const [took, ...released] = published.value.figures;
  const weighted = margins ? withUnknown({ respondents, margins }) : { respondents };
  const summary = summariseWave(weighted.respondents, { questions: graded, ...('margins' in weighted && { margins: weighted.margins, rounded: 5 }), ...(population !== undefined && { population }) });
  const figures = summary.questions.map((question, place) => resultOf(question, released[place]!.reliability === 'withheld'));
  const { invited, wordingVersion } = answered;
  const result: WaveResult = {
    wave: wave.id, opensAt: wave.opensAt, closesAt: wave.closesAt, word: waveWord(wave), wordingVersion, ...(margins && { weightedBy: Object.keys(margins) as BackgroundQuestion[] }), areas: [...answered.areas], invited,
    responded: took && 'answers' in took ? took.answers : null, questions: [...answered.questions], figures,
  };
  return succeed({ ledger: published.value.ledger, result });
}

function resultOf(summary: QuestionSummary, isWithheld: boolean): QuestionResult {
  const { question } = summary;
  if (isWithheld || summary.reliability === 'too-few-answers') return { question, reliability: 'withheld' };
  // Why it cannot be weighted names a group with too few answers: that stays inside.
  if (summary.reliability === 'cannot-be-weighted') return { question, reliability: 'cannot-be-weighted' };
  return { question, reliability: summary.reliability, mean: summary.mean, designEffect: summary.weighting?.designEffect ?? null };
}

const respondentsOf = (wave: string): Selection => ({ wave: [wave], counted: ['respondents'] });
const gradesOf = (wave: string, question: string): Selection => ({ wave: [wave], counted: ['grades'], question: [question] });

/** Who took part and who graded each question; a question without any grade has its cell too. What is told by group is counted in cells of its own ({@link hearWhom}, {@link breakDown}), with its total among them. */
const cellsOf = (wave: string, respondents: readonly Respondent[], questions: readonly string[]): Cell[] => [
  { of: { wave, counted: 'respondents' }, answers: respondents.length },
  ...questions.map((question) => ({ of: { wave, counted: 'grades', question }, answers: respondents.filter(({ answers }) => typeof answers[question] === 'number').length })),
];
