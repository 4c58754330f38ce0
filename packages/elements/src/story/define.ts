import { WijkStory } from './story.ts';

if (!customElements.get('wijk-story')) customElements.define('wijk-story', WijkStory);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-story': WijkStory;
  }
}
