import type { ServiceLoaders } from '../service-sections.ts';

export const service: ServiceLoaders = {
  pabulib: () => import('./pabulib.ts'),
  terms: () => import('./terms.ts'),
};
