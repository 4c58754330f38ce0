import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Objection } from '@wijkaanpak/domain';
import { address, budgetVote, letterCode, service } from '../amsterdam-centrum.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-vote, for consent',
  component: 'wijk-vote',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('stemmingen/centrum-begroot'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-vote src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-vote>`,
  parameters: {
    docs: {
      description: {
        component:
          'For what lasts a majority is not enough: a plan waits for an answer to every reasoned objection. Residents read objections and answers under each plan, ' +
          'and who is against writes one on the ballot. The widget fetches all that for such votes alone (`rules.counting: consent`).',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

type State = Parameters<typeof budgetVote>[0];

/** Two objections to the first plan: one answered, changed and answered again; one still without an answer. */
const ask = (state: State) => () => {
  const month = state === 'closed' ? '2026-10' : '2026-11';
  const vote = budgetVote(state, { ballot: 'yes-no', counting: 'consent', minChoices: 0, maxCost: null, budget: null, objectionsUntil: `${month}-28T11:00:00Z` }, 3);
  const by = { name: 'Samira Jansen', partner: 'stadsdeel', partnerName: 'Stadsdeel Centrum' };
  const [plan] = vote.options;
  const objections: readonly Objection[] = [
    {
      id: 'bus', option: plan!.id, reasons: 'De bus kan er niet meer door. De andere halte is voor mij te ver lopen.', sequence: 2, submittedAt: `${month}-14`,
      answers: [{ answer: 'De bus gaat om.', sequence: 1, by, on: `${month}-13` }, { answer: 'De halte blijft waar zij is. De bus rijdt voortaan door de andere straat.', sequence: 2, by, on: `${month}-18` }],
    },
    { id: 'lindes', option: plan!.id, reasons: 'De lindes gaan dood als u zo dicht bij de wortels graaft.', sequence: 1, submittedAt: `${month}-16`, answers: [] },
  ];
  return service({ votes: [vote], objections: { [vote.id]: objections } });
};

export const Objections: Story = {
  name: 'Objections and answers',
  loaders: connected(ask('open')),
  parameters: says('Nothing of who objected, and the day alone of when; an answer is by a person, by name. Earlier answers stay.'),
};

export const Objecting: Story = {
  name: 'An objection of one’s own',
  loaders: connected(ask('open')),
  parameters: says('Who is against can say why. It goes along with the ballot, under the same code: both are taken or neither.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('li.option:nth-child(2) label:nth-child(2) input');
    await resident.types('#reasons-1', 'De speeltuin is dan weg, en er is hier geen andere.');
  },
};

export const Refused: Story = {
  name: 'Refused',
  loaders: connected(ask('open')),
  parameters: says('An objection is taken back by the code that made it. Here it was another’s.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('.withdraw input');
    await resident.types('#code', letterCode);
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

export const Done: Story = {
  name: 'Cast, with an objection',
  loaders: connected(ask('open')),
  parameters: says('One’s own objection is among the others.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('li.option:nth-child(2) label:nth-child(2) input');
    await resident.types('#reasons-1', 'De speeltuin is dan weg, en er is hier geen andere.');
    await resident.types('#code', letterCode);
    await resident.presses('[part=submit]');
    await resident.sees('.done');
  },
};

export const Closed: Story = {
  name: 'Closed',
  loaders: connected(ask('closed')),
  parameters: says('Objections and answers stay to be read.'),
};
