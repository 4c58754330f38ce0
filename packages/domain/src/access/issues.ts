export const accessIssues = {
  'access.login-needed': [],
  'access.not-allowed': [],
} as const;
