/** What is signed of a delivery: its id, the second since 1970 at which it is sent, and the bytes of its body (Standard Webhooks 1.0.0, "Signature scheme"). */
export function signatureBase({ id, second, body }: { readonly id: string; readonly second: number; readonly body: string }): string {
  // A full stop in the id could be read as its end.
  if (!/^[\w-]+$/.test(id)) throw new TypeError(`signatureBase: expected an id of letters, digits and hyphens, got ${id}`);
  return `${id}.${second}.${body}`;
}
