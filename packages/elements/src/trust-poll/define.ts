import { WijkTrustPoll } from './trust-poll.ts';

if (!customElements.get('wijk-trust-poll')) customElements.define('wijk-trust-poll', WijkTrustPoll);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-trust-poll': WijkTrustPoll;
  }
}
