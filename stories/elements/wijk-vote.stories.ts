import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, ballots, budgetVote, letterCode, service } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const open = () => service({ votes: [budgetVote('open')] });

const meta: Meta<Widget> = {
  title: 'Elements/wijk-vote',
  component: 'wijk-vote',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('stemmingen/centrum-begroot'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-vote src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-vote>`,
  parameters: {
    docs: {
      description: {
        component:
          'Residents choose, fill in the code from their letter, cast, and may change their choice until the vote closes. ' +
          'The plans are the 85 real ones of Centrum Begroot 2020 in Amsterdam. A ballot is secret: its draft is gone when the tab is closed. ' +
          'Before it is sent, `wijk-submit` fires, and a page with its own back end may answer it with `respondWith`.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

export const Empty: Story = {
  loaders: connected(open),
  parameters: says('An open vote on which nothing is chosen yet. The rules and what they promise stand above the plans.'),
};

export const Chosen: Story = {
  loaders: connected(open),
  parameters: says('Three plans chosen. What they cost together stays in view while scrolling.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (const row of [1, 2, 5]) await resident.presses(`li:nth-child(${row}) input`);
  },
};

export const ChooseOne: Story = {
  name: 'Choose one',
  loaders: connected(() => service({ votes: [budgetVote('open', { ballot: 'choose-one', maxChoices: 1, maxCost: null, budget: null, counting: 'plurality', ties: ['votes', 'id'] })] })),
  parameters: says('A vote in which each ballot holds one choice and money plays no part.'),
};

export const Loading: Story = {
  loaders: connected(() => silent),
  parameters: says('The service has not answered yet. The place is held, so that the page does not jump.'),
};

export const Offline: Story = {
  loaders: connected(() => lostBeforeSending(open())),
  parameters: says('The connection is lost when the ballot is sent. The choice and the code are kept, and go out once when there is a connection.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (const row of [1, 3]) await resident.presses(`li:nth-child(${row}) input`);
    await resident.types('#code', letterCode);
    await resident.presses('[part=submit]');
    await resident.sees('[part=waiting]');
  },
};

export const Refused: Story = {
  name: 'Error: refused input',
  loaders: connected(open),
  parameters: says('Too expensive together, and a typing error in the code. Each fault links to its field; nothing chosen is lost.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (let row = 1; row <= 25; row += 1) await resident.presses(`li:nth-child(${row}) input`);
    await resident.types('#code', letterCode.replace('7', '8'));
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

export const Failing: Story = {
  name: 'Error: the service fails',
  loaders: connected(() => troubled('service.failed')),
  parameters: says('The vote cannot be read. A resident can try again without leaving the page.'),
};

export const Announced: Story = {
  loaders: connected(() => service({ votes: [budgetVote('announced')] })),
  parameters: says('The vote opens later, and says when.'),
};

export const Closed: Story = {
  loaders: connected(() => service({ votes: [budgetVote('closed')], ballots: { 'centrum-begroot': ballots } })),
  parameters: says('The vote is over. Casting is no longer possible; `<wijk-vote-result>` shows the outcome.'),
};

export const Done: Story = {
  loaders: connected(open),
  parameters: says('The ballot is counted, with a receipt that does not hold the choice, and the way to change it until closing.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (const row of [1, 2, 5]) await resident.presses(`li:nth-child(${row}) input`);
    await resident.types('#code', letterCode);
    await resident.presses('[part=submit]');
    await resident.sees('[part=done]');
  },
};
