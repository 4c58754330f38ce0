import { voiceMaxBytes, voiceMaxSeconds } from '@wijkaanpak/domain';

/** Bits a second: speech is clear, and three minutes stay far below what may be sent. */
const speechBits = 32_000;
/** What browsers record in; the first that this one can. */
const formats = ['audio/webm;codecs=opus', 'audio/mp4'];

/** How a recorder stands: why it cannot record is a state, and not an error. */
export type RecorderState = 'ready' | 'asking' | 'recording' | 'not-allowed' | 'no-microphone' | 'not-here';

export interface RecorderHost {
  /** Something else is to be shown. */
  changed(): void;
  /** A recording is there, as `data:` address with its sound. */
  recorded(voice: string, seconds: number): void;
}

/** Records a voice in this browser until it is stopped or full. Nothing leaves the browser here, and the microphone is let go at once. */
export class VoiceRecorder {
  readonly #host: RecorderHost;
  #recorder: MediaRecorder | undefined;
  #begun = 0;
  #ticking = 0;
  state: RecorderState = 'ready';
  isFull = false;

  constructor(host: RecorderHost) {
    this.#host = host;
  }

  get secondsLeft(): number {
    return Math.max(0, Math.ceil(voiceMaxSeconds - this.#seconds));
  }

  get #seconds(): number {
    return this.state === 'recording' ? (performance.now() - this.#begun) / 1000 : 0;
  }

  async start(): Promise<void> {
    if (this.state === 'asking' || this.state === 'recording') return;
    const mimeType = globalThis.MediaRecorder && formats.find((format) => MediaRecorder.isTypeSupported(format));
    // A page without HTTPS has no microphone.
    if (!mimeType || !navigator.mediaDevices) return this.#become('not-here');
    this.#become('asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      // Who left meanwhile is not recorded.
      if ((this.state as RecorderState) !== 'asking') return letGo(stream);
      this.#record(stream, mimeType);
    } catch (error) {
      this.#become((error as DOMException).name === 'NotAllowedError' ? 'not-allowed' : 'no-microphone');
    }
  }

  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }

  /** Nothing of a recording that goes on is kept. */
  leave(): void {
    const recorder = this.#recorder;
    this.#recorder = undefined;
    clearInterval(this.#ticking);
    if (recorder) letGo(recorder.stream);
    this.state = 'ready';
  }

  #record(stream: MediaStream, mimeType: string): void {
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: speechBits });
    const pieces: Blob[] = [];
    const size = () => pieces.reduce((sum, piece) => sum + piece.size, 0);
    const lastPiece = () => pieces.at(-1)?.size ?? 0;
    this.#recorder = recorder;
    this.isFull = false;
    recorder.addEventListener('dataavailable', ({ data }) => {
      pieces.push(data);
      if (recorder.state === 'recording' && size() + 3 * lastPiece() > voiceMaxBytes) this.#fill();
    });
    recorder.addEventListener('stop', () => void this.#finish(recorder, new Blob(pieces, { type: mimeType })));
    recorder.start(1000);
    this.#begun = performance.now();
    this.#become('recording');
    this.#ticking = setInterval(() => (this.secondsLeft === 0 ? this.#fill() : this.#host.changed()), 500) as unknown as number;
  }

  #fill(): void {
    this.isFull = true;
    this.stop();
  }

  async #finish(recorder: MediaRecorder, blob: Blob): Promise<void> {
    letGo(recorder.stream);
    clearInterval(this.#ticking);
    if (this.#recorder !== recorder) return;
    const seconds = Math.round(this.#seconds);
    this.#recorder = undefined;
    this.#host.recorded(await asAddress(blob), seconds);
    this.#become('ready');
  }

  #become(state: RecorderState): void {
    this.state = state;
    this.#host.changed();
  }
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

const asAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
