import { issue, paperFields, sheetNumber, succeed, type Background, type DifferingSheet, type Issue, type PaperField, type PaperInput, type Result, type TrustPoll } from '@wijkaanpak/domain';
import { keysFor, nothing, readGrade } from './typed.ts';

/** What stands in the boxes so far, by the ids of the boxes. */
export interface DeskDraft {
  readonly boxes: Readonly<Record<string, string>>;
}

export const emptyDraft: DeskDraft = { boxes: {} };

/** Boxes that mostly stay the same for a pile of forms. */
const ofThePile = ['receivedOn', 'language'];
export const nextForm = ({ boxes }: DeskDraft): DeskDraft => ({ boxes: Object.fromEntries(Object.entries(boxes).filter(([id]) => ofThePile.includes(id))) });

/** The service's name for what a box holds. */
export function pathOf(field: PaperField): string {
  if (field.kind === 'question') return `answers.${field.question.id}`;
  if (field.kind === 'background') return `background.${field.question}`;
  return { sheet: 'sheet', received: 'receivedOn', language: 'background.language', code: 'code' }[field.kind];
}

/** Its id on the screen: a place in what is sent has a dot, which no id here may have. */
export const idOf = (path: string): string => path.replace('answers.', 'answer-').replace('background.language', 'language').replace('background.', 'about-');
export const atBox = (issue: Issue): Issue => ({ ...issue, path: idOf(issue.path) });

const longestAnswer = 2000;

/** A whole form to send. What the service knows better (the code, the days) it says itself. */
export function checkForm(poll: TrustPoll, { boxes }: DeskDraft): Result<PaperInput> {
  const read = (field: PaperField) => (boxes[idOf(pathOf(field))] ?? '').trim();
  const fields = paperFields(poll);
  const told = (field: PaperField) => (read(field) === nothing ? '' : read(field));
  const issues = fields.flatMap((field) => troubleWith(field, read(field)));
  const answers: Record<string, PaperInput['answers'][string]> = {};
  for (const field of fields) {
    if (field.kind !== 'question' || !told(field)) continue;
    const grade = field.question.kind === 'open' ? told(field) : readGrade(told(field));
    answers[field.question.id] = grade;
  }
  if (!Object.keys(answers).length) issues.push(issue('answer.nothing-answered'));
  if (issues.length) return { ok: false, issues };
  const about = fields.filter((field) => field.kind === 'background' && told(field)).map((field) => [(field as PaperField & { kind: 'background' }).question, told(field)]);
  const background: Background = { ...Object.fromEntries(about), language: boxes['language'] || 'nl' };
  return succeed({
    sheet: read({ kind: 'sheet' }), receivedOn: read({ kind: 'received' }), answers,
    ...(fields.some(({ kind }) => kind === 'code') && { code: read({ kind: 'code' }) }), ...(poll.background && { background }),
  });
}

function troubleWith(field: PaperField, typed: string): Issue[] {
  const path = pathOf(field);
  if (field.kind === 'sheet') return sheetNumber.test(typed) ? [] : [issue('paper.sheet-number', path)];
  if (field.kind === 'received') return typed ? [] : [issue('field.required', path)];
  if (field.kind === 'code') return typed ? [] : [issue('code.required', path)];
  if (field.kind !== 'question') return [];
  if (field.question.kind === 'open') return typed.length > longestAnswer ? [issue('answer.too-long', path, { maximum: longestAnswer })] : [];
  return readGrade(typed) === 'unreadable' ? [issue('answer.not-a-grade', path)] : [];
}

/** The same form once more: what both read alike as it was, what they did not as it was typed now. Every difference is to be looked at: a box left empty is refused. */
export function checkSettled(poll: TrustPoll, sheet: DifferingSheet, draft: DeskDraft): Result<PaperInput> {
  const differing = sheet.differences.map(({ field }) => idOf(field));
  const missing = differing.filter((id) => id !== 'code' && !(draft.boxes[id] ?? '').trim());
  if (missing.length) return { ok: false, issues: missing.map((id) => issue('field.required', id)) };
  return checkForm(poll, { boxes: { ...asTyped(sheet), ...draft.boxes } });
}

function asTyped({ sheet, receivedOn, answers, background }: DifferingSheet): DeskDraft['boxes'] {
  const named = [...Object.entries(answers).map(([id, answer]) => [`answers.${id}`, keysFor(answer)]), ...Object.entries(background).map(([question, told]) => [`background.${question}`, told])] as [string, string][];
  return { sheet, receivedOn, ...Object.fromEntries(named.map(([path, text]) => [idOf(path), text])) };
}
