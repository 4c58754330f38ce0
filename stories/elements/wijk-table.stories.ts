import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Table } from '@wijkaanpak/domain';
import { html } from 'lit';
import { address } from '../amsterdam-centrum.ts';
import { silent, troubled } from '../connections.ts';
import { byOrdinance, changing, deviating, finished, forming, lived, reasoned, seated, shortOfPeople, tableService } from '../tables.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const meta: Meta<Widget> = {
  title: 'Elements/wijk-table',
  component: 'wijk-table',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('wijktafels/wijktafel-centrum'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-table src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-table>`,
  parameters: {
    docs: {
      description: {
        component:
          'The wijktafel: what is overdue, what is on the agenda, what was decided and by which side, who sits there and how they came there, what was agreed, and what consent is in law. ' +
          'Its laws and states, drawn from the data, are at Concepts/Table.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });
const standing = (table: Table, story: string): Story => ({ loaders: connected(() => tableService(table)), parameters: says(story) });

export const Filled: Story = standing(lived, 'A table that has met for months: adopted, refused by residents, and once too few people.');
export const Overdue: Story = standing(deviating, 'An organisation deviates from a decision. Its reasons were due in fourteen days; it is overdue by itself.');
export const Reasoned: Story = standing(reasoned, 'The reasons came in time. They stay with the decision.');
export const AgreementChanging: Story = { name: 'An agreement being changed', ...standing(changing, 'The wording in force stays so until all parties agree to the new one.') };
export const TooFewPeople: Story = { name: 'Error: cannot decide', ...standing(shortOfPeople, 'Two people left. What is missing is said exactly; until it is mended the table decides nothing.') };
export const Done: Story = { name: 'Done: carried out', ...standing(finished, 'What was consented to has been carried out.') };
export const Refused: Story = { name: 'Closed: refused', ...standing({ ...lived, agenda: lived.agenda.filter(({ id }) => id === 'eenrichting'), decisions: lived.decisions.filter(({ point }) => point === 'eenrichting'), steps: [] }, 'Partners were for, residents against: what lasts needs both.') };

export const Law: Story = {
  name: 'What consent is in law',
  ...standing(lived, 'An agreement at the table, which no law gives force; with its source and the day it was looked up.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-table').presses('[part=law] summary'),
};
export const Ordinance: Story = {
  name: 'What consent is by an ordinance',
  ...standing(byOrdinance, 'Where the council gave it force, the ordinance is named, from its day on.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-table').presses('[part=law] summary'),
};

export const JustSeated: Story = { name: 'Empty: seated', ...standing(seated, 'Seats are filled; there is nothing on the agenda yet.') };
export const Forming: Story = { name: 'Empty: being formed', ...standing(forming, 'No seats yet, so it decides nothing.') };
export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };
export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
