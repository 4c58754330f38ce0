import * as z from 'zod/mini';
import { fail, succeed, type Result } from '../issues.ts';

/** 31 signs, none of which is mistaken for another; 31 is prime, so the check sign catches every single typing error and every swap. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const length = 16;

/**
 * Makes a voting code from 15 random numbers in 0…30 (the caller draws them; 74 bits) and a check sign,
 * written in fours: `7KQ2-M0XD-…`.
 */
export function makeVotingCode(draws: readonly number[]): string {
  if (draws.length !== length - 1 || draws.some((draw) => !Number.isInteger(draw) || draw < 0 || draw >= alphabet.length)) {
    throw new RangeError(`makeVotingCode: expected ${length - 1} whole numbers from 0 to ${alphabet.length - 1}`);
  }
  return inFours([...draws, checkSign(draws)].map((value) => alphabet[value]).join(''));
}

/** Puts what a resident typed into the one written form, or says that it has a typing error. Nothing is looked up. */
export function readVotingCode(typed: string): Result<string> {
  const signs = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('U', 'V').replaceAll('Z', '2');
  if (!signs) return fail('code.required', 'code');
  const values = [...signs].map((sign) => alphabet.indexOf(sign));
  const isWhole = values.length === length && !values.includes(-1);
  return isWhole && checkSign(values.slice(0, -1)) === values.at(-1) ? succeed(inFours(signs)) : fail('code.typing-error', 'code');
}

export const VotingCode = z.string().check(z.maxLength(64));

const checkSign = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => (sum + value * (index + 2)) % alphabet.length, 0);

const inFours = (signs: string): string => signs.match(/.{4}/g)!.join('-');
