import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserStorage, createMemoryStorage, createSubmission, type KeyValueStorage } from '@wijkaanpak/client';
import { fail, issue, succeed, type Result } from '@wijkaanpak/domain';

interface Draft { readonly text: string }

function form({ storage = createMemoryStorage(), afterwards = 'start-anew' as 'start-anew' | 'remember', answers = [] as (Result<string> | 'lost')[] } = {}) {
  const sent: [string, string][] = [];
  let keys = 0;
  const submission = createSubmission<Draft, string, string>({
    name: 'test', empty: { text: '' }, storage, afterwards,
    check: ({ text }) => (text ? succeed(text) : fail('field.required', 'text')),
    async send(body, key) {
      sent.push([body, key]);
      const answer = answers.shift() ?? succeed(`received ${body}`);
      return answer === 'lost' ? fail('service.unreachable') : answer;
    },
    newKey: () => `key-${(keys += 1)}`,
  });
  return { ...submission, sent, storage };
}

describe('the way of a form from typing to delivered', () => {
  it('checks before it sends, and keeps what was typed', async () => {
    const { submit, $state, sent } = form();
    await submit();
    assert.deepEqual($state.get(), { kind: 'refused', issues: [issue('field.required', 'text')] });
    assert.deepEqual(sent, []);
  });

  it('keeps the draft through a reload, and empties it once delivered', async () => {
    const first = form();
    first.edit({ text: 'een bankje' });
    const second = form({ storage: first.storage });
    assert.equal(second.$draft.get().text, 'een bankje');
    await second.submit();
    assert.deepEqual(second.$state.get(), { kind: 'done', reply: 'received een bankje' });
    assert.equal(form({ storage: first.storage }).$draft.get().text, '');
  });

  it('sends the same under the same key after a lost connection, also after a reload', async () => {
    const first = form({ answers: ['lost', 'lost'] });
    first.edit({ text: 'a' });
    await first.submit();
    assert.equal(first.$state.get().kind, 'waiting');
    await first.submit();
    const second = form({ storage: first.storage });
    assert.equal(second.$state.get().kind, 'waiting');
    await second.submit();
    assert.deepEqual([...first.sent, ...second.sent], [['a', 'key-1'], ['a', 'key-1'], ['a', 'key-1']]);
    assert.equal(second.$state.get().kind, 'done');
  });

  it('takes a new key after a refusal, since the message has changed', async () => {
    const { submit, edit, sent, $state } = form({ answers: [fail('proposal.title.too-short', 'title')] });
    edit({ text: 'a' });
    await submit();
    assert.equal($state.get().kind, 'refused');
    edit({ text: 'b' });
    await submit();
    assert.deepEqual(sent, [['a', 'key-1'], ['b', 'key-2']]);
  });

  it('sends once however often it is clicked', async () => {
    const { submit, edit, sent } = form();
    edit({ text: 'a' });
    await Promise.all([submit(), submit(), submit()]);
    assert.equal(sent.length, 1);
  });

  it('loses nothing that was typed while a message was on its way', async () => {
    const { submit, edit, $draft, storage } = form();
    edit({ text: 'a' });
    const delivery = submit();
    edit({ text: 'ab' });
    await delivery;
    assert.equal($draft.get().text, 'ab');
    assert.equal(form({ storage }).$draft.get().text, 'ab');
  });

  it('remembers that it was delivered where that matters, and can be opened again', async () => {
    const first = form({ afterwards: 'remember' });
    first.edit({ text: 'a' });
    await first.submit();
    const second = form({ storage: first.storage, afterwards: 'remember' });
    assert.deepEqual(second.$state.get(), { kind: 'done', reply: 'received a' });
    second.reopen();
    assert.equal(form({ storage: first.storage, afterwards: 'remember' }).$state.get().kind, 'editing');
  });

  it('keeps what was typed when the service refuses it', async () => {
    const first = form({ answers: [fail('code.unknown', 'code')] });
    first.edit({ text: 'a' });
    await first.submit();
    assert.equal(first.$draft.get().text, 'a');
    const second = form({ storage: first.storage });
    assert.deepEqual([second.$draft.get().text, second.$state.get().kind], ['a', 'editing']);
  });

  it('works where the browser keeps nothing', async (test) => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    test.after(() => delete (globalThis as { sessionStorage?: unknown }).sessionStorage);
    const { submit, edit, sent, $state } = form({ storage: browserStorage('sessionStorage'), answers: ['lost'] });
    edit({ text: 'a' });
    await submit();
    await submit();
    assert.deepEqual([sent, $state.get()], [[['a', 'key-1'], ['a', 'key-1']], { kind: 'done', reply: 'received a' }]);
  });

  it('keeps the text of a draft whose photo finds no room', (test) => {
    const items = createMemoryStorage();
    const narrow: KeyValueStorage = {
      ...items,
      setItem(key, value) {
        if (value.length > 100) throw new DOMException('', 'QuotaExceededError');
        items.setItem(key, value);
      },
    };
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: narrow });
    test.after(() => delete (globalThis as { sessionStorage?: unknown }).sessionStorage);
    const opened = () =>
      createSubmission({
        name: 'test', empty: { text: '', photo: '' }, storage: browserStorage('sessionStorage'), afterwards: 'start-anew',
        check: succeed, send: async () => succeed(''), newKey: () => 'key-1',
      });
    const first = opened();
    first.edit({ photo: 'x'.repeat(1000) });
    first.edit({ text: 'een bankje' });
    assert.equal(first.$draft.get().photo.length, 1000);
    assert.deepEqual(opened().$draft.get(), { text: 'een bankje', photo: '' });
  });

  it('works with storage that holds nonsense', () => {
    const storage: KeyValueStorage = { getItem: () => '{broken', setItem: () => undefined, removeItem: () => undefined };
    assert.deepEqual(form({ storage }).$draft.get(), { text: '' });
  });
});
