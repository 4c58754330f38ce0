import { WijkVoteResult } from './vote-result.ts';

if (!customElements.get('wijk-vote-result')) customElements.define('wijk-vote-result', WijkVoteResult);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-vote-result': WijkVoteResult;
  }
}
