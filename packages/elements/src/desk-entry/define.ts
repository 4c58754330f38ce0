import { WijkDeskEntry } from './desk-entry.ts';

if (!customElements.get('wijk-desk-entry')) customElements.define('wijk-desk-entry', WijkDeskEntry);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-desk-entry': WijkDeskEntry;
  }
}
