import { proposalStates, type ProposalState } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** What is looked for among the proposals. */
export interface Sought {
  readonly zoek: string;
  readonly status: ProposalState | '';
}

export function searchForm(speech: Speech<'proposals'>, { zoek, status }: Sought, search: (sought: Sought) => void): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    search({ zoek: form.querySelector<HTMLInputElement>('#zoek')!.value.trim(), status: form.querySelector<HTMLSelectElement>('#status')!.value as Sought['status'] });
  };
  return html`
    <form role="search" part="search" @submit=${submit}>
      <div class="field">
        <label for="zoek">${speech.say('search')}</label>
        <input id="zoek" type="search" maxlength="200" autocomplete="off" dir="auto" .value=${zoek} />
      </div>
      <div class="field">
        <label for="status">${speech.say('state')}</label>
        <select id="status">
          <option value="">${speech.say('anyState')}</option>
          ${proposalStates.filter((one) => one !== 'draft').map((one) => html`<option value=${one} ?selected=${one === status}>${speech.say(`state.${one}`)}</option>`)}
        </select>
      </div>
      <button class="secondary">${speech.say('searchSubmit')}</button>
    </form>
  `;
}
