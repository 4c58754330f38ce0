import { fail } from '@wijkaanpak/domain';
import { CountAgain, type RecountTask } from './count-again.ts';

export { CountAgain };

/** As a worker: a thread of its own, so that the page keeps moving while it counts and can end it at any moment. */
function answerPage(): void {
  const counting = new CountAgain();
  addEventListener('message', async ({ data }: MessageEvent<RecountTask | 'write'>) => {
    if (data === 'write') return void postMessage(counting.write());
    try {
      postMessage(await counting.count(data, (progress) => postMessage(progress)));
    } catch (error) {
      console.error(error);
      postMessage({ kind: 'failed', issues: fail('service.failed').issues });
    }
  });
}

if (!('document' in globalThis)) answerPage();
