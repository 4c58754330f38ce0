import * as z from 'zod/mini';
import type { Result } from './issues.ts';
import { fail, succeed } from './issues.ts';

/** Euro cents (or the smallest unit of the vote's currency), a whole number that floating point holds exactly. */
export const Cents = z.int().check(z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER));
export type Cents = z.infer<typeof Cents>;

/**
 * Reads a decimal amount as data files write it: `40000`, `4000.0`, `12.50`. Refuses a sign, a thousands separator
 * and more than two decimals that matter: an amount is never rounded and never guessed.
 */
export function parseAmount(text: string): Result<Cents> {
  const match = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(text.trim());
  if (!match) return fail('money.not-an-amount');
  const cents = Number(match[1]! + (match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? succeed(cents) : fail('money.not-an-amount');
}

/**
 * Reads an amount as a person types it: `2500`, `€ 2.500`, `2,500`, `12,50`, `12.5`. A separator before three digits is one of thousands, before one or two
 * at the end of decimals, whichever of the two it is. Refuses what is neither.
 */
export function readAmount(typed: string): Result<Cents> {
  const text = typed.replace(/[€\s]/g, '');
  const match = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (!match || (match[2] !== undefined && match[2] === match[3])) return fail('money.not-an-amount');
  return parseAmount(`${match[1]!.replace(/[.,]/g, '')}.${match[4] ?? '0'}`);
}

/** `1250` → `12.50`, `4000000` → `40000`: the decimal form that files and JSON use. */
export function formatAmount(cents: Cents): string {
  const fraction = cents % 100;
  const whole = String((cents - fraction) / 100);
  return fraction ? `${whole}.${String(fraction).padStart(2, '0')}` : whole;
}
