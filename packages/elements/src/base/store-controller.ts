import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/** Renders its host again when a store changes, for as long as the host is on the page. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stores: readonly ReadableAtom[] = [];
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows these stores in place of the ones before. */
  follow(...stores: readonly ReadableAtom[]): void {
    this.hostDisconnected();
    this.#stores = stores;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#stop = this.#stores.map((store) => store.listen(() => this.#host.requestUpdate()));
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
