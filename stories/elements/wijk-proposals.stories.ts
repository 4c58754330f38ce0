import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, proposals, service } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { roads, token, walking } from '../roads.ts';
import { connected, controls, type Widget } from '../widget.ts';

type Proposals = Widget & { token: string | undefined };

const meta: Meta<Proposals> = {
  title: 'Elements/wijk-proposals',
  component: 'wijk-proposals',
  tags: ['autodocs'],
  argTypes: { ...controls, token: { control: 'text', description: 'Bearer token of who acts for a partner, from the organisation’s own login; only as a property', table: { category: 'properties' } } },
  args: { src: address('wijken/centrum/voorstellen'), headingLevel: 2, token: undefined },
  render: ({ src, headingLevel, token: given }, { loaded }) => html`<wijk-proposals src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${given}></wijk-proposals>`,
  parameters: {
    docs: {
      description: {
        component:
          'What residents proposed and how each proposal stands, in words. A proposal sent from a form on the same page shows at once. ' +
          'Readers give support (which is no vote), follow the road of a proposal and ask about it. With a token there are forms for each step of an organisation. ' +
          'The road, drawn from the data, is at Concepts/Proposal; what stands in the way at Concepts/Obstacle.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Proposals>;

const says = (story: string) => ({ docs: { description: { story } } });

export const Filled: Story = { loaders: connected(() => service({ proposals })), parameters: says('The 85 real plans of Centrum Begroot, twelve at a time.') };

export const Empty: Story = { loaders: connected(() => service({})), parameters: says('No proposal yet: the first one can be the reader’s.') };

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };

export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };

export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };

const oneOf = (name: keyof typeof roads, story: string, state?: 'open' | 'closed'): Story => ({
  args: { src: address(`voorstellen/${roads[name][0].id}`) }, loaders: connected(() => walking([roads[name]], state)), parameters: says(story),
});

export const Submitted: Story = { name: 'Road: submitted by phone', ...oneOf('submitted', 'Told by phone, written down and read back. It says how much support is still needed.') };
export const Supported: Story = { name: 'Road: supported, an obstacle refused with reasons', ...oneOf('supported', 'A rule stands in the way, and stays, with the reason why. The obstacle never goes out of sight.') };
export const Answered: Story = { name: 'Road: answered with no', ...oneOf('answered', 'From a co-operative, with how it speaks for its members. A no does not close the proposal.') };
export const ToVote: Story = { name: 'Road: to a vote', ...oneOf('toVote', 'Residents vote. There is no outcome before closing.') };
export const VoteClosed: Story = {
  name: 'Road: the vote has closed',
  ...oneOf('toVote', 'Anyone can put the outcome with the proposal; the service counts.', 'closed'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-proposals').presses('[part=settle]'),
};
export const Agreed: Story = { name: 'Road: agreed, waiting for consent', ...oneOf('agreed', 'What lasts waits for the table. The obstacle is overdue by itself; its first day stays in sight.') };
export const UnderWay: Story = { name: 'Road: under way', ...oneOf('underWay', 'Under way, with the consent that it rests on, and how far it is.') };
export const RoadDone: Story = { name: 'Road: done', ...oneOf('done', 'From idea to done, everything that happened, in order.') };
export const RoadStopped: Story = { name: 'Road: stopped', ...oneOf('stopped', 'Stopped, with reasons, by a person with a name.') };

export const Supporting: Story = {
  name: 'Support given',
  loaders: connected(() => walking([roads.supported])),
  parameters: says('Support is given once from this browser. It is no vote, and the widget says so.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-proposals').presses('[part=support]'),
};

export const Asking: Story = {
  name: 'Offline: a question not sent yet',
  args: { src: address('voorstellen/zebrapad') },
  loaders: connected(() => lostBeforeSending(walking([roads.supported]))),
  parameters: says('What was written is kept in this browser and sent once there is a connection.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-proposals');
    await resident.types('#ask-zebrapad', 'Komt er ook een drempel?');
    await resident.presses('[part=submit-question]');
  },
};

const atWork = (act: string): NonNullable<Story['play']> => async ({ canvasElement }) => residentAt(canvasElement, 'wijk-proposals').presses(`[data-act=${act}]`);
const working = (name: keyof typeof roads, act: string, story: string): Story => ({ ...oneOf(name, story), args: { src: address(`voorstellen/${roads[name][0].id}`), token }, play: atWork(act) });

export const Answering: Story = { name: 'For a professional: an answer', ...working('supported', 'answer', 'The answer says whether it lasts, and on which mandate of one’s own it rests.') };
export const NotingObstacle: Story = { name: 'For a professional: an obstacle', ...working('submitted', 'obstacle', 'What stands in the way has an owner with a name, and a day.') };
export const TellingProgress: Story = { name: 'For a professional: progress', ...working('underWay', 'progress', 'How far it is, with a photo that is made smaller in this browser.') };
export const NotWithoutConsent: Story = {
  name: 'Error: not without consent',
  ...working('agreed', 'start', 'What lasts cannot begin without residents’ consent, whoever wants it.'),
  play: async (context) => {
    await atWork('start')(context);
    const professional = residentAt(context.canvasElement, 'wijk-proposals');
    await professional.types('#reasons', 'De buren hebben de sleutel.');
    await professional.presses('form.form [part=submit]');
  },
};
export const ByPhone: Story = {
  name: 'For a professional: a proposal by phone',
  args: { token },
  loaders: connected(() => walking([roads.submitted])),
  parameters: says('In the words of who proposes it, and read back before it counts.'),
  play: atWork('tell'),
};

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
