import * as z from 'zod/mini';
import { AreaCode } from './neighbourhood.ts';

/** Longitude and latitude in degrees, WGS84 (RFC 7946). */
const Position = z.array(z.number()).check(z.minLength(2), z.maxLength(3));
const Ring = z.array(Position).check(z.minLength(4));

/** The outlines of a neighbourhood's areas as GeoJSON (RFC 7946): good for a map, not for legal borders. */
export const Outlines = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: AreaCode,
      properties: z.object({ code: AreaCode, name: z.string() }),
      geometry: z.union([
        z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
      ]),
    }),
  ),
});
export type Outlines = z.infer<typeof Outlines>;
