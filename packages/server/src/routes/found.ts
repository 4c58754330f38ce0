import { fail, succeed, type Result } from '@wijkaanpak/domain';

/** What was looked for, or that it does not exist. */
export const found = <T>(value: T | undefined): Result<T> => (value === undefined ? fail('request.not-found') : succeed(value));
