import { fail, succeed, type Result } from '@wijkaanpak/domain';

/**
 * An address under which a page shows a photo or plays a voice that is not for everyone, to be given back with `URL.revokeObjectURL`.
 * What stands in its own address (`data:`) is given as it is.
 */
export async function fetchMedia(url: string, token: string | undefined, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Promise<Result<string>> {
  if (url.startsWith('data:')) return succeed(url);
  try {
    const response = await fetch(url, { credentials: 'omit', headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } });
    return response.ok ? succeed(URL.createObjectURL(await response.blob())) : fail('request.not-found');
  } catch {
    return fail('service.unreachable');
  }
}
