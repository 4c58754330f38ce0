import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { describedBy, field } from '../field.ts';

/** The part of a form's draft that is its photo; empty text for what is not there. */
export interface PhotoDraft {
  /** JPEG in base64. */
  readonly photo: string;
  readonly photoName: string;
  readonly photoDescription: string;
}

export interface PhotoField {
  readonly speech: Speech<'proposalForm'>;
  readonly draft: PhotoDraft;
  readonly label: string;
  readonly error: string | undefined;
  readonly descriptionError: string | undefined;
  readonly isBusy: boolean;
  readonly choose: (file: File) => void;
  readonly remove: () => void;
  readonly describe: (description: string) => void;
}

/** A photo: chosen or taken, shown as it will be sent, described, and removed again. The button is ours: the browser's own speaks the browser's language, not the page's. */
export function photoField(it: PhotoField): TemplateResult {
  const { speech, draft, label, error, isBusy, choose } = it;
  const control = { id: 'photo', label, hint: speech.say('photoHint'), error };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) choose(file);
  };
  return html`
    ${field(
      control,
      html`<div class="file">
        <input id="photo" class="visually-hidden" type="file" accept="image/*" aria-describedby=${describedBy(control)} aria-invalid=${error ? 'true' : nothing} @change=${chosen} />
        <label for="photo" class="button secondary">${speech.say(draft.photo ? 'photoChooseOther' : 'photoChoose')}</label>
      </div>`,
    )}
    ${isBusy ? html`<p class="quiet">${speech.say('photoBusy')}</p>` : nothing} ${draft.photo ? preview(it) : nothing}
  `;
}

function preview({ speech, draft, descriptionError, remove, describe }: PhotoField): TemplateResult {
  const about = { id: 'photo-description', label: speech.say('photoDescription'), hint: speech.say('photoDescriptionHint'), error: descriptionError };
  return html`
    <div class="photo" part="photo">
      <figure>
        <img src="data:image/jpeg;base64,${draft.photo}" alt=${draft.photoDescription || speech.say('photoChosen', { name: draft.photoName })} />
        <figcaption class="quiet">${speech.say('photoChosen', { name: draft.photoName })}</figcaption>
      </figure>
      <button type="button" class="secondary" @click=${remove}>${speech.say('photoRemove')}</button>
      ${field(
        about,
        html`<input id="photo-description" autocomplete="off" dir="auto" aria-describedby=${describedBy(about)} aria-invalid=${descriptionError ? 'true' : nothing} .value=${draft.photoDescription} @input=${(event: Event) => describe((event.target as HTMLInputElement).value)} />`,
      )}
    </div>
  `;
}
