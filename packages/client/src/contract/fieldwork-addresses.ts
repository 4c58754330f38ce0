import type { PollNotHeard } from '@wijkaanpak/domain';
import type { Address } from './route.ts';

// What professionals ask of a poll in the field. A file of its own, fetched by the widgets that do.
const read = <Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, unknown, Reply> => ({ name, method: 'GET', path });

export const getNotHeard = /* @__PURE__ */ read<PollNotHeard>()('getNotHeard', '/peilingen/{peiling}/responsgroepen');
