import type { Issue } from '@wijkaanpak/domain';
import { nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { errorFor } from '../notices.ts';
import { photoField, type PhotoDraft } from '../photo/photo-field.ts';
import { scaledPhoto } from '../photo/scaled-photo.ts';

/** What a photo's field needs of the form that it is part of. */
export interface PhotoHost {
  focusOn(selector: string): Promise<void>;
  announce(text: string): void;
  changed(): void;
}

interface PhotoFields {
  readonly draft: PhotoDraft;
  readonly issues: readonly Issue[];
  readonly edit: (change: Partial<PhotoDraft>) => void;
}

/** The photo with a message: made smaller in this browser, in the words that proposals have for it. */
export class ChosenPhoto {
  readonly #host: PhotoHost;
  #words: Speech<'proposalForm'> | undefined;
  /** The file chosen last: an earlier one that is ready later is dropped. */
  #chosen: File | undefined;
  isBusy = false;
  issues: readonly Issue[] = [];

  constructor(host: PhotoHost) {
    this.#host = host;
  }

  async speak(language: string): Promise<void> {
    this.#words = await Speech.load(language, 'proposalForm');
  }

  forget(): void {
    this.#chosen = undefined;
    this.isBusy = false;
    this.issues = [];
  }

  view({ draft, issues, edit }: PhotoFields): TemplateResult | typeof nothing {
    const speech = this.#words;
    if (!speech) return nothing;
    return photoField({
      speech, draft, label: speech.say('optional', { label: speech.say('photo') }), isBusy: this.isBusy,
      error: errorFor(speech, issues, 'photo'),
      descriptionError: errorFor(speech, issues, 'photo-description'),
      choose: (file) => this.#choose(file, edit),
      remove: () => {
        this.forget();
        edit({ photo: '', photoName: '', photoDescription: '' });
        void this.#host.focusOn('#photo');
      },
      describe: (photoDescription) => edit({ photoDescription }),
    });
  }

  async #choose(file: File, edit: PhotoFields['edit']): Promise<void> {
    this.#chosen = file;
    this.isBusy = true;
    this.#host.announce(this.#words!.say('photoBusy'));
    this.#host.changed();
    const photo = await scaledPhoto(file);
    if (this.#chosen !== file) return;
    this.isBusy = false;
    this.issues = photo.ok ? [] : photo.issues;
    if (photo.ok) edit({ photo: photo.value, photoName: file.name });
    this.#host.announce(photo.ok ? this.#words!.say('photoChosen', { name: file.name }) : this.#words!.sayIssue(photo.issues[0]!));
    this.#host.changed();
  }
}
