/** The organisation that a token names, to show what is its own; the service is the one that checks it. Undefined for a token that tells nothing to a page. */
export function organisationIn(token: string): string | undefined {
  try {
    const { partner } = JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as { partner?: unknown };
    return typeof partner === 'string' ? partner : undefined;
  } catch {
    return undefined;
  }
}
