import type { ObstacleCount, ObstacleStanding, ObstacleState, ResidentGroup } from '@wijkaanpak/domain';
import { get, type Page, type PageRequest } from './address.ts';

export interface ObstacleRequest extends PageRequest {
  readonly stand?: ObstacleState | undefined;
}

export const listObstacles = /* @__PURE__ */ get<Page<ObstacleStanding> & ObstacleCount, ObstacleRequest>()('listObstacles', '/wijken/{wijk}/belemmeringen');
export const listGroups = /* @__PURE__ */ get<Page<ResidentGroup>, PageRequest>()('listGroups', '/wijken/{wijk}/bewonersgroepen');
