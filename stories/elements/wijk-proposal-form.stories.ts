import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, proposals, service } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const open = () => service({});

const meta: Meta<Widget> = {
  title: 'Elements/wijk-proposal-form',
  component: 'wijk-proposal-form',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('wijken/centrum'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-proposal-form src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-proposal-form>`,
  parameters: {
    docs: {
      description: {
        component:
          'From an idea to a proposal. A title and a story are enough; no category, no name and no desk is asked. A photo is drawn anew in the ' +
          'browser, so that place and camera do not travel with it. The draft survives a reload. The form can be used at once: it does not wait for the service.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

async function fillsIn(canvas: HTMLElement) {
  const resident = residentAt(canvas, 'wijk-proposal-form');
  await resident.types('#title', 'Een bankje op de Noordermarkt');
  await resident.types('#description', 'Ouderen willen onderweg naar de markt even zitten.');
  return resident;
}

export const Empty: Story = { loaders: connected(open), parameters: says('Nothing filled in yet. The areas come from the service.') };

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered: the form can be used all the same, only the list of areas is not there yet.') };

export const Offline: Story = {
  loaders: connected(() => lostBeforeSending(open())),
  parameters: says('The connection is lost when the proposal is sent. It is kept in this browser and goes out once.'),
  play: async ({ canvasElement }) => {
    const resident = await fillsIn(canvasElement);
    await resident.presses('[part=submit]');
    await resident.sees('[part=waiting]');
  },
};

export const Similar: Story = {
  name: 'Before sending: one that is like it',
  loaders: connected(() => service({ proposals: [{ ...proposals[0]!, id: 'bankjes', title: 'Meer bankjes op de Noordermarkt', description: 'Ouderen willen ergens zitten bij de markt.', state: 'submitted', support: 9 }] })),
  parameters: says('What is like it is compared in this browser and shown once, to support or to pass by. What was typed stays.'),
  play: async ({ canvasElement }) => {
    const resident = await fillsIn(canvasElement);
    await resident.presses('[part=submit]');
    await resident.sees('[part=similar]');
  },
};

export const Refused: Story = {
  name: 'Error: refused input',
  loaders: connected(open),
  parameters: says('Too short to understand. Each fault links to its field, and what was typed stays.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-proposal-form');
    await resident.types('#title', 'Bank');
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

export const Failing: Story = {
  name: 'Error: the service fails',
  loaders: connected(() => troubled('service.failed')),
  parameters: says('The service fails on every call. The proposal is kept and sent again later.'),
  play: async ({ canvasElement }) => {
    const resident = await fillsIn(canvasElement);
    await resident.presses('[part=submit]');
    await resident.sees('[part=waiting]');
  },
};

export const Closed: Story = {
  name: 'Closed: this site may not send',
  loaders: connected(() => troubled('request.origin-not-registered')),
  parameters: says('A proposal form has no closing date. It is closed only on a site that is not registered with the service, and says where to go.'),
  play: async ({ canvasElement }) => {
    const resident = await fillsIn(canvasElement);
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

export const Done: Story = {
  loaders: connected(open),
  parameters: says('The proposal is in, and another one can follow.'),
  play: async ({ canvasElement }) => {
    const resident = await fillsIn(canvasElement);
    await resident.presses('[part=submit]');
    await resident.sees('[part=done]');
  },
};
