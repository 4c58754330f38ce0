import * as z from 'zod/mini';

/** Trouble as the service tells it (RFC 9457): `detail` in English for developers, `errors[].message` in the reader's language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(
    z.object({
      code: z.string(),
      /** The field, dotted; '' for the whole. */
      path: z.string(),
      values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      message: z.string(),
    }),
  ),
});
export type Problem = z.infer<typeof Problem>;
