import { fail, succeed, type BallotBox, type Outcome, type Result, type Vote } from '@wijkaanpak/domain';
import { atom, type ReadableAtom } from 'nanostores';
import type { Progress, RecountTask, Report } from './count-again.ts';
import { TrustedWorker as Worker } from './trusted-worker.ts';

export type RecountState = Progress | Report;

/** A recount that is going on or has ended. */
export interface Recounting {
  readonly $state: ReadableAtom<RecountState>;
  /** The ballots as a Pabulib file, once they have been counted. */
  file(): Promise<Blob>;
  /** Ends it at once and lets go of what it holds. */
  stop(): void;
}
type Counter = Pick<Recounting, 'file' | 'stop'>;
type Tell = (state: RecountState) => void;

const starting: RecountState = { kind: 'running', stage: 'fetching', done: 0 };
const failed: RecountState = { kind: 'failed', issues: fail('service.failed').issues };

const nobody: Counter = {
  async file() {
    throw new TypeError('startRecount: nothing was counted');
  },
  stop: () => undefined,
};

/** Starts counting again what a page shows, with ballots that are on their way or that a service (`https://…/v1`) has. */
export function startRecount(shown: { readonly vote: Vote; readonly outcome: Outcome }, ballots: Promise<Result<BallotBox>> | { readonly at: string }): Recounting {
  const $state = atom<RecountState>(starting);
  let counter = nobody;
  let isStopped = false;
  const tell: Tell = (state) => isStopped || $state.set(state);
  const begin = async () => {
    const from: Result<RecountTask['ballots']> = 'at' in ballots ? succeed(ballots) : boxed(await ballots);
    if (isStopped) return;
    if (!from.ok) return tell({ kind: 'failed', issues: from.issues });
    const task = { vote: shown.vote, outcome: shown.outcome, ballots: from.value };
    const count = () => (counter = onThisThread(task, tell));
    try {
      counter = inWorker(task, tell, count);
    } catch {
      count();
    }
  };
  begin().catch(() => tell(failed));
  return {
    $state,
    file: () => counter.file(),
    stop() {
      isStopped = true;
      counter.stop();
    },
  };
}

const boxed = (fetched: Result<BallotBox>) => (fetched.ok ? succeed({ box: fetched.value }) : fetched);

/** On a thread of its own. Throws, or calls `refused`, where the page lets in no worker. */
function inWorker(task: RecountTask, tell: Tell, refused: () => void): Counter {
  const worker = new Worker(new URL('./recount-worker.js', import.meta.url), { type: 'module' });
  let written: (file: Blob) => void = () => undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<RecountState | Blob>) => (data instanceof Blob ? written(data) : tell(data)));
  // Trouble while counting is told in a message: this is a file that did not come or was not let in.
  worker.addEventListener('error', refused);
  worker.postMessage(task, []);
  return {
    file: () => new Promise((resolve) => {
      written = resolve;
      worker.postMessage('write', []);
    }),
    stop: () => worker.terminate(),
  };
}

/** The same program on the page's own thread, which stands still meanwhile; first it shows what is going on. */
function onThisThread(task: RecountTask, tell: Tell): Counter {
  let isStopped = false;
  const counting = import('./recount-worker.ts').then(({ CountAgain }) => new CountAgain());
  const count = async () => {
    const [own] = await Promise.all([counting, new Promise((resolve) => setTimeout(resolve, 50))]);
    if (!isStopped) tell(await own.count(task, tell));
  };
  count().catch(() => tell(failed));
  return { file: async () => (await counting).write(), stop: () => void (isStopped = true) };
}
