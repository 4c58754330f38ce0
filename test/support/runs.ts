/** How often a law is tried that takes seconds to try as often as this: in full by `npm test`, on one in five of the cases by `npm run check`, which is to be quick. */
export const runs = (inFull: number): number => (process.env['WIJKAANPAK_QUICK'] ? Math.ceil(inFull / 5) : inFull);
