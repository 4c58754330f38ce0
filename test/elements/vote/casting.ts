import type { BallotInput, Vote } from '@wijkaanpak/domain';
import type { WijkSubmitEvent } from '@wijkaanpak/elements';
import real from '../../../stories/data/amsterdam-centrum.json' with { type: 'json' };
import { codes, openVote } from '../../support/content.ts';
import { allInside, inside, mount, sendKeys, service, settled, textOf, type, until, type Mounting } from '../support.ts';

/** The open vote with other rules and so many of the real plans of Amsterdam Centrum. */
export function voteWith(rules: Partial<Vote['rules']>, plans = 4): Vote {
  const options = real.options.slice(0, plans).map((option, index) => ({ ...option, id: String(index + 1), description: null, place: null, proposal: null }));
  return { ...openVote, options, rules: { ...openVote.rules, minChoices: 0, maxChoices: plans, maxCost: null, budget: null, counting: 'plurality', ties: ['votes', 'id'], ...rules } };
}

export interface VoteOnPage {
  readonly element: HTMLElement;
  /** What went out, as often as it did. */
  readonly sent: BallotInput[];
}

/** Shows a vote through a service in the page, and remembers the ballots it sends. */
export async function showVote(vote: Vote, mounting: Mounting = {}): Promise<VoteOnPage> {
  const element = await mount('wijk-vote', { src: '/v1/stemmingen/speelplek', api: service({ votes: [vote] }), ...mounting });
  const sent: BallotInput[] = [];
  element.addEventListener('wijk-submit', (event) => sent.push((event as WijkSubmitEvent<BallotInput>).detail));
  await until(() => element.shadowRoot!.querySelector('form, .done'));
  await settled();
  return { element, sent };
}

export const submit = (element: Element): void => inside(element, '[part=submit]').click();

/** Fills in the code and casts; the ballot is then on its way or refused. */
export function cast(element: Element): void {
  type(element, '#code', codes[0]!);
  submit(element);
}

/** The same, by the keyboard alone. */
export async function castWithKeys(element: Element): Promise<void> {
  inside(element, '#code').focus();
  await sendKeys({ type: codes[0]! });
  await sendKeys({ press: 'Enter' });
}

export const isVoted = (element: Element): Promise<Element> => until(() => element.shadowRoot!.querySelector('.done'));

/** The sentences in the summary of what is wrong. */
export async function faults(element: Element): Promise<(string | null)[]> {
  await until(() => element.shadowRoot!.querySelector('.summary'));
  await settled();
  return allInside(element, '.summary a').map((link) => link.textContent);
}

/** The name of what has the focus, as a screen reader says it first. */
export function focused(element: Element): string {
  const active = element.shadowRoot!.activeElement as HTMLElement | null;
  return active?.getAttribute('aria-label') ?? active?.closest('label')?.textContent?.replace(/\s+/g, ' ').trim() ?? active?.id ?? '';
}

/** What is told to who does not see the screen, once it rests. */
export async function announced(element: Element): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 800));
  return inside(element, '[role=status].visually-hidden').textContent!;
}

export const rule = (element: Element): string => inside(element, '#choices-hint').textContent!.replaceAll('\u00a0', ' ').trim();

export const forget = (): void => {
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
};

export { textOf };
