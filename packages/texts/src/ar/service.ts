import type { ServiceLoaders } from '../service-sections.ts';

export const service = {
  paper: () => import('./paper.ts'),
} satisfies Partial<ServiceLoaders>;
