export const groupIssues = {
  'group.speaks-for-everyone': [],
  'group.mandate-over': ['until'],
  'group.unknown': [],
} as const;
