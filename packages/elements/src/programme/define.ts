import { WijkProgramme } from './programme.ts';

if (!customElements.get('wijk-programme')) customElements.define('wijk-programme', WijkProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-programme': WijkProgramme;
  }
}
