import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { claimKey, rememberAnswer, type WrittenAnswer } from '../repositories/writes.ts';

class Undo extends Error {
  readonly refusal: Result<never>;
  constructor(refusal: Result<never>) {
    super('undone');
    this.refusal = refusal;
  }
}

export interface Write {
  /** The `Idempotency-Key`. */
  readonly key: string;
  /** What the key stands for: address and body. */
  readonly request: string;
  readonly status: number;
}

/**
 * Carries out a write at most once for a key, and answers the same bytes each time it is sent again. The key and what it wrote are one
 * transaction: after a lost connection either both are there or neither. A refusal leaves nothing behind, so the same key may be mended and sent.
 */
export async function writeOnce(database: Kysely<Schema>, { key, request, status }: Write, action: (transaction: Database) => Promise<Result<unknown>>): Promise<Result<WrittenAnswer>> {
  const requestHash = createHash('sha256').update(request).digest('hex');
  try {
    return await database.transaction().execute(async (transaction) => {
      const before = await claimKey(transaction, key, requestHash);
      if (before === 'other-request') throw new Undo(fail('request.key-reused', 'Idempotency-Key'));
      if (before) return succeed(before);
      const result = await action(transaction);
      if (!result.ok) throw new Undo(result);
      const answer = { status, body: JSON.stringify(result.value) };
      await rememberAnswer(transaction, key, answer);
      return succeed(answer);
    });
  } catch (error) {
    if (error instanceof Undo) return error.refusal;
    throw error;
  }
}
