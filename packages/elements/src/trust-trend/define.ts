import { WijkTrustTrend } from './trust-trend.ts';

if (!customElements.get('wijk-trust-trend')) customElements.define('wijk-trust-trend', WijkTrustTrend);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-trust-trend': WijkTrustTrend;
  }
}
