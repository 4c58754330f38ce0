import * as z from 'zod/mini';
import { Instant } from '../time.ts';
import type { PublicEvent } from './event.ts';
import { eventKinds } from './kinds.ts';

/**
 * CloudEvents 1.0 in its JSON format, with the NL GOV profile (Logius): a type in reverse domain notation, a source as a URN below `nld`, `time` is when it was noted,
 * and little information (`informatiearm`): `dataref` says where the rest is read. `wijk` and `onderdeel` are extension attributes, for filters.
 */
export const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string(),
  type: z.string().check(z.startsWith('nl.wijkaanpak.')),
  subject: z.string(),
  time: Instant,
  dataref: z.string(),
  /** Ten digits: a whole number that is also in order as text, which CloudEvents asks; it fits the 32 bits of the type `Integer`. */
  sequence: z.string().check(z.regex(/^\d{10}$/)),
  sequencetype: z.literal('Integer'),
  wijk: z.string(),
  onderdeel: z.optional(z.string()),
});
export type CloudEvent = z.infer<typeof CloudEvent>;

/** Who tells events. */
export interface Publisher {
  /** `urn:nld:oin:00000001823288444000:systeem:wijkaanpak`. */
  readonly source: string;
  /** Where everyone reaches the service, without a slash at the end. */
  readonly address: string;
}

/** The source in the form of the NL GOV profile: an organisation's OIN where it has one, else the host name at which the service is reached. */
export const eventSource = (organisation: { readonly oin: string } | { readonly host: string }): string =>
  `urn:nld:${'oin' in organisation ? `oin:${organisation.oin}` : organisation.host.replace(/[^a-zA-Z0-9.-]/g, '-')}:systeem:wijkaanpak`;

/** The text of a position in the order of events. */
const sequenceText = (position: number): string => String(position).padStart(10, '0');

/** An event as other systems get it, the same when it is sent and when it is asked for. */
export function cloudEventOf({ position, id, kind, subject, part, neighbourhood, at }: PublicEvent, { source, address }: Publisher): CloudEvent {
  const path = eventKinds[kind].replace('{subject}', encodeURIComponent(subject)).replace('{neighbourhood}', neighbourhood);
  return {
    specversion: '1.0', id, source, type: `nl.wijkaanpak.${kind}`, subject, time: at, dataref: `${address}/v1${path}`,
    sequence: sequenceText(position), sequencetype: 'Integer', wijk: neighbourhood, ...(part !== null && { onderdeel: part }),
  };
}
