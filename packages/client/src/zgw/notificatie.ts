import type { CloudEvent } from '@wijkaanpak/domain';
import { sourceName } from './zaak.ts';

/** A message of the Notificaties API 1.0 (VNG Realisatie), for who routes notifications of before CloudEvents. */
export interface NotificatieBody {
  readonly kanaal: string;
  readonly hoofdObject: string;
  readonly resource: string;
  readonly resourceUrl: string;
  readonly actie: 'create' | 'update';
  readonly aanmaakdatum: string;
  readonly kenmerken: Readonly<Record<string, string>>;
}

/** Events by which something comes into being; the others change something that was there. */
const beginnings = /-(ingediend|verteld|gedaan|verleend|gevraagd|begonnen|aangekondigd|benoemd|toegevoegd)$/;

/** The same event in the field names of the Notificaties API. `kenmerken` are what a subscriber filters on. */
export function notificatieFor({ type, dataref, time, wijk, id, sequence, onderdeel }: CloudEvent): NotificatieBody {
  const kind = type.slice('nl.wijkaanpak.'.length);
  return {
    kanaal: sourceName, hoofdObject: dataref, resource: kind.split('-')[0]!, resourceUrl: dataref, actie: beginnings.test(kind) ? 'create' : 'update', aanmaakdatum: time,
    kenmerken: { wijk, soort: kind, gebeurtenis: id, volgnummer: sequence, ...(onderdeel !== undefined && { onderdeel }) },
  };
}
