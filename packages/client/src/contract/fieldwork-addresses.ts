import type { Desk, Keying, PaperInput, PollNotHeard, TrustPoll } from '@wijkaanpak/domain';
import type { Address } from './route.ts';

// What professionals ask and send of a poll in the field. A file of its own, fetched by the widgets that do.
const read = <Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, unknown, Reply> => ({ name, method: 'GET', path });

export const getNotHeard = /* @__PURE__ */ read<PollNotHeard>()('getNotHeard', '/peilingen/{peiling}/responsgroepen');
export const keyPaper: Address<'/peilingen/{peiling}/formulieren', unknown, PaperInput, Keying> = { name: 'keyPaper', method: 'POST', path: '/peilingen/{peiling}/formulieren' };
export const getDesk = /* @__PURE__ */ read<Desk>()('getDesk', '/peilingen/{peiling}/formulieren');
export const finishKeying: Address<'/peilingen/{peiling}/invoerafsluitingen', unknown, { wave: string }, TrustPoll> = { name: 'finishKeying', method: 'POST', path: '/peilingen/{peiling}/invoerafsluitingen' };
