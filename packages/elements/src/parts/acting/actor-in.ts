/** Who a token names, to show what is theirs; the service is the one that checks it. Undefined for what a token does not tell to a page. */
export function actorIn(token: string): { readonly partner: string | undefined; readonly name: string | undefined } {
  try {
    const bytes = Uint8Array.from(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const { partner, name } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return { partner: textIn(partner), name: textIn(name) };
  } catch {
    return { partner: undefined, name: undefined };
  }
}

const textIn = (claim: unknown): string | undefined => (typeof claim === 'string' ? claim : undefined);
