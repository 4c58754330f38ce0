import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MemoryContent } from '@wijkaanpak/client';
import { html } from 'lit';
import { address, centrum, proposals, service } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { register, subjects } from '../mandates.ts';
import { handedOver, many, offered } from '../promises.ts';
import { residentAt } from '../resident.ts';
import { lived } from '../tables.ts';
import { toldStories } from '../told.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-network',
  component: 'wijk-network',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('wijken/centrum'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-network src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-network>`,
  parameters: {
    docs: {
      description: {
        component: 'Who works here, for whom, how to reach them, and what each works on with whom: stories, promises, the table, mandates. In the order of names, without departments. Where it comes from is at Concepts/Network.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });
const working = (content: Partial<MemoryContent>) => connected(() => service({ proposals, mandateSubjects: { centrum: subjects }, ...content }));
const all = { stories: toldStories, commitments: [...many.slice(0, 4), offered, handedOver], tables: [lived], mandates: register };

export const Filled: Story = { loaders: working(all), parameters: says('Everyone who acts in public. An organisation that takes part without a name says so.') };
export const OneOrganisation: Story = {
  name: 'Of one organisation',
  loaders: working(all),
  parameters: says('Whoever they work with is a press away, also when that is someone of another organisation.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-network').types('#organisation', 'woonstad'),
};
export const NothingPublic: Story = { name: 'Nothing open', loaders: working({}), parameters: says('People are there to be reached, also when nothing is open.') };
export const Empty: Story = { loaders: working({ neighbourhoods: [{ ...centrum, partners: [] }] }), parameters: says('Nobody is on the list yet.') };
export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };
export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
