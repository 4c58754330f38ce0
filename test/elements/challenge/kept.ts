import type { MemoryContent } from '@wijkaanpak/client';
import { hashChallengeSecret, type Challenge } from '@wijkaanpak/domain';
import { challenge, sentChallenge } from '../../support/challenge.ts';
import { neighbourhood } from '../../support/content.ts';
import { actor, mandate, person, subject, tokenOf } from '../../support/mandates.ts';
import { exampleOrdinance } from '@wijkaanpak/domain';
import { flakySource, inside, mount, service, settled, until } from '../support.ts';

export const src = 'https://dienst.example/v1/wijken/centrum';
export const secret = 'ab'.repeat(16);
export const jansen = actor('S. Jansen');
export const bakker = actor('T. Bakker');

/** A challenge of late October 2026, with what happened to it. */
export const recent = (events: Challenge['events'] = [], change: Partial<Challenge> = {}) => sentChallenge(events, { received: '2026-10-26', ...change });

/** A service in which these challenges were sent by who holds {@link secret}. */
export const served = (challenges: readonly Challenge[] = [], more: Partial<MemoryContent> = {}) =>
  flakySource(service({
    neighbourhoods: [neighbourhood], challenges, challengeOrdinances: { centrum: [exampleOrdinance] },
    challengeDrafts: challenges.map(({ id }) => ({ id, neighbourhood: 'centrum', version: 1, parts: challenge, changedIn: {}, isSubmitted: true, secretHash: hashChallengeSecret(secret) })),
    mandates: [mandate({ subjects: ['groen'] }), mandate({ id: 'bezwaren', holder: person('T. Bakker', 'jurist'), subjects: ['groen'] })], mandateSubjects: { centrum: [subject('groen', 'Bomen')] },
    actors: { [tokenOf(jansen)]: jansen, [tokenOf(bakker)]: bakker }, ...more,
  }));

export type Challenges = HTMLElement & { token?: string };
export async function show(api = served(), mounting = {}): Promise<Challenges> {
  const element = await mount<Challenges>('wijk-challenge', { src, api, ...mounting });
  await until(() => element.shadowRoot!.querySelector('[part=challenges], [part=plan]'));
  await settled();
  return element;
}

/** Opens a challenge in the list and waits until all of it is there. */
export async function open(element: Challenges, id = 'groen'): Promise<void> {
  inside<HTMLDetailsElement>(element, `#u-${id} [part=whole]`).open = true;
  await until(() => element.shadowRoot!.querySelector(`#u-${id} [part=history]`));
  await settled();
}

export async function press(element: Element, selector: string, then?: string): Promise<void> {
  inside(element, selector).click();
  if (then) await until(() => element.shadowRoot!.querySelector(then));
  await settled();
}
