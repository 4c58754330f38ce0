import { WijkNotHeard } from './not-heard.ts';

if (!customElements.get('wijk-not-heard')) customElements.define('wijk-not-heard', WijkNotHeard);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-not-heard': WijkNotHeard;
  }
}
