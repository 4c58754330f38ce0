import { createHttpApi, fetchWithProgress } from '@wijkaanpak/client';
import { getBallotBox } from '@wijkaanpak/client/addresses';
import { pabulibBallots, pabulibHead, recount, succeed, type BallotBox, type Issue, type Outcome, type Recount, type Vote } from '@wijkaanpak/domain';

/** What is to be counted again: what the page shows, and the ballots (not looked at yet) or the service (`https://…/v1`) that has them. */
export interface RecountTask {
  readonly vote: Vote;
  readonly outcome: Outcome;
  readonly ballots: { readonly box: unknown } | { readonly at: string };
}

export interface Progress {
  readonly kind: 'running';
  readonly stage: 'fetching' | 'checking' | 'counting' | 'deciding';
  /** Bytes while fetching, then voters' ballots. */
  readonly done: number;
  /** Unknown while fetching. */
  readonly total?: number;
}

export type Report = { readonly kind: 'counted'; readonly recount: Recount; readonly milliseconds: number } | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Milliseconds between two words of progress: smooth to the eye, nothing to the count. */
const pause = 50;

/** Counts a vote again on the thread that it is made on, and keeps the ballots to write them down. */
export class CountAgain {
  #file: (() => Blob) | undefined;

  /** Fetches the ballots where they are not given, checks them and counts them. */
  async count({ vote, outcome, ballots }: RecountTask, tell: (progress: Progress) => void): Promise<Report> {
    const service = (at: string) => createHttpApi(at, fetchWithProgress((done) => tell({ kind: 'running', stage: 'fetching', done })));
    const fetched = 'box' in ballots ? succeed(ballots.box) : await service(ballots.at).call(getBallotBox, { params: { stemming: vote.id } });
    if (!fetched.ok) return { kind: 'failed', issues: fetched.issues };
    const started = performance.now();
    const found = recount({ vote, outcome }, fetched.value, tellNowAndThen(outcome.ballots, tell));
    const own = found.outcome;
    if (own) this.#file = () => new Blob([pabulibHead(vote, own), ...pabulibBallots((fetched.value as BallotBox).ballots)], { type: 'text/plain;charset=utf-8' });
    return { kind: 'counted', recount: found, milliseconds: performance.now() - started };
  }

  /** The ballots with the outcome just counted, as a Pabulib file for other programs. Throws before there is one. */
  write(): Blob {
    if (!this.#file) throw new TypeError('CountAgain.write: nothing has been counted yet');
    return this.#file();
  }
}

/** Makes of every ballot seen (first checked, then counted) a word now and then. */
function tellNowAndThen(total: number, tell: (progress: Progress) => void): (seen: number) => void {
  let told = 0;
  return (seen) => {
    const now = performance.now();
    if (seen < 2 * total && now - told < pause) return;
    told = now;
    if (seen <= total) tell({ kind: 'running', stage: 'checking', done: seen, total });
    else if (seen < 2 * total) tell({ kind: 'running', stage: 'counting', done: seen - total, total });
    else tell({ kind: 'running', stage: 'deciding', done: total, total });
  };
}
