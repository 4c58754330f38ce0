import type { Api } from '@wijkaanpak/client';
import type { ArgTypes } from '@storybook/web-components-vite';

/** What a page sets on every widget. */
export interface Widget {
  src: string;
  headingLevel: number;
}

export const controls: ArgTypes<Widget> = {
  src: { control: 'text', description: 'Address of the resource, as with `<img>`', table: { category: 'attributes' } },
  headingLevel: { name: 'heading-level', control: { type: 'range', min: 2, max: 6, step: 1 }, description: 'Level of the widget’s headings, to fit the page', table: { category: 'attributes' } },
};

/** A loader that gives the story its own service, so that no story changes another. */
export const connected = (make: () => Api) => [() => ({ api: make() })];
