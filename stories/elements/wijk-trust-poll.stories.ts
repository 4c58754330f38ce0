import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, service, trustPoll } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt, type Resident } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

const open = () => service({ polls: [trustPoll('open')] });

const meta: Meta<Widget> = {
  title: 'Elements/wijk-trust-poll',
  component: 'wijk-trust-poll',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('peilingen/vertrouwen-2026'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-trust-poll src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-trust-poll>`,
  parameters: {
    docs: {
      description: {
        component:
          'One question a screen, under two minutes, and to be taken up where it was left. “Weet ik niet” and “wil ik niet zeggen” are answers. ' +
          'It says itself whether it is a poll or a measurement; no operator chooses that word. It also works on a page without any service.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });

/** Goes through all the questions with one answer each. */
async function answers(resident: Resident): Promise<void> {
  for (let question = 0; question < trustPoll('open').questions.length; question += 1) {
    if (question === 0) await resident.presses('.grade:nth-of-type(8) input');
    await resident.presses('[part=submit]');
    await new Promise((done) => setTimeout(done, 30));
  }
}

export const Empty: Story = { loaders: connected(open), parameters: says('The first question, nothing answered yet.') };

export const Answered: Story = {
  loaders: connected(open),
  parameters: says('A grade chosen; the button now leads to the next question.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-trust-poll').presses('.grade:nth-of-type(7) input'),
};

export const Arabic: Story = {
  name: 'In Arabic', loaders: connected(open), globals: { language: 'ar', direction: 'rtl' }, parameters: says('From right to left, with the digits of the form. Who reads another language chooses it by its name; what was answered stays.'),
};

export const Loading: Story = { loaders: connected(() => silent), parameters: says('The service has not answered yet. The place is held.') };

export const Offline: Story = {
  loaders: connected(() => lostBeforeSending(open())),
  parameters: says('The answers could not be sent. They are kept in this browser and go out once.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-trust-poll');
    await answers(resident);
    await resident.sees('[part=waiting]');
  },
};

export const Refused: Story = {
  name: 'Error: refused input',
  loaders: connected(open),
  parameters: says('Every question was passed over: at least one answer is asked.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-trust-poll');
    for (let question = 0; question < trustPoll('open').questions.length; question += 1) {
      await resident.presses('[part=submit]');
      await new Promise((done) => setTimeout(done, 30));
    }
    await resident.sees('[part=error-summary]');
  },
};

export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };

export const Closed: Story = { loaders: connected(() => service({ polls: [trustPoll('closed')] })), parameters: says('The round is over.') };

export const Counting: Story = {
  loaders: connected(() => service({ polls: [{ ...trustPoll('closed'), state: 'counting', wave: { ...trustPoll('closed').wave, keyedUntil: '2026-12-04T23:00:00Z' } }] })),
  parameters: says('The round is over, and paper that came in on time is still counted.'),
};

export const Done: Story = {
  loaders: connected(open),
  parameters: says('The answers are in, and do not say who gave them.'),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement, 'wijk-trust-poll');
    await answers(resident);
    await resident.sees('[part=done]');
  },
};
