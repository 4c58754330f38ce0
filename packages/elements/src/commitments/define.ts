import { WijkCommitments } from './commitments.ts';

if (!customElements.get('wijk-commitments')) customElements.define('wijk-commitments', WijkCommitments);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-commitments': WijkCommitments;
  }
}
