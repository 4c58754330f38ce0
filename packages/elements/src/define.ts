import type { PromptSectionName } from '@wijkaanpak/texts';
import { nearestLanguage, Speech } from './base/language.ts';

/** How to get a widget, and which words it speaks; both are fetched at once. None named: those that every widget speaks, its own come with it. */
type Loading = readonly [define: () => Promise<unknown>, words: PromptSectionName];

/**
 * `<script type="module" src="https://…/wijk.js">`: loads each widget that the page uses, when it uses it, and nothing else.
 * A new element is one line here; where its own words come with it, only what every widget says is fetched at once. What has begun to load is taken out.
 */
const elements: Record<string, Loading> = {
  'wijk-story': [() => import('./story/define.ts'), 'shared'],
  'wijk-story-board': [() => import('./story-board/define.ts'), 'shared'],
  'wijk-proposal-form': [() => import('./proposal-form/define.ts'), 'proposalForm'],
  'wijk-proposals': [() => import('./proposals/define.ts'), 'shared'],
  'wijk-vote': [() => import('./vote/define.ts'), 'vote'],
  'wijk-vote-result': [() => import('./vote-result/define.ts'), 'shared'],
  'wijk-trust-poll': [() => import('./trust-poll/define.ts'), 'trustPoll'],
  'wijk-commitments': [() => import('./commitments/define.ts'), 'shared'],
  'wijk-mandate': [() => import('./mandate/define.ts'), 'shared'],
  'wijk-network': [() => import('./network/define.ts'), 'shared'],
  'wijk-challenge': [() => import('./challenge/define.ts'), 'shared'],
  'wijk-table': [() => import('./table/define.ts'), 'shared'],
  'wijk-programme': [() => import('./programme/define.ts'), 'shared'],
  'wijk-trust-trend': [() => import('./trust-trend/define.ts'), 'shared'],
  'wijk-desk-entry': [() => import('./desk-entry/define.ts'), 'shared'],
  'wijk-not-heard': [() => import('./not-heard/define.ts'), 'shared'],
};

function load(): void {
  for (const [name, [define, words]] of Object.entries(elements)) {
    const found = document.querySelector(name);
    if (!found) continue;
    delete elements[name];
    void define();
    void Speech.load(nearestLanguage(found), words);
  }
}

load();
new MutationObserver(load).observe(document.documentElement, { childList: true, subtree: true });
