import { fail, succeed, type Issue, type Result } from '@wijkaanpak/domain';

/**
 * Fired before something is sent, so that a host with its own back end can answer instead, as with a FetchEvent:
 * `element.addEventListener('wijk-submit', (event) => event.respondWith(save(event.detail, event.key)))`.
 */
export class WijkSubmitEvent<Body = unknown, Reply = unknown> extends CustomEvent<Body> {
  /** The same key means the same message: store it once, however often it comes. */
  readonly key: string;
  response: Promise<Result<Reply | undefined>> | undefined;

  constructor(detail: Body, key: string) {
    super('wijk-submit', { detail, bubbles: true, composed: true, cancelable: true });
    this.key = key;
  }

  /**
   * The host answers. What the promise gives is the reply (or nothing: the element then thanks in general words).
   * A promise that rejects with `{ issues }` shows those; any other rejection is kept and sent again later.
   */
  respondWith(reply: Promise<Reply | undefined>): void {
    this.preventDefault();
    this.response = reply.then(
      (value) => succeed(value),
      (reason: { issues?: readonly Issue[] } | undefined) => (reason?.issues ? { ok: false, issues: reason.issues } : fail('service.unreachable')),
    );
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-submit': WijkSubmitEvent;
    /** After delivery; the detail is the reply. */
    'wijk-done': CustomEvent<unknown>;
  }
}
