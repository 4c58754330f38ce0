import type { Actor, TrustPoll } from '@wijkaanpak/domain';
import { neighbourhood, poll } from './content.ts';

const person = (id: string, name: string): Actor => ({ id, name, partner: 'gemeente', roles: ['professional'] });

/** Who is at the desk, by token. */
export const deskActors: Readonly<Record<string, Actor>> = { anna: person('anna', 'Anna Smit'), bas: person('bas', 'Bas Kok'), carla: person('carla', 'Carla Vis') };

/** A round with paper, of which who answers is asked: open until the end of November, typed over until a week later. */
export const paperPoll: TrustPoll = {
  ...poll,
  wave: { ...poll.wave, closesAt: '2026-11-30T23:00:00.000Z', keyedUntil: '2026-12-07T23:00:00.000Z' },
  background: { ask: ['age', 'area'], weightBy: [], areas: neighbourhood.areas.map(({ code, name }) => ({ code, name })) },
};

/** The same round, closed and being counted; by the clock of `content.ts`, a few days later. */
export const countingPoll: TrustPoll = { ...paperPoll, state: 'counting', wave: { ...paperPoll.wave, closesAt: '2026-11-20T23:00:00.000Z' } };
