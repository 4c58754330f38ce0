/**
 * A `fetch` that tells how many bytes of an answer have come, unpacked; for `createHttpApi` where an answer is large.
 * How many there will be is not known beforehand: what travels is compressed.
 */
export const fetchWithProgress = (tell: (bytes: number) => void, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): typeof globalThis.fetch => async (input, init) => {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, passOn) {
        tell((bytes += piece.length));
        passOn.enqueue(piece);
      },
    }),
  );
  return new Response(counted, response);
};
