/** What the database itself refuses, by SQLSTATE (migrations/0001-beginning.ts, 0006-objections.ts). */
export type DatabaseRefusal = 'not-open-yet' | 'closed' | 'too-late-to-object' | 'counted' | 'other-reasons';

const refusals: Readonly<Record<string, DatabaseRefusal>> = { WP001: 'not-open-yet', WP002: 'closed', WP022: 'too-late-to-object', WP024: 'counted', WP025: 'other-reasons' };

/** Which refusal an error is; undefined for any other trouble, which the caller must throw on. */
export const refusalOf = (error: unknown): DatabaseRefusal | undefined => refusals[(error as { code?: string }).code ?? ''];
