import type { PollNotHeard } from '@wijkaanpak/domain';
import type { Address } from './route.ts';

// What professionals ask of a poll in the field. A file of its own, fetched by the widgets that do.
const read = <Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, unknown, Reply> => ({ name, method: 'GET', path });

export const getNotHeard = /* @__PURE__ */ read<PollNotHeard>()('getNotHeard', '/peilingen/{peiling}/responsgroepen');

/** The file of a wave's answer sheets, of the last wave that has one where none is named. */
export interface SheetsQuery {
  readonly ronde?: string | undefined;
}
export const getSheets: Address<'/peilingen/{peiling}/microbestanden', SheetsQuery, unknown, unknown> = { name: 'getSheets', method: 'GET', path: '/peilingen/{peiling}/microbestanden' };
export const getSheetsDescription: Address<'/peilingen/{peiling}/microbestandbeschrijvingen', SheetsQuery, unknown, unknown> = { name: 'getSheetsDescription', method: 'GET', path: '/peilingen/{peiling}/microbestandbeschrijvingen' };
