import { createHash } from 'node:crypto';

/** Of this service's feeds, drawn once. */
const namespace = Buffer.from('0f6d1c5e9b7a4f0c8a51c3d2e4b6a790', 'hex');

/** The same name gives the same UUID, for good and wherever the service is reached: version 5 of RFC 9562. Programs that follow a feed tell news from old by it. */
export function stableId(...name: readonly (string | number)[]): string {
  const bytes = createHash('sha1').update(namespace).update(name.join('\n')).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
