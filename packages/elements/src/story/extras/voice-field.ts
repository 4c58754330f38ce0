import { voiceMaxSeconds } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { fieldError } from '../../parts/field.ts';
import type { VoiceRecorder } from './voice-recorder.ts';

export interface VoiceField {
  readonly speech: Speech<'storyExtras'>;
  readonly recorder: VoiceRecorder;
  /** The recording as `data:` address; empty text where there is none. */
  readonly voice: string;
  readonly seconds: number;
  readonly error: string | undefined;
  readonly erase: () => void;
}

/** `2:05`, the same in every language. */
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Telling with one's voice: begin, stop, listen back, again, erase. What a browser refuses is said with what to do, and typing stays possible. */
export function voiceField(it: VoiceField): TemplateResult {
  const { speech, error } = it;
  return html`
    <div class="field" id="voice" role="group" tabindex="-1" aria-labelledby="voice-label" aria-describedby="voice-hint">
      <p class="label" id="voice-label">${speech.say('voice')}</p>
      <p class="quiet" id="voice-hint">${speech.say('voiceHint', { minutes: voiceMaxSeconds / 60 })}</p>
      ${standing(it)} ${fieldError({ id: 'voice', label: '', error })}
    </div>
  `;
}

function standing({ speech, recorder, voice, seconds, erase }: VoiceField): TemplateResult {
  const { state, isFull, secondsLeft } = recorder;
  if (state === 'recording') {
    return html`<p class="recording"><span class="dot" aria-hidden="true"></span><span role="timer">${speech.say('recording', { left: clock(secondsLeft) })}</span></p><button type="button" part="stop" @click=${() => recorder.stop()}>${speech.say('stop')}</button>`;
  }
  if (state === 'asking') return html`<p class="notice">${speech.say('asking')}</p>`;
  const start = (label: 'start' | 'again') => html`<button type="button" class="secondary" part="record" @click=${() => recorder.start()}>${speech.say(label)}</button>`;
  return html`
    ${state === 'ready' ? nothing : html`<p class="notice" part="no-voice">${speech.say(`voice.${state}`)}</p>`}
    ${voice
      ? html`<p>${isFull ? speech.say('full') : nothing} ${speech.say('recorded', { length: clock(seconds) })}</p>
          <audio controls src=${voice} tabindex="0" part="preview" aria-label=${speech.say('listenBack')}></audio>
          <p class="acts">${start('again')} <button type="button" class="secondary" part="erase" @click=${erase}>${speech.say('erase')}</button></p>`
      : start('start')}
  `;
}
