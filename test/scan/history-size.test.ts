import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sizeOfHistory } from '../../src/scan/history-size.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import { makeRepository } from '../make-repository.ts';
import { requestWith } from './scan-in-process.ts';

function sizeOf(cwd: string, fields: Partial<ScanRequest> = {}): string {
  return sizeOfHistory(requestWith({ scope: 'history', cwd, jobs: undefined, ...fields }));
}

test('a history is as large as its packs, from wherever it is looked at', (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.commit('one', { 'a.bin': randomBytes(3_000_000) });
  assert.equal(sizeOf(fixture.directory), 'little', 'one loose object');
  fixture.git('repack', '-adq');
  const below = join(fixture.directory, 'sub', 'folder');
  mkdirSync(below, { recursive: true });
  fixture.git('worktree', 'add', '-q', join(fixture.home, 'linked'));
  const bare = fixture.clone('bare.git', '--bare').directory;
  for (const place of [fixture.directory, below, join(fixture.directory, '.git'), join(fixture.home, 'linked'), bare])
    assert.equal(sizeOf(place), 'some', place);
  assert.equal(sizeOf(fixture.home, { paths: ['bare.git'] }), 'some');
  assert.equal(sizeOf(fixture.directory, { scope: 'staged' }), 'little');
  assert.equal(sizeOf(fixture.directory, { sinceScan: join(fixture.home, 'state') }), 'little');
  fixture.commit('two', { 'b.bin': randomBytes(14_000_000) });
  fixture.git('repack', '-dq');
  assert.equal(sizeOf(below), 'much');
});

test('where nothing can be told there is little', (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  assert.equal(sizeOf(fixture.home), 'little');
  assert.equal(sizeOf(join(fixture.home, 'nowhere')), 'little');
  fixture.write('file', '');
  assert.equal(sizeOf(join(fixture.directory, 'file')), 'little');
});
