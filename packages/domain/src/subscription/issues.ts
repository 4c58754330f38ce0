export const subscriptionIssues = {
  'subscription.address.not-one': [],
  'subscription.address.not-https': [],
  'subscription.address.not-public': [],
  'subscription.no-key': [],
  'subscription.ended': [],
  'subscription.after-the-last': ['last'],
} as const;
