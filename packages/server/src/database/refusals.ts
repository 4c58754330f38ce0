/** What the database itself refuses, by SQLSTATE (migrations/0001-beginning.ts, 0007-objections.ts, 0017-keying.ts). */
export type DatabaseRefusal = 'not-open-yet' | 'closed' | 'too-late-to-object' | 'counted' | 'other-reasons' | 'keying-ended' | 'forms-waiting';

const refusals: Readonly<Record<string, DatabaseRefusal>> = { WP001: 'not-open-yet', WP002: 'closed', WP032: 'too-late-to-object', WP034: 'counted', WP035: 'other-reasons', WP064: 'keying-ended', WP066: 'forms-waiting', WP068: 'keying-ended' };

/** Which refusal an error is; undefined for any other trouble, which the caller must throw on. */
export const refusalOf = (error: unknown): DatabaseRefusal | undefined => refusals[(error as { code?: string }).code ?? ''];
