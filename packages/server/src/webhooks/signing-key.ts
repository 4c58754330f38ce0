import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { signatureBase } from '@wijkaanpak/domain';

/**
 * What all secrets of subscriptions follow from (HKDF, RFC 5869), with a salt for each. The key is outside the database, so a copy of the database signs nothing,
 * and a secret need not be stored to be signed with.
 */
export interface SigningKey {
  /** Tells this key from another without telling it. */
  readonly check: string;
  /** The 32 bytes that one subscription signs with. */
  secretOf(salt: string): Buffer;
}

/** Bytes of a key. */
const keyLength = 32;

/** Makes a key from text in base64. Refuses fewer than 32 bytes with undefined. */
export function signingKeyFrom(text: string): SigningKey | undefined {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length < keyLength) return undefined;
  const derive = (salt: string, purpose: string, length: number) => Buffer.from(hkdfSync('sha256', key, salt, purpose, length));
  return { check: derive('', 'wijkaanpak webhook check', 8).toString('hex'), secretOf: (salt) => derive(salt, 'wijkaanpak webhook secret', keyLength) };
}

/** The key in a file that only its owner reads, made when it is not there: for the built-in database, which is one process's. */
export function signingKeyIn(file: string): SigningKey {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  const key = signingKeyFrom(readFileSync(file, 'utf8'));
  if (!key) throw new TypeError(`signingKeyIn: ${file} holds no key of ${keyLength} bytes in base64`);
  return key;
}

export const drawSalt = (): string => randomBytes(16).toString('base64url');

/** As Standard Webhooks writes a secret. */
export const shownSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

/** The headers that prove where a delivery comes from (Standard Webhooks 1.0.0): one signature for each secret, the newest first. */
export function signed(secrets: readonly Buffer[], { id, second, body }: { readonly id: string; readonly second: number; readonly body: string }): Record<string, string> {
  const base = signatureBase({ id, second, body });
  const signatures = secrets.map((secret) => `v1,${createHmac('sha256', secret).update(base).digest('base64')}`);
  return { 'webhook-id': id, 'webhook-timestamp': String(second), 'webhook-signature': signatures.join(' ') };
}
