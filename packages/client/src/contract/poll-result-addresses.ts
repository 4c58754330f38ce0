import type { PollResults } from '@wijkaanpak/domain';
import type { Address } from './route.ts';

// Apart from the other addresses: those are in every page's first file, and these are fetched by the one widget that asks them.
const read = <Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, unknown, Reply> => ({ name, method: 'GET', path });

export const getPollResults = /* @__PURE__ */ read<PollResults>()('getPollResults', '/peilingen/{peiling}/uitslagen');
export const getPollTable = /* @__PURE__ */ read<unknown>()('getPollTable', '/peilingen/{peiling}/tabellen');
export const getPollTableDescription = /* @__PURE__ */ read<unknown>()('getPollTableDescription', '/peilingen/{peiling}/tabelbeschrijvingen');
