import type { Browser } from 'puppeteer-core';
import type { DatedExample } from './dated-example.ts';
import { isAccessible } from './pages.ts';
import { visit } from './screens.ts';

/** What a journey is about. */
export interface Matter {
  /** In addresses. */
  readonly name: string;
  readonly story: string;
  readonly title: string;
  readonly description: string;
  readonly obstacle: string;
  readonly promise: string;
}
export interface Journey {
  readonly example: DatedExample;
  readonly browser: Browser;
}

/** A resident tells a story on the municipality's site; gives the code to follow it. */
export const tellStory = ({ example, browser }: Journey, { story }: Matter): Promise<string> =>
  visit(browser, { address: example.municipality, widget: 'wijk-story' }, async (screen) => {
    await screen.fill('#words', story);
    await screen.press('#consent-public');
    await isAccessible(screen.page);
    await screen.press('[part=submit]');
    return screen.read('.done code');
  });

/** A professional writes down what was told by telephone, in the teller's words, and reads it back; gives the code on the slip. */
export const noteStory = ({ example, browser }: Journey, { story }: Matter): Promise<string> =>
  visit(browser, { address: `${example.municipality}/medewerkers`, widget: 'wijk-story-board', as: 'professional' }, async (screen) => {
    await screen.press('[part=note]');
    await screen.press('#channel-phone');
    await screen.fill('#words', story);
    await screen.press('#consent-public');
    await screen.send();
    await screen.says('form.form', 'Lees het verhaal eerst voor aan de verteller.');
    await screen.press('#isReadBack');
    await screen.press('#isAgreed');
    await screen.send();
    return screen.read('[part=slip] code');
  });

/** A resident sends a proposal on the municipality's site, where it stands among the others at once. */
export const sendProposal = ({ example, browser }: Journey, { title, description }: Matter): Promise<void> =>
  visit(browser, { address: example.municipality, widget: 'wijk-proposal-form' }, async (screen) => {
    await screen.fill('#title', title);
    await screen.fill('#description', description);
    await isAccessible(screen.page);
    await screen.press('[part=submit]');
    await screen.says('.done', 'Uw voorstel is ingediend');
  });

/** A professional types over what came on paper, and reads it back. */
export const noteProposal = ({ example, browser }: Journey, { title, description }: Matter): Promise<void> =>
  visit(browser, { address: `${example.municipality}/medewerkers`, widget: 'wijk-proposals', as: 'professional' }, async (screen) => {
    await screen.press('[part=for-partner] [data-act=tell]');
    await screen.choose('#channel', 'Op papier');
    await screen.fill('#title', title);
    await screen.fill('#description', description);
    await screen.send();
    await screen.says('form.form', 'Lees het voorstel eerst voor aan wie het deed.');
    await screen.press('#readBack');
    await screen.send();
    await screen.says('article:first-of-type', title);
  });

/** What the service calls the proposal. */
export async function findProposal({ example }: Journey, { title }: Matter): Promise<string> {
  const { items } = (await (await fetch(`${example.service}/v1/wijken/centrum/voorstellen?zoek=${encodeURIComponent(title)}`)).json()) as { items: { id: string; title: string }[] };
  return items.find((one) => one.title === title)!.id;
}

/** Its organisation takes the lead, names the proposal that it became, and answers; who told it reads that with the code, and everyone else as well. */
export async function answerStory({ example, browser }: Journey, { story, title }: Matter, code: string): Promise<void> {
  await visit(browser, { address: `${example.municipality}/medewerkers`, widget: 'wijk-story-board', as: 'professional' }, async (screen) => {
    const card = `#s-${code.split('.')[0]!}`;
    await screen.says(card, 'Wacht 2 dagen op antwoord');
    await screen.press(`${card} [data-act=share]`);
    await screen.choose('#partner', 'Voorbeeldgemeente');
    await screen.press('#part-lead');
    await screen.send();
    await screen.says(`${card} .lead`, 'Trekt: Voorbeeldgemeente');
    await screen.press(`${card} [data-act=link]`);
    await screen.choose('#target', title);
    await screen.send();
    await screen.says(`${card} [part=links]`, title);
    await screen.press(`${card} [data-act=answer]`);
    await screen.fill('#words', 'We gaan hier samen met u kijken.');
    await screen.fill('#role', 'gebiedsmakelaar Centrum');
    await screen.send();
    await screen.says(`${card} .state`, 'Beantwoord');
  });
  await visit(browser, { address: `${example.service}/wijken/centrum/verhalen`, widget: 'wijk-story' }, async (screen) => {
    await screen.fill('#code', code);
    await screen.press('[part=follow] button');
    await screen.says('.own', 'We gaan hier samen met u kijken.');
    await screen.says('.own [part=links]', `Hoort bij het voorstel: ${title}`);
  });
  await visit(browser, { address: `${example.service}/wijken/centrum/verhalen`, widget: 'wijk-story' }, async (screen) => {
    await screen.press('[part=told] summary');
    await screen.says('[part=told]', story);
    await screen.says('[part=told]', title);
  });
}
