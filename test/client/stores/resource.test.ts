import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createResource } from '@wijkaanpak/client';
import { fail, succeed, type Result } from '@wijkaanpak/domain';

describe('something to read', () => {
  it('loads, fails and loads again', async () => {
    const answers: Result<number>[] = [fail('service.unreachable'), succeed(2)];
    const { $state, reload } = createResource(async () => answers.shift()!);
    assert.equal($state.get().kind, 'loading');
    await reload();
    assert.equal($state.get().kind, 'failed');
    await reload();
    assert.deepEqual($state.get(), { kind: 'ready', value: 2 });
  });
  it('drops an older answer that comes later', async () => {
    const waiting: ((result: Result<number>) => void)[] = [];
    const { $state, reload } = createResource(() => new Promise<Result<number>>((resolve) => waiting.push(resolve)));
    const both = [reload(), reload()];
    waiting[1]!(succeed(2));
    waiting[0]!(succeed(1));
    await Promise.all(both);
    assert.deepEqual($state.get(), { kind: 'ready', value: 2 });
  });
});
