/** The part of so many bytes that `Range: bytes=…` asks for (RFC 9110, section 14.1.2): undefined for the whole, also where several parts are asked. */
export function rangeIn(header: string | undefined, length: number): { readonly first: number; readonly last: number } | 'none-such' | undefined {
  const [, from, until] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || until === undefined || (from === '' && until === '')) return undefined;
  const first = from === '' ? Math.max(0, length - Number(until)) : Number(from);
  const last = from === '' || until === '' ? length - 1 : Math.min(Number(until), length - 1);
  if (from !== '' && until !== '' && Number(until) < first) return undefined;
  return first >= length || (from === '' && Number(until) === 0) ? 'none-such' : { first, last };
}
