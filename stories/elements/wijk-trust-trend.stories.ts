import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, service, trustPoll } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { fiveYears, madeUpGroups, madeUpResults, madeUpWaves, promises, type MadeUpWave } from '../trust-waves.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-trust-trend',
  component: 'wijk-trust-trend',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('peilingen/vertrouwen-2026'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-trust-trend src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-trust-trend>`,
  parameters: {
    docs: {
      description: {
        component:
          'Trust over the years, for residents and for a council: in one sentence what may be concluded, then each figure with the room around it, how many took part, and promises kept on the same time axis. ' +
          'It shows only what the ledger released, and no figure without its interval. Everything drawn is in a table as well. All figures in these stories are made up.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });
const poll = trustPoll('open');
const held = (waves: readonly MadeUpWave[]) => () => service({ polls: [poll], waveResults: { [poll.id]: madeUpWaves(waves) }, commitments: promises });
const opened: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const resident = residentAt(canvasElement, 'wijk-trust-trend');
  await resident.presses('summary');
  await resident.sees('table');
};

export const Done: Story = { name: 'Done: five rounds', loaders: connected(held(fiveYears)), parameters: says('What rose, what did not, how many took part, and promises kept.') };

export const Tables: Story = { name: 'Done: with its tables open', loaders: connected(held(fiveYears)), play: opened, parameters: says('Everything drawn, in numbers, with what it would take to see more and what the signs mean.') };

export const Groups: Story = {
  name: 'Done: by age, area and language',
  loaders: connected(() => service({ polls: [poll], waveResults: { [poll.id]: [madeUpGroups(2025).result] }, breakdowns: { [poll.id]: [madeUpGroups(2025).breakdown] } })),
  play: async (context) => {
    await opened(context);
    const resident = residentAt(context.canvasElement, 'wijk-trust-trend');
    await resident.sees('[part=groups] > summary');
    await resident.presses('[part=groups] > summary');
    await resident.sees('[part=grouping]');
    await resident.presses('[part=grouping] > summary');
  },
  parameters: says('A round by group, asked for when a reader opens it: nothing under 10 answers, no mean without its bounds, and the differences that are seen.'),
};

export const Measurement: Story = {
  name: 'A measurement', loaders: connected(held(fiveYears.map((wave) => ({ ...wave, design: 'sample' })))), parameters: says('Who took part was invited by lot: it speaks about the neighbourhood, and the response is told.'),
};

export const First: Story = { name: 'One round', loaders: connected(held(fiveYears.slice(0, 1))), parameters: says('Figures, and nothing about change.') };

export const Two: Story = { name: 'Two rounds', loaders: connected(held(fiveYears.slice(0, 2))), parameters: says('Too small to see, with what it would take.') };

export const ChangedWording: Story = {
  name: 'A changed wording', loaders: connected(held(fiveYears.map((wave) => ({ ...wave, wordingVersion: wave.year >= 2023 ? 2 : 1 })))), parameters: says('A new series begins: no line crosses it, and it says so.'),
};

export const PollThenMeasurement: Story = {
  name: 'A poll, then a measurement', loaders: connected(held(fiveYears.map((wave) => ({ ...wave, design: wave.year >= 2024 ? 'sample' : 'anyone' })))), parameters: says('Another way of taking part begins a new series too.'),
};

export const Indication: Story = { name: 'Few answers', loaders: connected(held(fiveYears.map((wave) => ({ ...wave, respondents: 30 })))), parameters: says('From 10 to 49 answers: no more than an indication.') };

export const Withheld: Story = {
  name: 'Too few answers', loaders: connected(held(fiveYears.map((wave) => ({ ...wave, respondents: wave.year === 2023 || wave.year === 2025 ? 7 : 90 })))), play: opened, parameters: says('Under 10 answers nothing is shown, not even how many.'),
};

export const Given: Story = {
  name: 'Given by the page itself', render: ({ headingLevel }) => html`<wijk-trust-trend heading-level=${headingLevel} .data=${madeUpResults(fiveYears)}></wijk-trust-trend>`, parameters: says('Without a service: the page gives the results.'),
};

export const Empty: Story = { name: 'Empty: no round has closed', loaders: connected(held([])), parameters: says('It says when the first result comes.') };

export const Closed: Story = { name: 'Closed: no round to come', loaders: connected(() => service({ polls: [trustPoll('closed')] })), parameters: says('Nothing was published and no round is drawn up.') };

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };

export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };

export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
