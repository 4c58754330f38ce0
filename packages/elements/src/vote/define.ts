import { WijkVote } from './vote.ts';

customElements.get('wijk-vote') ?? customElements.define('wijk-vote', WijkVote);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-vote': WijkVote;
  }
}
