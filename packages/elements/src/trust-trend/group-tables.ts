import { createResource, readSource, type Resource } from '@wijkaanpak/client';
import { getBreakdowns, getBreakdownTable } from '@wijkaanpak/client/addresses';
import type { Breakdown, GroupDifference, PollBreakdowns, WaveBreakdown } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { cellsOf, statement, table } from './figure-table.ts';
import type { Told } from './trend-tables.ts';
import type { TableSpeech } from './words.ts';

type Host = WijkElement<'shared'>;
type Asked = Pick<Told, 'grade' | 'sentences'> & { readonly poll: string };

/** What each widget has asked of its service, by poll. */
const asked = new WeakMap<Host, { readonly poll: string; readonly groups: Resource<PollBreakdowns> }>();

function groupsOf(host: Host, poll: string): Resource<PollBreakdowns> {
  const before = asked.get(host);
  if (before?.poll === poll) return before.groups;
  const groups = createResource(() => host.call(getBreakdowns, { params: { peiling: poll } }));
  groups.$state.listen(() => host.requestUpdate());
  asked.set(host, { poll, groups });
  return groups;
}

/** The way to the last round by group, where there is a service to ask it of; it is asked when a reader opens it. */
export function byGroup(speech: TableSpeech, host: Host, told: Asked): TemplateResult | typeof nothing {
  if (host.data !== undefined || !(host.api || host.src)) return nothing;
  const { $state, reload } = groupsOf(host, told.poll);
  const state = $state.get();
  const open = ({ currentTarget }: Event) => (currentTarget as HTMLDetailsElement).open && state.kind !== 'ready' && void reload();
  const shown = () => (state.kind === 'ready' ? groupsIn(speech, state.value, { ...told, host }) : state.kind === 'loading' ? skeleton(speech) : loadFailure(speech, state.issues, reload));
  return html`<details part="groups" @toggle=${open}><summary>${speech.say('groups')}</summary>${shown()}</details>`;
}

function groupsIn(speech: TableSpeech, told: PollBreakdowns, asking: Asked & { readonly host: Host }): TemplateResult {
  const [wave] = told.waves;
  if (!wave?.tables.length) return html`<p>${speech.say('groups.none')}</p>`;
  const { differences, compared } = wave;
  return html`
    <p>${speech.say('groups.intro', { when: speech.day(wave.closesAt) })} ${compared ? speech.say(differences.length ? 'groups.seen' : 'groups.unseen', { count: compared, seen: differences.length }) : nothing}</p>
    ${(['age', 'area', 'language'] as const).map((by) => {
      const tables = wave.tables.filter((one) => one.by === by);
      return tables.length ? html`<details part="grouping"><summary>${speech.say(`groups.${by}`)}</summary><div class="tables">${tables.map((one) => groupTable(speech, one, { told, wave, asking }))}</div></details>` : nothing;
    })}
    ${download(speech, asking.host, told.poll)}
  `;
}

interface Around {
  readonly told: PollBreakdowns;
  readonly wave: WaveBreakdown;
  readonly asking: Asked;
}

/** One question by group, with what is seen between its groups. */
function groupTable(speech: TableSpeech, { question, by, groups }: Breakdown, { told, wave, asking }: Around): TemplateResult {
  const name = (group: string) => groupName(speech, by, { group, areas: told.areas });
  const heads = [speech.say('column.group'), speech.say('column.mean'), speech.say('column.interval'), speech.say('column.answers')];
  const caption = statement(speech, wave.questions.find(({ id }) => id === question)!, told.neighbourhoodName);
  const seen = wave.differences.filter((one) => one.question === question && one.by === by);
  const sentence = ({ group, than, said }: GroupDifference) => html`<p class="quiet">${speech.say('groups.pair', { group: name(group), than: name(than) })} ${asking.sentences(said).join(' ')}</p>`;
  return html`<div>${table({ caption, heads, rows: groups.map((figure) => [name(figure.group), ...cellsOf(speech, figure, asking.grade)]) })}${seen.map(sentence)}</div>`;
}

/** An age in words, an area by its name, a language in the reader's. */
function groupName(speech: TableSpeech, by: Breakdown['by'], { group, areas }: Pick<PollBreakdowns, 'areas'> & { readonly group: string }): string {
  if (by === 'age') return speech.say(`age.${group}` as 'age.15-24');
  return by === 'area' ? (areas.find(({ code }) => code === group)?.name ?? group) : (new Intl.DisplayNames(speech.language, { type: 'language' }).of(group) ?? group);
}

/** All rounds by group as a file, where the page reads from a service by its address. */
function download(speech: TableSpeech, { api, src }: Host, poll: string): TemplateResult | typeof nothing {
  const source = api || src === undefined ? undefined : readSource(src, document.baseURI);
  return source ? html`<p><a href=${source.base + getBreakdownTable.path.replace('{peiling}', poll)} download part="download">${speech.say('groups.download')}</a></p>` : nothing;
}
