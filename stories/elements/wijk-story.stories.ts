import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, service } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { slipCode, stories } from '../told.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-story',
  component: 'wijk-story',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('wijken/centrum'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-story src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-story>`,
  parameters: { docs: { description: { component: 'Telling what matters, without a category. The teller chooses who may read it and gets a code of her own.' } } },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

async function tell(canvas: HTMLElement): Promise<void> {
  const resident = residentAt(canvas, 'wijk-story');
  await resident.types('#words', 'Ik durf ’s avonds niet meer door de tunnel.');
  await resident.presses('#consent-anonymous');
  await resident.presses('[part=submit]');
}

export const Empty: Story = { loaders: connected(() => service({})), parameters: says('Words, and who may read them. Nothing is chosen beforehand.') };

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet; telling can begin.') };

export const Refused: Story = {
  name: 'Error: nothing told yet',
  loaders: connected(() => service({})),
  parameters: says('What is missing is said with a link to it.'),
  play: ({ canvasElement }) => residentAt(canvasElement, 'wijk-story').presses('[part=submit]'),
};

export const Offline: Story = { loaders: connected(() => lostBeforeSending(service({}))), parameters: says('Kept in this browser, and sent once.'), play: ({ canvasElement }) => tell(canvasElement) };

export const Done: Story = { loaders: connected(() => service({})), parameters: says('The code by which the teller follows the story.'), play: ({ canvasElement }) => tell(canvasElement) };

export const WithVoice: Story = {
  name: 'Speaking and a photo',
  loaders: connected(() => stories()),
  parameters: says('Fetched when asked for. The microphone is not touched before ‘Start recording’.'),
  play: ({ canvasElement }) => residentAt(canvasElement, 'wijk-story').presses('[part=more]'),
};

export const ToldByOthers: Story = {
  name: 'What others told',
  loaders: connected(() => stories()),
  parameters: says('Only what tellers let everyone read, with what was answered.'),
  play: ({ canvasElement }) => residentAt(canvasElement, 'wijk-story').presses('[part=told] summary'),
};

export const Followed: Story = {
  name: 'Followed with the code',
  loaders: connected(() => stories()),
  parameters: says('What became of the own story, and the way to take it back.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-story');
    await resident.types('#code', slipCode);
    await resident.presses('[part=follow] button');
  },
};
