/** How an obstacle stands. `overdue` comes by itself; none of them is silence. */
export const obstacleStates = ['open', 'overdue', 'removed', 'refused'] as const;
export type ObstacleState = (typeof obstacleStates)[number];

export interface ObstacleTransition {
  readonly from: ObstacleState;
  readonly to: ObstacleState;
  readonly by: 'owner' | 'calendar';
}

export const obstacleTransitions: readonly ObstacleTransition[] = [
  { from: 'open', to: 'overdue', by: 'calendar' },
  { from: 'open', to: 'removed', by: 'owner' },
  { from: 'open', to: 'refused', by: 'owner' },
  { from: 'overdue', to: 'open', by: 'owner' },
  { from: 'overdue', to: 'removed', by: 'owner' },
  { from: 'overdue', to: 'refused', by: 'owner' },
];
