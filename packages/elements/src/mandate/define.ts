import { WijkMandate } from './mandate.ts';

if (!customElements.get('wijk-mandate')) customElements.define('wijk-mandate', WijkMandate);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-mandate': WijkMandate;
  }
}
