import type { BallotBox, Outcome, Result, Vote } from '@wijkaanpak/domain';
import type { TemplateResult } from 'lit';
import type { PartWords } from '../on-demand.ts';
import { recountPanel, verdictWords } from './panel.ts';
import { startRecount, type Recounting } from './recounting.ts';

export { styles } from './recount.styles.ts';

/** What a recount asks of the element that it is in. */
export interface RecountHost {
  readonly root: ParentNode;
  /** Level of the heading of the verdict. */
  readonly level: number;
  /** Renders, and then brings the focus to this. */
  show(selector: string): Promise<void>;
  announce(text: string): void;
  /** The reader does not want it any more. */
  close(): void;
  /** Once more, from the beginning. */
  again(): void;
}

export interface Recounted {
  readonly vote: Vote;
  readonly outcome: Outcome;
  /** On their way, or at a service (`https://…/v1`). */
  readonly ballots: Promise<Result<BallotBox>> | { readonly at: string };
  readonly words: PartWords<'recount'>;
}

/** A recount on the screen, from its start until it is closed. */
export class RecountPart {
  readonly #host: RecountHost;
  readonly #shown: Recounted;
  readonly #recounting: Recounting;

  constructor(shown: Recounted, host: RecountHost) {
    this.#host = host;
    this.#shown = shown;
    this.#recounting = startRecount(shown, shown.ballots);
    this.#recounting.$state.listen((state) => {
      // Who waits at the button that goes is brought to the verdict; who reads elsewhere stays there, and only hears it.
      const isWaiting = state.kind !== 'running' && host.root.querySelector('[part=stop]:focus');
      void host.show(isWaiting ? '[part=verdict] .heading' : ':focus');
      if (state.kind !== 'running' && !isWaiting) host.announce(verdictWords(shown.words, state));
    });
    void host.show('[part=stop]');
  }

  view(): TemplateResult {
    const { words, vote } = this.#shown;
    return recountPanel({
      words, vote, state: this.#recounting.$state.get(), level: this.#host.level,
      stop: () => {
        this.#host.announce(words.say('stopped'));
        this.#host.close();
        void this.#host.show('[part=start]');
      },
      again: () => this.#host.again(),
      save: () => void this.#save(`${vote.id}.pb`),
    });
  }

  /** Ends it at once. */
  stop(): void {
    this.#recounting.stop();
  }

  /** The file is made here; nothing is asked of the service. */
  async #save(name: string): Promise<void> {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await this.#recounting.file());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}
