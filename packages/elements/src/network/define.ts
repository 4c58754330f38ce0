import { WijkNetwork } from './network.ts';

if (!customElements.get('wijk-network')) customElements.define('wijk-network', WijkNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-network': WijkNetwork;
  }
}
