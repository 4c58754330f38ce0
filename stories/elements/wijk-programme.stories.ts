import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Programme } from '@wijkaanpak/domain';
import { html } from 'lit';
import { address } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { begun, corrected, ended, lived, programmeService } from '../programmes.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-programme',
  component: 'wijk-programme',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('wijken/centrum/programmas'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-programme src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-programme>`,
  parameters: {
    docs: {
      description: {
        component:
          'The long run: goals in residents’ words, whether they come nearer beside the city and how sure that is, how residents look back, and everything that happened in the neighbourhood, year by year. ' +
          'Its rules are at Concepts/Programme.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });
const standing = (programme: Programme, story: string): Story => ({ loaders: connected(() => programmeService(programme)), parameters: says(story) });

export const Filled: Story = standing(lived, 'Two goals, one followed by a survey with its margin, one counted of everyone. On two years nobody looked back; on one that is overdue.');
export const Corrected: Story = {
  name: 'A corrected figure', ...standing(corrected, 'The figure that was wrong stays beside the right one, with the reason.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-programme').presses('[part=indicator] summary'),
};
export const Ended: Story = { name: 'A goal that ended', ...standing(ended, 'It stays to be read, with the reasons.') };
export const NoGoals: Story = { name: 'Empty: no goals', ...standing(begun, 'Just begun: residents have not named any goals, and the years without looking back say so.') };
export const Empty: Story = { name: 'Empty: no programme', loaders: connected(() => programmeService()), parameters: says('There is no programme; what happened in the neighbourhood is told all the same.') };
export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };
export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
