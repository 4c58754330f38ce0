import type { ServiceLoaders } from '../service-sections.ts';

export const service: ServiceLoaders = {
  challenge: () => import('./challenge.ts'),
  commitments: () => import('./commitments.ts'),
  mandates: () => import('./mandates.ts'),
  pabulib: () => import('./pabulib.ts'),
  terms: () => import('./terms.ts'),
};
