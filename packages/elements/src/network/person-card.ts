import type { NetworkPerson, NetworkWork } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** What each person is shown with. */
export interface Shown {
  readonly speech: Speech<'network'>;
  readonly level: number;
  readonly wijk: string;
  /** A page of the service, where it is known. */
  readonly pageAt: (path: string) => string | undefined;
  /** Everyone, to know by which place in the list somebody is found. */
  readonly people: readonly NetworkPerson[];
  readonly goTo: (id: string) => Promise<void>;
}

type Member = Pick<NetworkPerson, 'organisation' | 'organisationName' | 'name'>;

/** One person: who, for whom, how to reach them, what they work on and with whom. */
export function personCard(shown: Shown, person: NetworkPerson): TemplateResult {
  const { speech, level } = shown;
  const { name, role, organisationName: organisation, reach, works } = person;
  return html`
    <li part="person" id=${placeOf(shown, person)}>
      <div class="heading title" role="heading" aria-level=${level} tabindex="-1"><bdi>${name ?? speech.say('nameless', { organisation })}</bdi></div>
      ${name === null ? html`<p class="quiet">${speech.say('namelessWhy')}</p>` : html`<p><bdi>${role ? speech.say('roleAt', { role, organisation }) : organisation}</bdi></p>`}
      ${reach ? html`<p><span class="label">${speech.say('reach')}</span> <bdi>${reach}</bdi></p>` : nothing}
      ${works.length ? html`<p class="label">${speech.say('worksOn')}</p><ul class="works">${works.map((work) => workItem(shown, work))}</ul>` : html`<p class="quiet">${speech.say('nothingPublic')}</p>`}
    </li>
  `;
}

function workItem(shown: Shown, work: NetworkWork): TemplateResult {
  const { speech } = shown;
  const title = work.title || speech.say('spoken');
  const path = pathOf(work, shown.wijk);
  const href = path && shown.pageAt(path);
  return html`
    <li>
      <span class="quiet">${speech.say(`part.${work.part}`)}</span>
      ${href ? html`<a href=${href}><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}
      ${work.with.length ? html`<p>${speech.say('with')}</p><ul class="with">${work.with.map((other) => html`<li>${companion(shown, other)} <span class="quiet">${speech.say(`part.${other.part}`)}</span></li>`)}</ul>` : nothing}
    </li>
  `;
}

/** Goes to that person's own place in the list, in this widget. */
function companion(shown: Shown, other: Member): TemplateResult {
  const { speech, goTo } = shown;
  const id = placeOf(shown, other);
  const who = other.name === null ? speech.say('nameless', { organisation: other.organisationName }) : speech.say('nameAt', { name: other.name, organisation: other.organisationName });
  return html`<button type="button" class="link" @click=${() => goTo(id)}><bdi>${who}</bdi></button>`;
}

const placeOf = ({ people }: Shown, { organisation, name }: Member): string => `p-${people.findIndex((one) => one.organisation === organisation && one.name === name)}`;

/** An obstacle is read with its proposal, and has no page of its own. */
const pathOf = ({ kind, id }: NetworkWork, wijk: string): string | undefined => ({ obstacle: undefined, story: `wijken/${wijk}/verhalen`, commitment: `toezeggingen/${id}`, table: `wijktafels/${id}`, mandate: `wijken/${wijk}/mandaten` })[kind];
