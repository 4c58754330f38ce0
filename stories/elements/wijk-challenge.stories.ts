import type { Challenge } from '@wijkaanpak/domain';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address } from '../amsterdam-centrum.ts';
import { amsterdam, challenges, code, events as e, sent, token } from '../challenges.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

type Challenges = Widget & { token: string | undefined };

const meta: Meta<Challenges> = {
  title: 'Elements/wijk-challenge',
  component: 'wijk-challenge',
  tags: ['autodocs'],
  argTypes: { ...controls, token: { control: 'text', description: 'Bearer token of who acts for an organisation under a mandate, from its own login; only as a property', table: { category: 'properties' } } },
  args: { src: address('wijken/centrum'), headingLevel: 2, token: undefined },
  render: ({ src, headingLevel, token: bearer }, { loaded }) => html`<wijk-challenge src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${bearer}></wijk-challenge>`,
  // A story begins as a browser that was never here.
  beforeEach: () => {
    for (const name of Object.keys(localStorage)) if (name.includes('wijk-challenge')) localStorage.removeItem(name);
  },
  parameters: {
    docs: {
      description: {
        component:
          'The right to challenge: residents ask to take over a public task. What the law is and is not comes first; a plan in seven steps is written together by a secret link; what was sent has a legal clock in public, ' +
          'an answer with reasons and a mandate, and a way to go against it. The road and its rules, drawn from the data, are at Concepts/Challenge.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Challenges>;
type Play = NonNullable<Story['play']>;

const says = (story: string) => ({ docs: { description: { story } } });
const at = (canvas: HTMLElement) => residentAt(canvas, 'wijk-challenge');
const opens: Play = ({ canvasElement }) => at(canvasElement).presses('[part=whole] > summary');
const state = (name: string, story: string, ...of: Challenge[]): Story => ({ name, loaders: connected(() => challenges(of)), parameters: says(story), play: opens });

export const Empty: Story = { loaders: connected(() => challenges([])), parameters: says('What the right is, and a way to begin.') };
export const Law: Story = { name: 'What the law is and is not', loaders: connected(() => challenges([], amsterdam)), parameters: says('The claim, the terms, the only grounds for a no, and the tasks that the law keeps out. What is not certain is said.'), play: ({ canvasElement }) => at(canvasElement).presses('[part=law] > summary') };
export const NoOrdinance: Story = { name: 'No rules yet', loaders: connected(() => challenges([], null)), parameters: says('A municipality without rules that hold.') };

const writes: Play = async ({ canvasElement }) => at(canvasElement).presses('[part=write]');
const withPlan = (name: string, story: string, play: Play, make = () => challenges([])): Story => ({ name, loaders: connected(make), parameters: says(story), play });
export const Writing = withPlan('Writing: the task', 'The first of seven steps.', writes);
export const KeptOut = withPlan('Writing: a task that the law keeps out', 'Said as soon as it is chosen. It stops nobody from asking.', async (context) => {
  await writes(context);
  await at(context.canvasElement).types('#kind', 'social-assistance');
});
const shares: Play = async (context) => {
  await writes(context);
  const resident = at(context.canvasElement);
  await resident.types('#taskDescription', 'De plantsoenen langs de Lindengracht onderhouden.');
  await resident.presses('[part=save]');
};
export const Sharing = withPlan('Writing: together with neighbours', 'Who has the link reads and writes along.', shares);
export const NotKept = withPlan('Offline: not kept for neighbours yet', 'It stays in this browser.', shares, () => lostBeforeSending(challenges([])));
export const Review = withPlan('Writing: read again and send', 'What is not ready yet is a link to its step.', async (context) => {
  await writes(context);
  await at(context.canvasElement).presses('[part=steps] li:last-child button');
});
export const NotWhole = withPlan('Error: not whole yet', 'The first step with something wrong in it, with what is wrong.', async (context) => {
  await Review.play!(context);
  await at(context.canvasElement).presses('[part=submit]');
});
export const OtherCode = withPlan('Error: a code that nothing belongs to', 'Told at the field.', async ({ canvasElement }) => {
  const resident = at(canvasElement);
  await resident.presses('[part=code] > summary');
  await resident.types('#code', `lindengracht.${'cd'.repeat(16)}`);
  await resident.presses('[part=code] button');
});

export const Submitted = state('Submitted', 'Until when the municipality answers, and what if it does not.', sent('2026-11-02', [e.receipt('2026-11-03')]));
export const StandsStill = state('Submitted: the clock stands still', 'More was asked of residents.', sent('2026-11-02', [e.receipt('2026-11-03'), e.invitation('2026-11-16', '2026-12-04')]));
export const Postponed = state('Submitted: put off', 'Once, with reasons, as the rules allow.', sent('2026-10-01', [e.receipt('2026-10-02'), e.postponement('2026-11-20')]));
export const Late = state('Submitted: overdue', 'By itself, on the day after its last day; with what a letter would lead to.', sent('2026-08-31', [e.receipt('2026-09-01')]));
export const Unsettled = state('Submitted: where the law is not certain', 'The rules of Amsterdam, from a summary: what is not certain is said with its date.', sent('2026-08-31', [e.receipt('2026-09-01')], amsterdam));
export const Refused = state('Refused', 'The ground, the article, the reasons, the person and the mandate; until when and how to object.', sent('2026-09-21', [e.receipt('2026-09-22'), e.refused('2026-11-10')]));
export const Objection = state('Objection', 'Until when it is decided on.', sent('2026-09-21', [e.refused('2026-11-02'), e.objection('2026-11-16')]));
export const Upheld = state('Refusal upheld', 'By another person; until when residents can go to court.', sent('2026-08-31', [e.refused('2026-10-05'), e.objection('2026-10-12'), e.upheld('2026-11-16')]));
export const Accepted = state('Accepted', 'An agreement is made now.', sent('2026-09-21', [e.accepted('2026-11-10')]));
export const Offered = state('Accepted: an agreement was offered', 'Residents have not signed yet.', sent('2026-09-21', [e.accepted('2026-11-02'), e.offer('2026-11-16', '2028-11-16')]));
const agreed = [e.receipt('2025-03-04'), e.invitation('2025-03-10', '2025-03-24'), e.supplement('2025-03-17'), e.accepted('2025-04-22'), e.offer('2025-04-28', '2028-05-01'), e.signature('2025-05-05')];
export const Agreement = state('Agreement', 'Looked at together every year.', sent('2025-03-03', [...agreed, e.review('2026-05-06')]));
export const MissedReview = state('Agreement: a yearly review did not come', 'By itself, in public.', sent('2025-03-03', agreed));
export const Ended = state('Ended', 'By itself after the day that both signed for.', sent('2023-03-06', [e.accepted('2023-04-10'), e.offer('2023-04-12', '2026-04-20'), e.signature('2023-04-20'), e.review('2024-04-22'), e.review('2025-04-22'), e.review('2026-04-20')]));
export const Withdrawn = state('Withdrawn', 'It stays to be read.', sent('2026-10-05', [e.withdrawal('2026-11-10')]));

const acts = (name: string, story: string, act: string, of: Challenge): Story => ({
  name, args: { token }, loaders: connected(() => challenges([of])), parameters: says(story),
  play: async (context) => {
    await opens(context);
    await at(context.canvasElement).presses(`[data-act=${act}]`);
  },
});
const fresh = sent('2026-11-02', []);
export const ForOrganisation: Story = { name: 'For an organisation', args: { token }, loaders: connected(() => challenges([fresh])), parameters: says('With a token: the steps that can be taken now.'), play: opens };
export const Asking = acts('For an organisation: ask for more', 'What is missing, and until when.', 'invitation', fresh);
export const Refusing = acts('For an organisation: say no', 'Only the grounds that the ordinance lists.', 'refuse', fresh);
export const Offering = acts('For an organisation: offer an agreement', 'It holds once residents sign too.', 'offer', sent('2026-09-21', [e.accepted('2026-11-10')]));
export const Reviewing = acts('For an organisation: the yearly talk', 'What came out of it, for everyone to read.', 'review', sent('2025-03-03', agreed));

const byWriters = (name: string, story: string, act: string, of: Challenge): Story => ({
  name, loaders: connected(() => challenges([of])), parameters: says(story),
  play: async ({ canvasElement }) => {
    const resident = at(canvasElement);
    await resident.presses('[part=code] > summary');
    await resident.types('#code', code);
    await resident.presses('[part=code] button');
    await resident.presses(`[data-act=${act}]`);
  },
});
export const Supplementing = byWriters('For who wrote it: add what was asked', 'The clock then runs again.', 'supplement', sent('2026-11-02', [e.invitation('2026-11-16', '2026-12-04')]));
export const Objecting = byWriters('For who wrote it: tell of an objection', 'The objection itself is a letter.', 'objection', sent('2026-09-21', [e.refused('2026-11-10')]));
export const Signing = byWriters('For who wrote it: sign', 'What is signed is shown first.', 'signature', sent('2026-09-21', [e.accepted('2026-11-02'), e.offer('2026-11-16', '2028-11-16')]));

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };
export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
