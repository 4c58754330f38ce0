import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, letterCode, service, voteOfKind } from '../amsterdam-centrum.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-vote, by kind of ballot',
  component: 'wijk-vote',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('stemmingen/centrum-begroot'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-vote src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-vote>`,
  parameters: {
    docs: {
      description: {
        component:
          'A vote freezes what its ballots hold (`rules.ballot`), and the widget fetches the paper for that kind: in order, points, grades, or yes and no. ' +
          'Choosing, the commonest, comes with the widget. Everything else is the same for all kinds: the code, the draft that survives a reload, changing until closing.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

const ranked = (plans?: number) => () => service({ votes: [voteOfKind('rank', { counting: 'plurality', minChoices: 1 }, plans)] });

export const Rank: Story = {
  name: 'Rank: empty',
  loaders: connected(ranked()),
  parameters: says('Residents put plans in order by ticking them one after the other. Each gets its number; the order stands below, or beside it on a wide screen.'),
};

export const RankFilled: Story = {
  name: 'Rank: in order',
  loaders: connected(ranked()),
  parameters: says('Moved by buttons, so nothing needs dragging (WCAG 2.2, 2.5.7). The focus goes along with what moves, and its place is told.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (const row of [3, 1, 5]) await resident.presses(`li:nth-child(${row}) input`);
    await resident.presses('.ranked:nth-child(3) .up');
  },
};

export const RankMany: Story = {
  name: 'Rank: thirty plans',
  loaders: connected(ranked(30)),
  parameters: says('From six choices on, a place can also be chosen in one go. Many plans come with a search box.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (const row of [30, 4, 17, 2, 9, 21, 12]) await resident.presses(`.options li:nth-child(${row}) input`);
  },
};

export const RankRefused: Story = {
  name: 'Rank: refused',
  loaders: connected(() => service({ votes: [voteOfKind('rank', { counting: 'plurality', minChoices: 1, maxChoices: 2 })] })),
  parameters: says('Three plans where two may be chosen, and no code. What was chosen stays.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (const row of [3, 1, 5]) await resident.presses(`.options li:nth-child(${row}) input`);
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

const points = () => service({ votes: [voteOfKind('points', { counting: 'cumulative', maxPoints: 10 })] });

export const Points: Story = {
  name: 'Points: divided',
  loaders: connected(points),
  parameters: says('Ten points to divide, by buttons or by typing. What is left stays in view, and is told when the pressing rests.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (let press = 0; press < 4; press += 1) await resident.presses('li:nth-child(2) button:last-of-type');
    await resident.types('#points-3', '3');
  },
};

export const PointsRefused: Story = {
  name: 'Points: refused',
  loaders: connected(points),
  parameters: says('Twelve points where there are ten, and a box without a whole number. Each fault says how to mend it.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.types('#points-0', '12');
    await resident.types('#points-2', '2,5');
    await resident.types('#code', letterCode);
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

export const Quadratic: Story = {
  name: 'Points: votes that cost their square',
  loaders: connected(() => service({ votes: [voteOfKind('points', { counting: 'quadratic', maxPoints: 25 })] })),
  parameters: says('Quadratic voting: three votes for one plan cost nine points. The price stands beside the votes.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    for (let press = 0; press < 3; press += 1) await resident.presses('li:nth-child(1) button:last-of-type');
    await resident.presses('li:nth-child(4) button:last-of-type');
  },
};

const graded = (maxScore: number) => () => service({ votes: [voteOfKind('score', { counting: 'score', maxScore, minChoices: 1 })] });

export const Score: Story = {
  name: 'Score: grades',
  loaders: connected(graded(5)),
  parameters: says('A grade for each plan, with the ends of the scale in words, or no grade.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('li:nth-child(1) .grade:nth-child(5) input');
    await resident.presses('li:nth-child(2) .none input');
  },
};

export const ScoreLong: Story = {
  name: 'Score: a long scale',
  loaders: connected(graded(100)),
  parameters: says('A scale of more than eleven grades is a list to choose from.'),
};

export const ScoreRefused: Story = {
  name: 'Score: refused',
  loaders: connected(graded(5)),
  parameters: says('Nothing graded, and no code.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};

const opinions = () => service({ votes: [voteOfKind('yes-no', { counting: 'yes-no', minChoices: 1 }, 3)] });

export const YesNo: Story = {
  name: 'Yes or no',
  loaders: connected(opinions),
  parameters: says('For or against each plan, or no opinion. Who skips a plan abstains.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('li:nth-child(1) label:nth-child(1) input');
    await resident.presses('li:nth-child(2) label:nth-child(2) input');
  },
};

export const YesNoRefused: Story = {
  name: 'Yes or no: refused',
  loaders: connected(opinions),
  parameters: says('Only ‘no opinion’ where one plan at least asks for an answer, and no code.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-vote');
    await resident.presses('li:nth-child(1) label:nth-child(3) input');
    await resident.presses('[part=submit]');
    await resident.sees('[part=error-summary]');
  },
};
