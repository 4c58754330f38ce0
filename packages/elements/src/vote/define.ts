import { WijkVote } from './vote.ts';

if (!customElements.get('wijk-vote')) customElements.define('wijk-vote', WijkVote);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-vote': WijkVote;
  }
}
