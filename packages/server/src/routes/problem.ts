import type { Issue } from '@wijkaanpak/domain';
import { issueTexts, languageFor, say } from '@wijkaanpak/texts';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The status of each code that is not simply bad input (400, as the API Design Rules ask, also where others say 409 or 422). */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'request.not-found': 404,
  'vote.not-counted-yet': 404,
  'poll.not-published-yet': 404,
  'access.login-needed': 401,
  'access.not-allowed': 403,
  'commitment.not-yours': 403,
  'mandate.not-yours': 403,
  'escalation.not-yours': 403,
  'objection.not-a-partner': 403,
  'reply.not-a-partner': 403,
  'request.origin-not-registered': 403,
  'request.too-large': 413,
  'request.too-many': 429,
  'service.failed': 500,
};

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 413: 'Content Too Large', 429: 'Too Many Requests', 500: 'Internal Server Error',
};

/** Tells what is wrong (RFC 9457): in English for developers, and for residents a sentence in their own language that says how to mend it. */
export async function problem(context: Context, issues: readonly Issue[]): Promise<Response> {
  const status = statuses[issues[0]?.code ?? ''] ?? 400;
  const asked = languageFor(context.req.header('Accept-Language') ?? '');
  const [own, dutch, english] = await Promise.all([issueTexts(asked), issueTexts('nl'), issueTexts('en')]);
  // One answer is in one language: a translation that lacks one of these sentences gives way to Dutch.
  const [language, theirs] = issues.every(({ code }) => code in own) ? [asked, own] : ['nl', dutch];
  const errors = issues.map((issue) => ({ ...issue, message: say(theirs[issue.code] ?? issue.code, language, issue.values) }));
  const detail = issues.map(({ code, path, values }) => `${path ? `${path}: ` : ''}${say(english[code] ?? code, 'en', values)} (${code})`).join(' ');
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  context.header('Content-Language', language);
  return context.body(JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, errors }), status, { 'Content-Type': 'application/problem+json' });
}
