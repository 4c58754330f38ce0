import type { Api } from '@wijkaanpak/client';
import { fail, type IssueCode } from '@wijkaanpak/domain';

/** The network is the border: what lies behind it is real, and only the way there fails. */

/** A connection on which no answer ever comes. */
export const silent: Api = { call: () => new Promise(() => {}) };

/** A service that answers every question with the same trouble. */
export const troubled = (code: IssueCode): Api => ({ call: async () => fail(code) });

/** A connection that is lost after the page was loaded: reading worked, sending does not. */
export const lostBeforeSending = (api: Api): Api => ({
  call: async (address, request) => (address.method === 'POST' ? fail('service.unreachable') : api.call(address, request)),
});

/** A connection on which one question is never answered. */
export const silentAbout = (name: string, api: Api): Api => ({ call: (address, request) => (address.name === name ? silent.call(address, request) : api.call(address, request)) });

/** A connection that is lost for one question. */
export const troubledAbout = (name: string, api: Api): Api => ({ call: (address, request) => (address.name === name ? troubled('service.unreachable').call(address, request) : api.call(address, request)) });
