import { WijkProposals } from './proposals.ts';

if (!customElements.get('wijk-proposals')) customElements.define('wijk-proposals', WijkProposals);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-proposals': WijkProposals;
  }
}
