import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isLargeHistory } from '../../src/scan/is-large-history.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import { makeRepository } from '../make-repository.ts';
import { requestWith } from './scan-in-process.ts';

function isLarge(cwd: string, fields: Partial<ScanRequest> = {}): boolean {
  return isLargeHistory(requestWith({ scope: 'history', cwd, jobs: undefined, ...fields }));
}

test('a history is large where packs are, from wherever it is looked at', (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.commit('one', { 'a.bin': randomBytes(3_000_000) });
  assert.ok(!isLarge(fixture.directory), 'one loose object');
  fixture.git('repack', '-adq');
  const below = join(fixture.directory, 'sub', 'folder');
  mkdirSync(below, { recursive: true });
  fixture.git('worktree', 'add', '-q', join(fixture.home, 'linked'));
  const bare = fixture.clone('bare.git', '--bare').directory;
  for (const place of [fixture.directory, below, join(fixture.directory, '.git'), join(fixture.home, 'linked'), bare])
    assert.ok(isLarge(place), place);
  assert.ok(isLarge(fixture.home, { paths: ['bare.git'] }));
  assert.ok(!isLarge(fixture.directory, { scope: 'staged' }));
  assert.ok(!isLarge(fixture.directory, { sinceScan: join(fixture.home, 'state') }));
});

test('where nothing can be told nothing is large', (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  assert.ok(!isLarge(fixture.home));
  assert.ok(!isLarge(join(fixture.home, 'nowhere')));
  fixture.write('file', '');
  assert.ok(!isLarge(join(fixture.directory, 'file')));
});
