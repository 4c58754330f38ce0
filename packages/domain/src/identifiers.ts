import * as z from 'zod/mini';

/** A name that may stand in an address: `centrum-begroot-2020`. */
export const Slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));

/** An option's own name inside a vote: kept as the source wrote it (`35071`, `M/01/X`), no commas or semicolons, which Pabulib separates by. */
export const OptionId = z.string().check(z.regex(/^[^\s,;"]+$/u), z.maxLength(64));
export type OptionId = z.infer<typeof OptionId>;
