import { WijkChallenge } from './challenge.ts';

if (!customElements.get('wijk-challenge')) customElements.define('wijk-challenge', WijkChallenge);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-challenge': WijkChallenge;
  }
}
