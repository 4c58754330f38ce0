import { WijkTable } from './table.ts';

if (!customElements.get('wijk-table')) customElements.define('wijk-table', WijkTable);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-table': WijkTable;
  }
}
