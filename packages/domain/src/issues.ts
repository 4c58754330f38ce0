import { accessIssues } from './access/issues.ts';
import { challengeIssues } from './challenge/issues.ts';
import { commitmentIssues } from './commitment/issues.ts';
import { objectionIssues } from './counting/consent/issues.ts';
import { pabulibIssues } from './counting/pabulib/issues.ts';
import { groupIssues } from './group/issues.ts';
import { mandateIssues } from './mandate/issues.ts';
import { neighbourhoodIssues } from './neighbourhood/issues.ts';
import { obstacleIssues } from './obstacle/issues.ts';
import { programmeIssues } from './programme/issues.ts';
import { proposalIssues } from './proposal/issues.ts';
import { statisticsIssues } from './statistics/issues.ts';
import { storyIssues } from './story/issues.ts';
import { subscriptionIssues } from './subscription/issues.ts';
import { tableIssues } from './table/issues.ts';
import { termIssues } from './terms/issues.ts';
import { trustIssues } from './trust/issues.ts';
import { voteIssues } from './vote/issues.ts';

/** What can be wrong with any field, whatever the concept. Each code names the values its sentence may use. */
const fieldIssues = {
  'field.required': [],
  'field.wrong-type': [],
  'field.unknown': ['field'],
  'field.not-a-choice': [],
  'text.too-short': ['minimum'],
  'text.too-long': ['maximum'],
  'text.forbidden-character': [],
  'number.too-small': ['minimum'],
  'number.too-large': ['maximum'],
  'money.not-an-amount': [],
} as const;

/** Trouble on the way between a page and the service; no one's input is at fault. */
const serviceIssues = {
  'request.not-json': [],
  'request.too-large': ['maximum'],
  'request.not-found': [],
  'request.origin-not-registered': [],
  'request.too-many': ['seconds'],
  'request.key-reused': [],
  'service.unreachable': [],
  'service.failed': [],
} as const;

/**
 * Every expected trouble has one code here; the words are in `@wijkaanpak/texts`.
 * The value lists say which numbers or names a sentence can mention.
 */
export const issueValues = {
  ...fieldIssues,
  ...serviceIssues,
  ...accessIssues,
  ...neighbourhoodIssues,
  ...programmeIssues,
  ...proposalIssues,
  ...obstacleIssues,
  ...groupIssues,
  ...storyIssues,
  ...voteIssues,
  ...objectionIssues,
  ...trustIssues,
  ...pabulibIssues,
  ...statisticsIssues,
  ...termIssues,
  ...challengeIssues,
  ...commitmentIssues,
  ...mandateIssues,
  ...subscriptionIssues,
  ...tableIssues,
} as const satisfies Record<string, readonly string[]>;

export type IssueCode = keyof typeof issueValues;

/** Expected trouble as a value. `path` is the field, dotted (`choices.2`), or '' for the whole. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export function fail(code: IssueCode, path = '', values?: Issue['values']): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue(code, path, values)] };
}

export const issue = (code: IssueCode, path = '', values?: Issue['values']): Issue => (values ? { code, path, values } : { code, path });

/** The same trouble, with its fields inside a larger message: `reasons` becomes `objections.2.reasons`. */
export const within = ({ issues }: { readonly issues: readonly Issue[] }, place: string): { ok: false; issues: Issue[] } => ({ ok: false, issues: issues.map((one) => ({ ...one, path: [place, one.path].filter(Boolean).join('.') })) });

/** Names an issue code where a zod schema wants a message, so that a typing error does not compile. */
export const code = (name: IssueCode): IssueCode => name;
