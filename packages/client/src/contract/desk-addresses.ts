import type { Desk, Keying, PaperInput, TrustPoll } from '@wijkaanpak/domain';
import type { Address } from './route.ts';

// What is asked and sent at a desk where paper is typed over. A file of its own, fetched by the one widget that does.
export const keyPaper: Address<'/peilingen/{peiling}/formulieren', unknown, PaperInput, Keying> = { name: 'keyPaper', method: 'POST', path: '/peilingen/{peiling}/formulieren' };
export const getDesk: Address<'/peilingen/{peiling}/formulieren', unknown, unknown, Desk> = { name: 'getDesk', method: 'GET', path: '/peilingen/{peiling}/formulieren' };
export const finishKeying: Address<'/peilingen/{peiling}/invoerafsluitingen', unknown, { wave: string }, TrustPoll> = { name: 'finishKeying', method: 'POST', path: '/peilingen/{peiling}/invoerafsluitingen' };
