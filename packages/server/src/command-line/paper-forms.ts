import { readFileSync } from 'node:fs';
import type { TrustPoll } from '@wijkaanpak/domain';
import { html, raw } from 'hono/html';
import { paperForm } from '../pages/paper.ts';

/** Questionnaires on paper in Dutch, one for each code, in one file that loads nothing from anywhere. */
export async function paperForms(poll: TrustPoll, codes: readonly string[]): Promise<string> {
  const style = readFileSync(new URL('../../assets/paper.css', import.meta.url), 'utf8');
  const forms = await Promise.all(codes.map((code) => paperForm({ poll, language: 'nl', code })));
  return String(await html`<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>${poll.title}</title><style>${raw(style)}</style></head>
  <body>${forms}</body>
</html>`);
}
