import type { MemoryContent } from '@wijkaanpak/client';
import type { WaveReply } from '@wijkaanpak/domain';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, service, trustPoll } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { overdue, promised } from '../promises.ts';
import { residentAt, type Resident } from '../resident.ts';
import { fiveYears, madeUpWaves } from '../trust-waves.ts';
import { connected, controls, type Widget } from '../widget.ts';

const open = () => service({ polls: [trustPoll('open')] });

/** Made up: what was promised and said after the last round. */
const last = 'verzonnen-2025';
const from = { origin: { kind: 'poll' as const, id: trustPoll('open').id, wave: last } };
const held = madeUpWaves(fiveYears);
const waves = held.map(({ wave: id, opensAt, closesAt }) => ({ id, opensAt, closesAt, design: 'anyone' as const }));
const reply: WaveReply = {
  id: 'reactie-1', wave: last, partner: 'woonstad', partnerName: 'Woningcorporatie De Gracht', name: 'Joris van Dam', role: 'wijkbeheerder', on: '2025-12-01',
  words: 'Wij beloven nu niets nieuws, omdat de kozijnen eerst klaar moeten. Daarover leest u bij onze toezeggingen.',
};
const repeated = (state: 'announced' | 'open', said: Partial<MemoryContent> = { commitments: [promised, overdue].map((one) => ({ ...one, ...from })), waveReplies: { [trustPoll('open').id]: [reply] } }) => {
  const poll = trustPoll(state);
  return () => service({ polls: [{ ...poll, waves: [...waves, poll.wave] }], waveResults: { [poll.id]: held }, ...said });
};
const ended = () => {
  const poll = { ...trustPoll('closed'), wave: waves.at(-1)!, waves };
  return service({ polls: [poll], waveResults: { [poll.id]: held }, commitments: [promised, overdue].map((one) => ({ ...one, ...from })), waveReplies: { [poll.id]: [reply] } });
};

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

export const LastRound: Story = { name: 'First: what became of the last round', loaders: connected(repeated('open')), parameters: says('What it said, what was promised and how that stands today, and a reply by name. It can be passed over at once.') };

export const Unanswered: Story = { name: 'First: a round that nobody answered', loaders: connected(repeated('open', {})), parameters: says('Who was asked about and said nothing, by name and with the days.') };

export const Announced: Story = { name: 'Announced, after an earlier round', loaders: connected(repeated('announced')), parameters: says('Nothing to answer yet; what became of the last round is there.') };

export const Result: Story = { name: 'Closed, with its result', loaders: connected(ended), parameters: says('What the round said and what becomes of it, in the place of its questions, and how to follow that.') };
