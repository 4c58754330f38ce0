import * as z from 'zod/mini';
import { CalendarDate } from '../time.ts';
import { Commitment } from './commitment.ts';
import { commitmentState, commitmentStates } from './states.ts';

/** A promise and how it stood on the day it was read, by the database's date and never by a browser's. */
export const CommitmentStanding = z.extend(Commitment, { state: z.enum(commitmentStates), readOn: CalendarDate });
export type CommitmentStanding = z.infer<typeof CommitmentStanding>;

export const standingOn = (commitment: Commitment, readOn: CalendarDate): CommitmentStanding => ({ ...commitment, state: commitmentState(commitment, readOn), readOn });
