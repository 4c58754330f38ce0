import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, proposals, service } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { broken, handedOver, kept, many, moved, no, offered, overdue, promised, promises, reported, samira, token, yes } from '../promises.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

type Commitments = Widget & { token: string | undefined };

const meta: Meta<Commitments> = {
  title: 'Elements/wijk-commitments',
  component: 'wijk-commitments',
  tags: ['autodocs'],
  argTypes: { ...controls, token: { control: 'text', description: 'Bearer token of who acts for a partner, from the organisation’s own login; only as a property', table: { category: 'properties' } } },
  args: { src: address('wijken/centrum/toezeggingen'), headingLevel: 2, token: undefined },
  render: ({ src, headingLevel, token: given }, { loaded }) => html`<wijk-commitments src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${given}></wijk-commitments>`,
  parameters: {
    docs: {
      description: {
        component:
          'What partners promised: what, by whom, by when, how residents will see it. Every date that was ever given stays. It is overdue by itself, and only residents’ verdict says kept or broken. ' +
          'The road of a commitment, drawn from the data, is at Concepts/Commitment.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Commitments>;

const says = (story: string) => ({ docs: { description: { story } } });
const only = (commitment: typeof promised, story: string): Story => ({ loaders: connected(() => promises([commitment])), parameters: says(story) });
const atWork = (act: string): NonNullable<Story['play']> => async ({ canvasElement }) => residentAt(canvasElement, 'wijk-commitments').presses(`[data-act=${act}]`);

export const Filled: Story = { loaders: connected(() => promises(many)), parameters: says('Promises in every state, the newest first.') };

export const Figures: Story = {
  loaders: connected(() => promises(many)),
  parameters: says('How often each partner keeps its word: a share with its interval and number, or that there are too few verdicts for one.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-commitments').presses('details[part=figures] summary'),
};

export const Promised: Story = only({ ...promised, id: 'beloofd' }, 'Promised, and still in time.');
export const Moved: Story = only(moved, 'Old dates stay, struck through, each with the reason why it became another. Residents will judge it later.');
export const Overdue: Story = only(overdue, 'Overdue by itself since the day after its day. Nobody set that.');
export const Reported: Story = only(reported, 'Done according to the promiser. Residents vote on that now.');
export const Broken: Story = { name: 'Closed: not kept, residents find', ...only(broken, 'Residents found it not kept. Who promised it has no say in that.') };
export const Kept: Story = { name: 'Done: kept, residents find', ...only(kept, 'Found broken first and kept later; both verdicts stay, each with its vote.') };

export const OutcomeWaiting: Story = {
  name: 'The vote has closed',
  loaders: connected(() => promises([promised], [yes, yes, no])),
  parameters: says('The outcome of a closed vote is not with the promise yet. Anyone can put it there; the service counts.'),
};

export const Undecided: Story = {
  name: 'The vote decided nothing',
  loaders: connected(() => promises([promised], [yes, no])),
  parameters: says('As many for as against is no verdict.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-commitments').presses('[part=carry-over]'),
};

export const One: Story = { name: 'One promise', args: { src: address('toezeggingen/kozijnen') }, loaders: connected(() => promises(many)), parameters: says('The address of one promise shows it alone: where feeds and calendars point to.') };

export const ForPartner: Story = { name: 'For a professional', args: { token }, loaders: connected(() => promises(many)), parameters: says('With a token: what is due soon, and what can be done with promises of one’s own organisation.') };

export const Making: Story = {
  name: 'For a professional: making a promise',
  args: { token },
  loaders: connected(() => service({ commitments: [promised], proposals, actors: { [token]: samira } })),
  parameters: says('What, by when, how residents see it, who, and where it comes from.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-commitments').presses('[part=make]'),
};

export const HandedOver: Story = { name: 'Handed over', ...only(handedOver, 'Someone of another organisation has it now. The day is the one first promised, and it is late against that; whoever had it stays in sight.') };
export const Offered: Story = { name: 'Offered to another organisation', ...only(offered, 'It stays with the giver until the person it was offered to takes it over.') };
export const HandingOver: Story = { name: 'For a professional: handing over', args: { token }, loaders: connected(() => promises([overdue])), parameters: says('To a named person, with a reason that residents read.'), play: atWork('handOver') };

export const GivingNewDate: Story = { name: 'For a professional: a new date', args: { token }, loaders: connected(() => promises([overdue])), parameters: says('A new date asks for a reason that residents can read.'), play: atWork('move') };

export const Refused: Story = {
  name: 'Error: refused',
  args: { token },
  loaders: connected(() => promises([overdue])),
  parameters: says('What is wrong is told at the field and in a list.'),
  play: async (context) => {
    await atWork('move')(context);
    await residentAt(context.canvasElement, 'wijk-commitments').presses('form.form [part=submit]');
  },
};

export const NotSent: Story = {
  name: 'Offline: not sent yet',
  args: { token },
  loaders: connected(() => lostBeforeSending(promises([overdue]))),
  parameters: says('What was written is kept in this browser and sent once there is a connection.'),
  play: async (context) => {
    await atWork('progress')(context);
    const professional = residentAt(context.canvasElement, 'wijk-commitments');
    await professional.types('#text', 'De borden zijn besteld.');
    await professional.presses('form.form [part=submit]');
  },
};

export const Empty: Story = { loaders: connected(() => promises([])), parameters: says('Nothing has been promised yet.') };
export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };
export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
