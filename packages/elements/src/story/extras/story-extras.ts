import type { Issue } from '@wijkaanpak/domain';
import { storySections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { errorFor } from '../../parts/notices.ts';
import { ChosenPhoto, type PhotoHost } from '../../parts/photo-choice/chosen-photo.ts';
import { photoStyles } from '../../parts/photo/photo.styles.ts';
import { toldMediaStyles } from '../../parts/told-media/told-media.styles.ts';
import type { StoryDraft } from '../draft.ts';
import { extrasStyles } from './extras.styles.ts';
import { voiceField } from './voice-field.ts';
import { VoiceRecorder } from './voice-recorder.ts';

export interface ExtrasHost extends PhotoHost {
  readonly root: ShadowRoot;
  edit(change: Partial<StoryDraft>): void;
}

/** Seconds before the end that are said to who does not see them. */
const warnings = [60, 30, 10];

/** With their words and their style. */
export async function openStoryExtras(language: string, host: ExtrasHost): Promise<StoryExtras> {
  for (const { styleSheet } of [photoStyles, toldMediaStyles, extrasStyles]) if (!host.root.adoptedStyleSheets.includes(styleSheet!)) host.root.adoptedStyleSheets.push(styleSheet!);
  const extras = new StoryExtras(host);
  await extras.speak(language);
  return extras;
}

/** What goes with the words of a story: a voice instead of them or beside them, and a photo. */
export class StoryExtras {
  readonly #host: ExtrasHost;
  readonly #photo: ChosenPhoto;
  readonly #recorder: VoiceRecorder;
  #words: Speech<'storyExtras'> | undefined;
  #lastState = '';
  #warned = Infinity;

  constructor(host: ExtrasHost) {
    this.#host = host;
    this.#photo = new ChosenPhoto(host);
    this.#recorder = new VoiceRecorder({
      changed: () => this.#follow(),
      recorded: (voice, voiceSeconds) => {
        host.edit({ voice, voiceSeconds });
        host.announce([this.#recorder.isFull && this.#words!.say('full'), this.#words!.say('recordedShort')].filter(Boolean).join(' '));
      },
    });
  }

  async speak(language: string): Promise<void> {
    const [words] = await Promise.all([Speech.load(language, storySections, 'storyExtras'), this.#photo.speak(language)]);
    this.#words = words as Speech<SectionName> as Speech<'storyExtras'>;
    this.#host.changed();
  }

  /** A photo that is being made smaller or a recording that goes on is not sent half. */
  get isBusy(): boolean {
    return this.#photo.isBusy || this.#recorder.state === 'recording';
  }

  get issues(): readonly Issue[] {
    return this.#photo.issues;
  }

  view(draft: StoryDraft, issues: readonly Issue[]): TemplateResult | typeof nothing {
    const speech = this.#words;
    if (!speech) return nothing;
    return html`
      ${voiceField({ speech, recorder: this.#recorder, voice: draft.voice, seconds: draft.voiceSeconds, error: errorFor(speech, issues, 'voice'), erase: () => this.#erase() })}
      ${this.#photo.view({ draft, issues, edit: (change) => this.#host.edit(change) })}
    `;
  }

  leave(): void {
    this.#recorder.leave();
  }

  #erase(): void {
    this.#host.edit({ voice: '', voiceSeconds: 0 });
    this.#host.announce(this.#words!.say('erased'));
    void this.#host.focusOn('[part=record]');
  }

  #follow(): void {
    const { state, secondsLeft } = this.#recorder;
    this.#host.changed();
    if (state === 'recording') this.#warn(secondsLeft);
    if (state === this.#lastState) return;
    const before = this.#lastState;
    this.#lastState = state;
    if (state === 'recording') {
      this.#warned = Infinity;
      this.#host.announce(this.#words!.say('begun'));
      void this.#host.focusOn('[part=stop]');
    } else if (before === 'recording') void this.#host.focusOn('[part=preview]');
    else if (state !== 'asking' && state !== 'ready') {
      this.#host.announce(this.#words!.say(`voice.${state}`));
      void this.#host.focusOn('[part=record]');
    }
  }

  #warn(left: number): void {
    const due = warnings.find((one) => left <= one && one < this.#warned && left > one - 5);
    if (due === undefined) return;
    this.#warned = due;
    this.#host.announce(this.#words!.say('left', { count: due }));
  }
}
