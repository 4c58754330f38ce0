import type { SectionName } from '@wijkaanpak/texts';
import { nearestLanguage, Speech } from './base/language.ts';

/** How to get a widget, and which words it speaks beside the shared ones; both are fetched at once. */
type Loading = readonly [define: () => Promise<unknown>, words?: SectionName];

/**
 * `<script type="module" src="https://…/wijk.js">`: loads each widget that the page uses, when it uses it, and nothing else.
 * A new element is one line here.
 */
const elements: Readonly<Record<string, Loading>> = {
  'wijk-story': [() => import('./story/define.ts'), 'story'],
  'wijk-proposal-form': [() => import('./proposal-form/define.ts'), 'proposalForm'],
  'wijk-proposals': [() => import('./proposals/define.ts'), 'proposals'],
  'wijk-vote': [() => import('./vote/define.ts'), 'vote'],
  'wijk-vote-result': [() => import('./vote-result/define.ts'), 'outcome'],
  'wijk-trust-poll': [() => import('./trust-poll/define.ts'), 'trustPoll'],
  'wijk-not-heard': [() => import('./not-heard/define.ts')],
  'wijk-trust-trend': [() => import('./trust-trend/define.ts')],
};

const begun = new Set<string>();

function loadIn(root: ParentNode): void {
  for (const [name, [define, words = 'shared']] of Object.entries(elements)) {
    const found = root.querySelector(name);
    if (!found || begun.has(name)) continue;
    begun.add(name);
    void define();
    void Speech.load(nearestLanguage(found), words);
  }
}

loadIn(document);
new MutationObserver((changes) => {
  if (changes.some((change) => change.addedNodes.length)) loadIn(document);
}).observe(document.documentElement, { childList: true, subtree: true });
