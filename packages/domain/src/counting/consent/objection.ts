import * as z from 'zod/mini';
import { OptionId } from '../../identifiers.ts';

/** A reasoned objection (bezwaar) of a resident against an option, and the answer to it by who answers for the option. */
export const Objection = z.object({
  id: z.string(),
  option: OptionId,
  /** An objection without reasons stops nothing. */
  reasons: z.string(),
  /** Null while it is unanswered; withdrawn ones are left out by who passes them in. */
  answer: z.nullable(z.string()),
});
export type Objection = z.infer<typeof Objection>;
