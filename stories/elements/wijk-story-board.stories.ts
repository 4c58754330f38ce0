import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { stories, teamToken } from '../told.ts';
import { connected, controls, type Widget } from '../widget.ts';

type Board = Widget & { token: string | undefined };

const meta: Meta<Board> = {
  title: 'Elements/wijk-story-board',
  component: 'wijk-story-board',
  tags: ['autodocs'],
  argTypes: { ...controls, token: { control: 'text', description: 'Bearer token of a professional, from the organisation’s own login; only as a property', table: { category: 'properties' } } },
  args: { src: address('wijken/centrum'), headingLevel: 2, token: teamToken },
  render: ({ src, headingLevel, token }, { loaded }) => html`<wijk-story-board src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${token}></wijk-story-board>`,
  parameters: {
    docs: { description: { component: 'For professionals: every story with its clock, who waits longest first. One partner leads and answers, others are involved, and a hand-over lets the clock run on. There are no categories and no departments.' } },
  },
};
export default meta;
type Story = StoryObj<Board>;

const says = (story: string) => ({ docs: { description: { story } } });
const opens = (act: string): NonNullable<Story['play']> => async ({ canvasElement }) => residentAt(canvasElement, 'wijk-story-board').presses(`#s-koffers [data-act=${act}]`);

async function note(canvas: HTMLElement, ticked: boolean): Promise<void> {
  const worker = residentAt(canvas, 'wijk-story-board');
  await worker.presses('[part=note]');
  await worker.presses('#channel-talk');
  await worker.types('#words', 'Mijn buurvrouw ziet niemand meer.');
  await worker.presses('#consent-team');
  for (const tick of ticked ? ['#isReadBack', '#isAgreed'] : []) await worker.presses(tick);
  await worker.presses('form.form [part=submit]');
}

export const Filled: Story = { loaders: connected(() => stories()), parameters: says('Two stories are alike, which a person may act on; one was answered.') };
export const Empty: Story = { loaders: connected(() => stories([])), parameters: says('Nothing has been told yet.') };
export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet.') };
export const LoggedOut: Story = { name: 'Closed: not logged in', args: { token: undefined }, loaders: connected(() => stories()), parameters: says('Nothing of a story is shown.') };
export const Failed: Story = { name: 'Error: cannot be loaded', loaders: connected(() => troubled('service.failed')), parameters: says('A way to try again.') };
export const Answering: Story = { loaders: connected(() => stories()), parameters: says('Only the partner that leads answers.'), play: opens('answer') };
export const HandingOver: Story = { loaders: connected(() => stories()), parameters: says('The clock runs on; who led stays involved.'), play: opens('share') };
export const Linking: Story = { loaders: connected(() => stories()), parameters: says('What is most like the story stands first; a person chooses.'), play: opens('link') };
export const NotReadBack: Story = { name: 'Error: not read back', loaders: connected(() => stories()), parameters: says('A story is kept only when the teller heard it and agreed.'), play: ({ canvasElement }) => note(canvasElement, false) };
export const Slip: Story = { name: 'Done: the slip for the teller', loaders: connected(() => stories()), parameters: says('The code is on the slip and nowhere else.'), play: ({ canvasElement }) => note(canvasElement, true) };
export const Offline: Story = { loaders: connected(() => lostBeforeSending(stories())), parameters: says('Kept as long as the tab is open, and sent once.'), play: ({ canvasElement }) => note(canvasElement, true) };
