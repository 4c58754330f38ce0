/** What the database itself refuses, by SQLSTATE (migrations/0001-beginning.ts). */
export type DatabaseRefusal = 'not-open-yet' | 'closed';

const refusals: Readonly<Record<string, DatabaseRefusal>> = { WP001: 'not-open-yet', WP002: 'closed' };

/** Which refusal an error is; undefined for any other trouble, which the caller must throw on. */
export const refusalOf = (error: unknown): DatabaseRefusal | undefined => refusals[(error as { code?: string }).code ?? ''];
