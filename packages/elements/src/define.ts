/**
 * `<script type="module" src="https://…/wijk.js">`: loads each widget that the page uses, when it uses it, and nothing else.
 * A new element is one line here.
 */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'wijk-proposal-form': () => import('./proposal-form/define.ts'),
  'wijk-proposals': () => import('./proposals/define.ts'),
  'wijk-vote': () => import('./vote/define.ts'),
  'wijk-vote-result': () => import('./vote-result/define.ts'),
  'wijk-trust-poll': () => import('./trust-poll/define.ts'),
};

function loadIn(root: ParentNode): void {
  for (const name of Object.keys(elements)) {
    if (!customElements.get(name) && root.querySelector(name)) void elements[name]!();
  }
}

loadIn(document);
new MutationObserver((changes) => {
  if (changes.some((change) => change.addedNodes.length)) loadIn(document);
}).observe(document.documentElement, { childList: true, subtree: true });
