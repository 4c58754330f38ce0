/** Who a token names, to show what is theirs; the service is the one that checks it. Undefined for a token that tells nothing to a page. */
export function personIn(token: string): { readonly organisation: string; readonly name: string } | undefined {
  try {
    const bytes = Uint8Array.from(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const { partner, name } = JSON.parse(new TextDecoder().decode(bytes)) as { partner?: unknown; name?: unknown };
    return typeof partner === 'string' && typeof name === 'string' ? { organisation: partner, name } : undefined;
  } catch {
    return undefined;
  }
}
