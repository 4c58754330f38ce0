export const neighbourhoodIssues = {
  'area.not-a-code': [],
  'area.not-in-neighbourhood': [],
} as const;
