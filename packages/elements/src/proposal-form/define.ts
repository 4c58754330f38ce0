import { WijkProposalForm } from './proposal-form.ts';

if (!customElements.get('wijk-proposal-form')) customElements.define('wijk-proposal-form', WijkProposalForm);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-proposal-form': WijkProposalForm;
  }
}
