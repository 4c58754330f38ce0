import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { Body } from './mandate.ts';
import { mandateTexts } from './texts.ts';

/**
 * Something that is decided about in the neighbourhood, in residents' words (`groen`: "Bomen en planten"), and the body that decides about it where
 * nobody has a mandate (Awb 10:7): so that a gap has a name too.
 */
export const MandateSubject = z.strictObject({ id: Slug, name: plainText(mandateTexts.subjectName), onBehalfOf: Body });
export type MandateSubject = z.infer<typeof MandateSubject>;
