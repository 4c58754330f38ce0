import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, ballots, budgetVote, service } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { connected, controls, type Widget } from '../widget.ts';

const counted = (counting: Parameters<typeof budgetVote>[1] = {}) => service({ votes: [budgetVote('closed', counting)], ballots: { 'centrum-begroot': ballots } });

const meta: Meta<Widget> = {
  title: 'Elements/wijk-vote-result',
  component: 'wijk-vote-result',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('stemmingen/centrum-begroot'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-vote-result src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-vote-result>`,
  parameters: {
    docs: {
      description: {
        component:
          'The outcome of a vote and, for every plan, why it did or did not make it: from the record of the count, in words. ' +
          'Before closing there is no number at all. The plans are real; the ballots are a sample of the real ones.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

export const Done: Story = { name: 'Done: counted', loaders: connected(counted), parameters: says('Counted by most votes first, as the city did.') };

export const EqualShares: Story = {
  name: 'Done: counted by equal shares',
  loaders: connected(() => counted({ counting: 'equal-shares-cost+add1u' })),
  parameters: says('The same ballots, each voter with an equal share of the money.'),
};

export const Empty: Story = { name: 'Empty: nobody voted', loaders: connected(() => service({ votes: [budgetVote('closed')] })), parameters: says('A vote on which no ballot was cast has no winner.') };

export const NotYet: Story = { name: 'Not closed yet', loaders: connected(() => service({ votes: [budgetVote('open')] })), parameters: says('The vote is still open: nobody sees how it stands.') };

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };

export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };

export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };

export const Closed: Story = { name: 'Closed: one choice won', loaders: connected(() => counted({ counting: 'plurality', budget: null, maxCost: null })), parameters: says('A vote without money: the plan on most ballots wins.') };
