import { stateOf, toldOf, type Followed } from './followed.ts';
import { isRsin, type CaseType, type ZgwSettings } from './settings.ts';

/** The name of this service where a case names others (`kenmerken`, `kanaal`). */
export const sourceName = 'wijkaanpak';

/** Field names of the Zaken API 1.5 (VNG Realisatie), as sent with `POST /zaken`. */
export interface ZaakBody {
  readonly identificatie: string;
  readonly bronorganisatie: string;
  readonly verantwoordelijkeOrganisatie: string;
  readonly zaaktype: string;
  readonly omschrijving: string;
  readonly toelichting: string;
  readonly startdatum: string;
  readonly publicatiedatum: string;
  readonly einddatumGepland: string | null;
  readonly vertrouwelijkheidaanduiding: 'openbaar';
  readonly kenmerken: readonly { readonly kenmerk: string; readonly bron: string }[];
}
/** `PATCH /zaken/{uuid}`: what of a case changes with time. */
export type ZaakPatch = Pick<ZaakBody, 'omschrijving' | 'toelichting' | 'einddatumGepland'>;
/** `POST /statussen`. */
export interface StatusBody {
  readonly zaak: string;
  readonly statustype: string;
  readonly datumStatusGezet: string;
  readonly statustoelichting: string;
}
/** `POST /resultaten`. */
export interface ResultaatBody {
  readonly zaak: string;
  readonly resultaattype: string;
  readonly toelichting: string;
}

/** At most so many characters (code points, as the API counts), with a mark where something is left out. */
const short = (text: string, most: number): string => ([...text].length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`);

const caseTypeOf = (settings: ZgwSettings, { concept }: Followed): CaseType<string> | undefined => settings[concept];

/**
 * The case for something, or undefined where the catalogue has no type for it. `identificatie` follows from the id, so a case that is made twice is refused by the API itself
 * (unique with `bronorganisatie`). Throws for an organisation without a valid RSIN, which is a setting.
 */
export function zaakFor(followed: Followed, settings: ZgwSettings): ZaakBody | undefined {
  const type = caseTypeOf(settings, followed);
  if (!type) return undefined;
  const { bronorganisatie, verantwoordelijkeOrganisatie } = settings;
  for (const rsin of [bronorganisatie, verantwoordelijkeOrganisatie]) if (!isRsin(rsin)) throw new TypeError(`zaakFor: expected an RSIN, got ${rsin}`);
  const { began } = toldOf(followed);
  return {
    identificatie: identificationOf(followed), bronorganisatie, verantwoordelijkeOrganisatie, zaaktype: type.zaaktype, ...patchFor(followed), startdatum: began, publicatiedatum: began,
    vertrouwelijkheidaanduiding: 'openbaar', kenmerken: [{ kenmerk: short(followed.thing.id, 40), bron: sourceName }],
  };
}

/** `TOEZEGGING-4f8k…`, at most 40 characters. */
const identificationOf = ({ concept, thing }: Followed): string => short(`${concept.toUpperCase()}-${thing.id}`, 40);

export function patchFor(followed: Followed): ZaakPatch {
  const { title, explanation, planned } = toldOf(followed);
  return { omschrijving: short(title, 80), toelichting: short(explanation, 1_000), einddatumGepland: planned };
}

/** The status for how something stands; undefined where the catalogue has none for it. */
export function statusFor(followed: Followed, settings: ZgwSettings, { zaak, at, why = '' }: { readonly zaak: string; readonly at: string; readonly why?: string }): StatusBody | undefined {
  const statustype = caseTypeOf(settings, followed)?.statustypen[stateOf(followed)];
  return statustype === undefined ? undefined : { zaak, statustype, datumStatusGezet: at, statustoelichting: short(why, 1_000) };
}

/** The result where something has ended; undefined while it has not. ZGW wants it before the last status. */
export function resultaatFor(followed: Followed, settings: ZgwSettings, zaak: string): ResultaatBody | undefined {
  const resultaattype = caseTypeOf(settings, followed)?.resultaattypen[stateOf(followed)];
  return resultaattype === undefined ? undefined : { zaak, resultaattype, toelichting: short(toldOf(followed).title, 1_000) };
}
