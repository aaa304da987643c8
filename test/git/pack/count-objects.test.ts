import assert from 'node:assert/strict';
import { chmodSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countObjects } from '../../../src/git/pack/count-objects.ts';
import { listObjectStoreOf } from '../../../src/git/pack/object-store.ts';
import { findRepository } from '../../../src/git/repository.ts';
import { makeRepository } from '../../make-repository.ts';

test('packed and loose objects are counted, damaged indexes are not', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  const count = async (): Promise<number> => {
    const repository = await findRepository(fixture.directory);
    assert.ok(repository !== undefined);
    return countObjects(listObjectStoreOf(repository));
  };
  fixture.commit('one', { 'a.txt': 'a', 'b.txt': 'b' });
  assert.equal(await count(), 4);
  fixture.git('-c', 'pack.indexVersion=1', 'repack', '-dq');
  fixture.commit('two', { 'a.txt': 'c' });
  assert.equal(await count(), 7);
  fixture.git('repack', '-dq');
  assert.equal(await count(), 7);
  const folder = join(fixture.directory, '.git', 'objects', 'pack');
  const [first = '', second = ''] = readdirSync(folder).filter((name) => name.endsWith('.idx'));
  for (const [name, size] of [
    [first, 1000],
    [second, 0],
  ] as const) {
    chmodSync(join(folder, name), 0o644);
    truncateSync(join(folder, name), size);
  }
  assert.equal(await count(), 0);
});
