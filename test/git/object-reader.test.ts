import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openObjectReader } from '../../src/git/object-reader.ts';
import { makeRepository } from '../make-repository.ts';
import { mustFind } from '../source/read-source.ts';
import { readAll, SETTINGS } from './pack/run-reader.ts';

/** An index of version 2: its header, fan-out table, ids, checksums, then 4 bytes of offset an object. */
function offsetsOf(index: Buffer): { readonly start: number; readonly count: number } {
  const count = index.readUInt32BE(8 + 255 * 4);
  return { start: 8 + 256 * 4 + count * 24, count };
}

test('an index that names one offset twice is a problem, and what git can read is read', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.write('a.txt', 'one\n');
  fixture.commit('one');
  fixture.write('b.txt', 'two\n');
  fixture.commit('two');
  fixture.git('gc', '--quiet');
  const folder = join(fixture.directory, '.git/objects/pack');
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.idx')) ?? '');
  const index = readFileSync(path);
  const { start, count } = offsetsOf(index);
  const sound = await readAll(openObjectReader(await mustFind(fixture.directory), SETTINGS));
  assert.deepEqual([sound.problems, sound.done], [[], count]);
  index.copy(index, start, start + 4, start + 8);
  chmodSync(path, 0o644);
  writeFileSync(path, index);
  const damaged = await readAll(openObjectReader(await mustFind(fixture.directory), SETTINGS));
  assert.match(damaged.problems.join('\n'), /^history: damaged pack: the index names offset \d+ twice; run git fsck/m);
  assert.ok(damaged.streamed > 0, 'git read the rest');
});
