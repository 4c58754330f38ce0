import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address, centrum } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent as noAnswer, silentAbout, troubled, troubledAbout } from '../connections.ts';
import { answered, backingToken, holderToken, late, mandates, silent, unanswered, waiting } from '../mandates.ts';
import { residentAt } from '../resident.ts';
import { connected, controls, type Widget } from '../widget.ts';

type Mandates = Widget & { token: string | undefined };

const meta: Meta<Mandates> = {
  title: 'Elements/wijk-mandate',
  component: 'wijk-mandate',
  tags: ['autodocs'],
  argTypes: { ...controls, token: { control: 'text', description: 'Bearer token of who holds a mandate or stands behind one, from the organisation’s own login; only as a property', table: { category: 'properties' } } },
  args: { src: address('wijken/centrum/mandaten'), headingLevel: 2, token: undefined },
  render: ({ src, headingLevel, token }, { loaded }) => html`<wijk-mandate src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${token}></wijk-mandate>`,
  parameters: {
    docs: {
      description: {
        component:
          'Who may decide what in the neighbourhood, and how to reach them. A question is answered in one sentence with the name, the reason and who is next. What is outside a mandate goes up a road of named people on a public clock. ' +
          'The rules, drawn from the data, are at Concepts/Mandate.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Mandates>;

const says = (story: string) => ({ docs: { description: { story } } });
type Play = NonNullable<Story['play']>;
const asks = (about: string, amount: string, area = centrum.areas[0]!.code): Play => async ({ canvasElement }) => {
  const resident = residentAt(canvasElement, 'wijk-mandate');
  await resident.sees(`#subject option[value=${about}]`);
  await resident.types('#subject', about);
  await resident.types('#area', area);
  await resident.types('#amount', amount);
  await resident.presses('[part=submit-ask]');
};
const opens = (part: string): Play => async ({ canvasElement }) => residentAt(canvasElement, 'wijk-mandate').presses(`[part=${part}] > summary`);
const asked = (name: string, story: string, play: Play): Story => ({ name, loaders: connected(() => mandates()), parameters: says(story), play });
const question = (name: string, one: typeof waiting, story: string): Story => ({ name, loaders: connected(() => mandates([one])), parameters: says(story), play: opens('escalations') });

export const Filled: Story = { loaders: connected(() => mandates()), parameters: says('A question to fill in, and who may decide what.') };
export const Yes = asked('Asked: yes', 'Who is nearest to the street and has room for it.', asks('speelplekken', '800'));
export const AboveAmount = asked('Asked: it costs more', 'Why not, and who decides instead.', asks('speelplekken', '8.000'));
export const Revoked = asked('Asked: it was revoked', 'Since when, and who decides now.', asks('straten', ''));
export const OtherArea = asked('Asked: in another area', 'There is a mandate about it, elsewhere.', asks('bomen', '100', centrum.areas.at(-1)!.code));
export const Nobody = asked('Asked: nobody has a mandate', 'A gap has a name too: the body itself can always decide.', asks('feesten', '100'));
export const Several = asked('Asked: several may', 'Residents are told to ask who does it.', asks('bomen', ''));
export const NotFilledIn = asked('Error: not filled in', 'What is missing is told at the field.', async ({ canvasElement }) => residentAt(canvasElement, 'wijk-mandate').presses('[part=submit-ask]'));
export const AnswerAway: Story = { name: 'Offline: no answer', loaders: connected(() => troubledAbout('askWhoDecides', mandates())), parameters: says('The register is there, the answer does not come; a way to try again.'), play: asks('bomen', '100') };
export const AnswerComing: Story = { name: 'Loading: the answer', loaders: connected(() => silentAbout('askWhoDecides', mandates())), parameters: says('Its place is held.'), play: asks('bomen', '100') };

export const Earlier = asked('What is not in force', 'Ended and revoked mandates stay to be seen.', opens('earlier'));
export const Coverage = asked('Gaps and overlaps', 'Where nobody may decide and where several may.', opens('coverage'));
export const Waiting = question('A question waits', waiting, 'Who has it, until when, and who is next.');
export const Silent = question('Somebody was silent', silent, 'Whose days passed stays in sight; the question has gone on by itself.');
export const Answered = question('A question was answered', answered, 'Yes or no, by name, with reasons.');
export const Late = question('Answered too late', late, 'A late answer stays late in sight.');
export const Unanswered = question('Nobody answered', unanswered, 'The whole road passed in silence, and everyone sees it.');

export const ForHolder: Story = { name: 'For who holds a mandate', args: { token: holderToken }, loaders: connected(() => mandates()), parameters: says('With a token: what is outside the mandate can be put to who stands behind it.') };

export const Raising: Story = {
  name: 'For who holds a mandate: a question',
  args: { token: holderToken },
  loaders: connected(() => mandates([])),
  parameters: says('Which mandate, about what, and the question.'),
  play: async ({ canvasElement }) => residentAt(canvasElement, 'wijk-mandate').presses('[part=raise]'),
};

const answering: Play = async ({ canvasElement }) => residentAt(canvasElement, 'wijk-mandate').presses('[part=answer-question]');
export const Answering: Story = { name: 'For who stands behind it: an answer', args: { token: backingToken }, loaders: connected(() => mandates([waiting])), parameters: says('Once, by name, with reasons.'), play: answering };

export const Refused: Story = {
  name: 'Error: refused',
  args: { token: backingToken },
  loaders: connected(() => mandates([waiting])),
  parameters: says('What is wrong is told at the field and in a list.'),
  play: async (context) => {
    await answering(context);
    await residentAt(context.canvasElement, 'wijk-mandate').presses('form.form [part=submit]');
  },
};

export const NotSent: Story = {
  name: 'Offline: not sent yet',
  args: { token: backingToken },
  loaders: connected(() => lostBeforeSending(mandates([waiting]))),
  parameters: says('What was written is kept in this browser and sent once there is a connection.'),
  play: async (context) => {
    await answering(context);
    const professional = residentAt(context.canvasElement, 'wijk-mandate');
    await professional.presses('#outcome-yes');
    await professional.types('#reasons', 'Het past bij het plan voor de speelplek.');
    await professional.presses('form.form [part=submit]');
  },
};

export const Empty: Story = { loaders: connected(() => mandates([], [], [])), parameters: says('Nothing has been written down yet.') };
export const Loading: Story = { loaders: connected(() => noAnswer), parameters: says('The service has not answered yet. The place is held.') };
export const Offline: Story = { loaders: connected(() => troubled('service.unreachable')), parameters: says('There is no connection, and a way to try again.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: connected(() => troubled('service.failed')), parameters: says('Something went wrong at the service.') };
