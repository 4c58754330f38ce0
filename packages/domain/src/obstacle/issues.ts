export const obstacleIssues = {
  'obstacle.date.in-the-past': [],
  'obstacle.date.same': ['due'],
  'obstacle.ended-already': [],
  'obstacle.not-yours': ['name'],
  'obstacle.owner.unknown': [],
  'obstacle.date.needed': [],
} as const;
