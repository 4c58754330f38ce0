import type { CloudEvent } from '@wijkaanpak/domain';
import type { Followed } from './followed.ts';
import type { ZgwSettings } from './settings.ts';
import { patchFor, resultaatFor, statusFor, zaakFor, type ResultaatBody, type StatusBody, type ZaakBody, type ZaakPatch } from './zaak.ts';

/** One request to the Zaken API. */
export type ZgwRequest =
  | { readonly method: 'POST'; readonly path: '/zaken'; readonly body: ZaakBody }
  | { readonly method: 'PATCH'; readonly path: 'zaak'; readonly body: ZaakPatch }
  | { readonly method: 'POST'; readonly path: '/resultaten'; readonly body: ResultaatBody }
  | { readonly method: 'POST'; readonly path: '/statussen'; readonly body: StatusBody };

/**
 * What follows in the Zaken API from an event and from what was read at its `dataref`. Without a case yet (`zaak` is null) that is making one, and asking again with its address;
 * with one it is brought up to date: its description and planned day, then its result where it ended, then its status. Nothing where the catalogue has no type for it.
 */
export function followInZgw({ time }: Pick<CloudEvent, 'time'>, followed: Followed, { settings, zaak }: { readonly settings: ZgwSettings; readonly zaak: string | null }): ZgwRequest[] {
  const made = zaakFor(followed, settings);
  if (!made) return [];
  if (zaak === null) return [{ method: 'POST', path: '/zaken', body: made }];
  const result = resultaatFor(followed, settings, zaak);
  const status = statusFor(followed, settings, { zaak, at: time, why: reasonsOf(followed) });
  return [
    { method: 'PATCH', path: 'zaak', body: patchFor(followed) },
    ...(result ? [{ method: 'POST', path: '/resultaten', body: result } as const] : []),
    ...(status ? [{ method: 'POST', path: '/statussen', body: status } as const] : []),
  ];
}

/** Why it stands as it does, where somebody said so. */
function reasonsOf(followed: Followed): string {
  if (followed.concept === 'toezegging') return followed.thing.dates.at(-1)!.reasons;
  return followed.concept === 'doorlegging' ? (followed.thing.answer?.reasons ?? '') : '';
}
