import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const config: StorybookConfig = {
  stories: ['../*.mdx', '../elements/*.stories.ts', '../concepts/*.mdx', '../decisions/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  /** The packages come from their sources, so that a change shows at once and nothing is built first. */
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['source', ...defaultClientConditions] },
    build: { ...vite.build, chunkSizeWarningLimit: 5_000 },
  }),
};

export default config;
