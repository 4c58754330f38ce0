import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Api } from '@wijkaanpak/client';
import { keyPaper } from '@wijkaanpak/client/addresses';
import type { Actor, TrustPoll } from '@wijkaanpak/domain';
import { html } from 'lit';
import { address, centrum, letterCode, service, trustPoll } from '../amsterdam-centrum.ts';
import { lostBeforeSending, silent, troubled } from '../connections.ts';
import { residentAt } from '../resident.ts';
import { controls, type Widget } from '../widget.ts';

const person = (id: string, name: string): Actor => ({ id, name, partner: 'stadsdeel', roles: ['professional'] });
const actors = { samira: person('samira', 'Samira el Idrissi'), joris: person('joris', 'Joris van Dam'), fatima: person('fatima', 'Fatima Bouali') };
const background = { ask: ['age' as const, 'area' as const], weightBy: [], areas: centrum.areas.map(({ code, name }) => ({ code, name })) };
const open: TrustPoll = { ...trustPoll('open'), background, wave: { ...trustPoll('open').wave, keyedUntil: '2026-12-15T23:00:00Z' } };
const counting: TrustPoll = { ...open, state: 'counting', wave: { ...open.wave, closesAt: '2026-11-20T23:00:00Z', keyedUntil: '2026-12-04T23:00:00Z' } };
const drawn: TrustPoll = { ...open, wave: { ...open.wave, design: 'sample' } };

/** A form as one of the three typed it: the number, and the first grade that they read. */
type Typed = readonly [who: keyof typeof actors, sheet: string, grade: number];

async function served(poll: TrustPoll, typed: readonly Typed[] = []): Promise<Api> {
  const api = service({ polls: [poll], actors, invitations: { [poll.id]: [letterCode] } });
  for (const [place, [token, sheet, grade]] of typed.entries()) {
    const body = { sheet, receivedOn: '2026-11-19', answers: { [poll.questions[0]!.id]: grade, buren: 'dont-know' as const, open: 'Dat er iemand opneemt als je belt.' }, background: { language: 'nl' }, ...(poll.wave.design === 'sample' && { code: letterCode }) };
    const kept = await api.call(keyPaper, { params: { peiling: poll.id }, token, key: `verzonnen-${place}`, body });
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues));
  }
  return api;
}
const at = (poll: TrustPoll, typed?: readonly Typed[]) => [async () => ({ api: await served(poll, typed) })];

const meta: Meta<Widget> = {
  title: 'Elements/wijk-desk-entry',
  component: 'wijk-desk-entry',
  tags: ['autodocs'],
  argTypes: controls,
  args: { src: address('peilingen/vertrouwen-2026'), headingLevel: 2 },
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-desk-entry src=${src} heading-level=${headingLevel} .api=${loaded['api']} .token=${'samira'}></wijk-desk-entry>`,
  parameters: {
    docs: {
      description: {
        component:
          'For members of staff: questionnaires on paper are typed over by two people, apart from each other, from the keyboard and in the order of the paper. A form counts once both read the same. ' +
          'Paper that came in before closing may be typed over until a date that is public from the beginning; the result waits for it. All answers in these stories are made up.',
      },
    },
  },
};
export default meta;
type Story = StoryObj<Widget>;

const says = (story: string) => ({ docs: { description: { story } } });
const desk = (canvas: HTMLElement) => residentAt(canvas, 'wijk-desk-entry');

export const First: Story = { loaders: at(open), parameters: says('No form has been typed yet; the round is open.') };
export const Second: Story = { loaders: at(open, [['joris', '12', 7], ['fatima', '15', 3]]), parameters: says('Forms wait for a second person. The service chooses which; what the first typed is nowhere.') };
export const Differing: Story = { loaders: at(open, [['joris', '12', 1], ['samira', '12', 7], ['joris', '13', 5], ['fatima', '13', 5]]), parameters: says('One form counts; of another, this person and somebody else read something else.') };
export const Settling: Story = {
  loaders: at(open, [['joris', '12', 1], ['samira', '12', 7]]),
  parameters: says('Only where two people read something else, with both readings: whoever looks at the paper again types what is there.'),
  play: async ({ canvasElement }) => desk(canvasElement).presses('[part=look]'),
};
export const Drawn: Story = { loaders: at(drawn), parameters: says('People were drawn and invited: a form has a code.') };
export const Counting: Story = { loaders: at(counting, [['joris', '12', 7], ['fatima', '12', 7], ['joris', '13', 4]]), parameters: says('The round has closed and paper is still typed over. One form waits, so that the typing cannot be ended yet.') };
export const Finishing: Story = { loaders: at(counting, [['joris', '12', 7], ['fatima', '12', 7]]), parameters: says('All that was typed counts: the desk may say so, and the result comes.') };
export const Ended: Story = { loaders: at({ ...counting, state: 'closed' }), parameters: says('Typing over has ended.') };
export const Announced: Story = { loaders: at(trustPoll('announced')), parameters: says('The round has not opened.') };
export const Refused: Story = {
  name: 'Error: refused input',
  loaders: at(open),
  parameters: says('The number and the date are missing, and nothing was answered.'),
  play: async ({ canvasElement }) => {
    await desk(canvasElement).presses('[part=submit]');
    await desk(canvasElement).sees('[part=error-summary]');
  },
};
export const Offline: Story = {
  loaders: [async () => ({ api: lostBeforeSending(await served(counting, [['joris', '12', 7], ['fatima', '12', 7]])) })],
  parameters: says('That all was typed could not be sent. It is kept in this browser and goes out once, as a form does.'),
  play: async ({ canvasElement }) => {
    await desk(canvasElement).presses('[part=finish-now]');
    await desk(canvasElement).sees('[part=waiting]');
  },
};
export const NotLoggedIn: Story = {
  loaders: at(open),
  parameters: says('The page gave no token.'),
  render: ({ src, headingLevel }, { loaded }) => html`<wijk-desk-entry src=${src} heading-level=${headingLevel} .api=${loaded['api']}></wijk-desk-entry>`,
};
export const Loading: Story = { loaders: [() => ({ api: silent })], parameters: says('The service has not answered yet.') };
export const Failing: Story = { name: 'Error: the service fails', loaders: [() => ({ api: troubled('service.failed') })], parameters: says('Something went wrong at the service.') };
