import { WijkStoryBoard } from './story-board.ts';

if (!customElements.get('wijk-story-board')) customElements.define('wijk-story-board', WijkStoryBoard);

declare global {
  interface HTMLElementTagNameMap {
    'wijk-story-board': WijkStoryBoard;
  }
}
