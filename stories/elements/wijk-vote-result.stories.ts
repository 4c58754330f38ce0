import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { outcomeOf, groupBallots } from '@wijkaanpak/domain';
import { address, ballots, budgetVote, service } from '../amsterdam-centrum.ts';
import { silent, silentAbout, troubled, troubledAbout } from '../connections.ts';
import * as decided from '../decided-votes.ts';
import { residentAt } from '../resident.ts';
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
          'The outcome of a vote and, for every plan, why it did or did not make it: from the record of the count, in words; and a way to count it again on the reader’s own device. ' +
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

export const Closed: Story = { name: 'Closed: one choice won', loaders: connected(() => counted({ counting: 'approval', budget: null, maxCost: null })), parameters: says('A vote without money: the plan on most ballots wins.') };

/** What the page gives itself, without a service. */
const given = (name: string, data: object, what: string): Story => ({ name, render: ({ headingLevel }) => html`<wijk-vote-result heading-level=${headingLevel} .data=${data}></wijk-vote-result>`, parameters: says(what) });

export const Payments = given('Who paid what: equal shares', decided.shared, 'Who could pay the price paid it; who had less gave what was left.');
export const YesNo = given('Yes or no', decided.yesOrNo, 'For each plan who was for, against, and neither.');
export const Consent = given('Consent: an objection without an answer', decided.consented, 'Both plans have a majority. One waits for an answer to an objection, and so does not go ahead.');
export const QuorumMissed = given('Too few took part', decided.quorumMissed, 'The quorum was missed: nothing has been decided.');
export const Runoff = given('Rounds: instant runoff', decided.runoff, 'A table for each round; the weakest plan drops out.');
export const Coombs = given('Rounds: last most often', decided.coombs, 'Coombs: who is last most often drops out.');
export const Transferred = given('Rounds: transferred votes', decided.transferred, 'Two places; what is too much goes on in parts of a vote.');
export const Star = given('Rounds: points, then votes', decided.starred, 'STAR: points first, then which of the best two more people grade higher.');
export const Compared = given('Each against each', decided.compared, 'Schulze: all duels, and the strongest path from one plan to the other.');
export const Circle = given('Plans that beat one another in a circle', decided.circle, 'Ranked pairs: the clearest results stand, what contradicts them is dropped.');
export const Graded = given('Grades', decided.graded, 'How many people gave each grade, and which one is in the middle.');
export const Drawn = given('Drawn by lot', decided.drawn, 'Equal in everything: a lot from the closed ballot box, which anyone can draw again.');
export const Seats = given('Seats drawn by lot', decided.sortition, 'Volunteers for a table, drawn from a public seed.');

const presses = (...parts: readonly string[]): NonNullable<Story['play']> => async ({ canvasElement }) => {
  const resident = residentAt(canvasElement, 'wijk-vote-result');
  for (const part of parts) await resident.presses(`[part=${part}]`);
  await resident.sees('[part=verdict], [part=progress]');
};

export const Recounting: Story = { name: 'Counting it again: on its way', loaders: connected(() => silentAbout('getBallotBox', counted())), play: presses('start'), parameters: says('The ballots have not come yet. It can be stopped at any moment.') };

export const RecountAgrees: Story = { name: 'Counting it again: the same', loaders: connected(counted), play: presses('start'), parameters: says('Counted in a worker of this page: rules, ballots and outcome agree.') };

const vote = budgetVote('closed');
const outcome = outcomeOf(vote, ballots);
const box = { vote: vote.id, rulesHash: vote.rulesHash, ballots: groupBallots(vote, ballots) };

export const RecountDiffers: Story = {
  ...given('Counting it again: another outcome', { vote, outcome, box: { ...box, ballots: box.ballots.map((ballot, index) => (index === 0 ? { ...ballot, times: 60 } : ballot)) } }, 'One ballot was put in sixty times: it says exactly what differs.'),
  play: presses('start'),
};

export const RecountRefused: Story = {
  ...given('Counting it again: not possible', { vote, outcome, box: { ...box, ballots: [...box.ballots, { choices: ['onbekend'] }] } }, 'A ballot names a plan that does not exist: what was published is not right.'),
  play: presses('start'),
};

export const RecountOffline: Story = { name: 'Counting it again: offline', loaders: connected(() => troubledAbout('getBallotBox', counted())), play: presses('start'), parameters: says('The ballots cannot be fetched, and a way to try again.') };
