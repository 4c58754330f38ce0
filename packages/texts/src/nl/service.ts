import type { ServiceLoaders } from '../service-sections.ts';

export const service: ServiceLoaders = {
  challenge: () => import('./challenge.ts'),
  commitments: () => import('./commitments.ts'),
  mandates: () => import('./mandates.ts'),
  messages: () => import('./messages.ts'),
  pabulib: () => import('./pabulib.ts'),
  terms: () => import('./terms.ts'),
};
