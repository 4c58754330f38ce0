import type { ServiceLoaders } from '../service-sections.ts';

export const service: ServiceLoaders = {
  commitmentFeeds: () => import('./commitment-feeds.ts'),
  messages: () => import('./messages.ts'),
  paper: () => import('./paper.ts'),
  pabulib: () => import('./pabulib.ts'),
  programmes: () => import('./programmes.ts'),
  roundFeeds: () => import('./round-feeds.ts'),
  statistics: () => import('./statistics.ts'),
  subscriptions: () => import('./subscriptions.ts'),
  tables: () => import('./tables.ts'),
  terms: () => import('./terms.ts'),
  trustGroups: () => import('./trust-groups.ts'),
  trustSheets: () => import('./trust-sheets.ts'),
  trustTable: () => import('./trust-table.ts'),
};
