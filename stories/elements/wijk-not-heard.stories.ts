import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { emptyLedger, hearWhom, publishWave, type NotHeard } from '@wijkaanpak/domain';
import { html } from 'lit';
import { address, centrum, service, trustPoll } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { connected, controls, type Widget } from '../widget.ts';

const poll = trustPoll('open');
const [first, second] = centrum.areas;

/** Made up: a round of a sample in two areas, of which so many of each age took part. */
function madeUp(counts: Readonly<Record<string, number>>): NotHeard {
  const respondents = Object.entries(counts).flatMap(([age, count]) => Array.from({ length: count }, (_, one) => ({ answers: { [poll.questions[0]!.id]: one % 11 }, of: { age, area: one % 4 ? first!.code : second!.code, language: one % 20 ? 'nl' : 'en' } })));
  const wave = { id: 'verzonnen', opensAt: '2026-10-01T07:00:00Z', closesAt: '2026-10-31T22:00:00Z', design: 'sample' as const };
  const published = publishWave(emptyLedger, { wave, questions: poll.questions, wordingVersion: 1, areas: [first!.code, second!.code], invited: 900, respondents }, '2026-11-24T11:00:00Z');
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  const population = { age: { '15-24': 295, '25-44': 1085, '45-64': 915, '65-plus': 645 }, area: { [first!.code]: 325, [second!.code]: 2615 } };
  const told = hearWhom(published.value.ledger, { result: published.value.result, population, respondents, languages: ['nl', 'en'] });
  if (!told.ok) throw new Error(JSON.stringify(told.issues));
  return told.value.notHeard;
}

const professional = { id: '1', name: 'Samira el Idrissi', partner: 'stadsdeel', roles: ['professional' as const] };
const told = (waves: readonly NotHeard[]) => () => service({ polls: [poll], notHeard: { [poll.id]: waves }, actors: { pas: professional } });

const meta: Meta<Widget> = {
  title: 'Elements/wijk-not-heard',
  component: 'wijk-not-heard',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('peilingen/vertrouwen-2026'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-not-heard src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${'pas'}></wijk-not-heard>`,
  parameters: {
    docs: {
      description: {
        component:
          'For professionals: which groups took part less than their share of the inhabitants (CBS), with the room of chance around it, and which channel to try next. ' +
          'Nothing of a group under 10, and nothing by which one could be found. All figures in these stories are made up.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

export const Missed: Story = { loaders: connected(told([madeUp({ '15-24': 14, '25-44': 130, '45-64': 90, '65-plus': 60, unknown: 12 })])), parameters: says('The young and one area took part less than others.') };
export const Withheld: Story = { loaders: connected(told([madeUp({ '15-24': 4, '25-44': 130, '45-64': 90, '65-plus': 60, unknown: 12 })])), parameters: says('Under ten of the young answered: their number is withheld, and with it a second one by which it could be found.') };
export const Few: Story = { loaders: connected(told([madeUp({ '25-44': 5, '45-64': 3 })])), parameters: says('Too few took part to tell anything.') };
export const Empty: Story = { loaders: connected(told([])), parameters: says('No round that asked who answers has closed.') };
export const NotLoggedIn: Story = {
  loaders: connected(told([])),
  parameters: says('The page gave no token.'),
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-not-heard src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-not-heard>`,
};
export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
