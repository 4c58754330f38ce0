import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, proposals, service } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-proposals',
  component: 'wijk-proposals',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('wijken/centrum/voorstellen'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-proposals src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-proposals>`,
  parameters: {
    docs: {
      description: {
        component:
          'What residents proposed and how each proposal stands, in words. A proposal sent from a form on the same page shows at once. ' +
          'This widget only reads, so it has no state for sending; “closed” and “done” are states of a proposal, shown on its card.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

export const Filled: Story = { loaders: connected(() => service({ proposals })), parameters: says('The 85 real plans of Centrum Begroot, twelve at a time.') };

export const Empty: Story = { loaders: connected(() => service({})), parameters: says('No proposal yet: the first one can be the reader’s.') };

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };

export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };

export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };

export const NothingFound: Story = {
  name: 'Nothing found',
  loaders: connected(() => service({ proposals })),
  parameters: says('A search that finds nothing says what to do.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-proposals');
    await resident.types('#zoek', 'zwembad op het dak');
    await resident.presses('form button');
  },
};

export const Closed: Story = {
  name: 'Closed: stopped proposals',
  loaders: connected(() => service({ proposals: proposals.filter(({ state }) => state === 'stopped') })),
  parameters: says('Proposals that stopped stay in sight: none is silently closed.'),
};

export const Done: Story = {
  name: 'Done: carried out',
  loaders: connected(() => service({ proposals: proposals.filter(({ state }) => state === 'done') })),
  parameters: says('What residents proposed and what was carried out.'),
};
