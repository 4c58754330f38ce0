import '@wijkaanpak/elements/define';
import './themes.css';
import { languageFor, languageNames } from '@wijkaanpak/texts';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import ElementPage from './element-page.mdx';

const choices = (items: Readonly<Record<string, string>>) => Object.entries(items).map(([value, title]) => ({ value, title }));

/** Every story starts as a resident who was never here. */
function forgetDrafts(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage).filter((name) => name.startsWith('wijk:'))) storage.removeItem(key);
  }
}

const preview: Preview = {
  beforeEach: forgetDrafts,
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', dynamicTitle: true, items: choices(languageNames) },
    },
    direction: { description: 'Writing direction', toolbar: { icon: 'transfer', dynamicTitle: true, items: choices({ ltr: 'left to right', rtl: 'right to left' }) } },
    theme: {
      description: 'House style of the page around the widget, by NL Design System tokens',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: choices({ none: 'no tokens', municipality: 'municipality (--utrecht-*)', corporation: 'corporation (--nl-*)', dark: 'dark page' }) },
    },
  },
  initialGlobals: { language: 'nl', direction: 'ltr', theme: 'none' },
  decorators: [
    (story, { globals, viewMode }) => {
      const { language, direction, theme } = globals as Record<string, string>;
      const root = document.documentElement;
      root.dataset['theme'] = viewMode === 'docs' ? 'none' : theme!;
      root.lang = viewMode === 'docs' ? 'en' : languageFor(language!);
      root.dir = viewMode === 'docs' ? 'ltr' : direction!;
      // A widget reads its language when it comes onto the page: another language is another page.
      return html`<div class="page" lang=${language!} dir=${direction!} data-theme=${theme!}>${keyed(language, story())}</div>`;
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { page: ElementPage, codePanel: true },
    options: { storySort: { order: ['Start', 'Elements', 'Concepts', ['Glossary'], 'Decisions'] } },
    viewport: {
      options: {
        phone: { name: 'small phone, 320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desk: { name: 'desk, 1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
