/** What the database itself refuses, by SQLSTATE (migrations/0001-beginning.ts, 0007-objections.ts). */
export type DatabaseRefusal = 'not-open-yet' | 'closed' | 'too-late-to-object' | 'counted' | 'other-reasons';

const refusals: Readonly<Record<string, DatabaseRefusal>> = { WP001: 'not-open-yet', WP002: 'closed', WP032: 'too-late-to-object', WP034: 'counted', WP035: 'other-reasons' };

/** Which refusal an error is; undefined for any other trouble, which the caller must throw on. */
export const refusalOf = (error: unknown): DatabaseRefusal | undefined => refusals[(error as { code?: string }).code ?? ''];
