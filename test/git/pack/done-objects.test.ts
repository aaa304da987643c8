// Whatever part of a history is done already: of the rest every object is read once, and everything is found that is in it.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { test } from 'node:test';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import { sortIds } from '../../../src/git/pack/sorted-ids.ts';
import { mustFind } from '../../source/read-source.ts';
import { dice, fill, make } from './filled-repository.ts';
import { readAll, SETTINGS } from './run-reader.ts';

for (const repack of [['--window=20', '--depth=40'], ['--window=50', '--depth=3'], []]) {
  test(`random parts of packs are left out, repack ${repack.join(' ')}`, async (t) => {
    const fixture = make(t);
    fill(fixture);
    // Two packs with objects in common.
    fixture.git('repack', '-adfq', ...repack);
    fill(fixture, 8);
    fixture.git('repack', '-dfq', ...repack);
    const objects = new Map(
      fixture
        .git('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)')
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );
    const found = await mustFind(fixture.directory);
    const full = await readAll(openPackReader(found, SETTINGS));
    const hit = new Set(full.hits.map((line) => line.slice(0, 40)));
    const clean = [...objects.keys()].filter((id) => !hit.has(id));
    for (const [share, whole] of [
      [0, true],
      [1, true],
      [9, true],
      [60, true],
      [100, true],
      [60, false],
      [100, false],
    ] as const) {
      const done = clean.filter(() => dice.below(100) < share);
      const reader = openPackReader(found, SETTINGS, { done: { ids: sortIds(done, 20), whole } });
      const reading = await readAll(reader);
      assert.deepEqual(reading.hits, full.hits);
      assert.deepEqual(reading.problems, []);
      assert.deepEqual(reading.commits, full.commits);
      const left = whole ? done : done.filter((id) => objects.get(id) === 'blob');
      assert.equal(reading.done, objects.size - left.length);
      assert.equal(reader.total?.(), objects.size - left.length);
    }
  });
}

test('nothing is walked of what another pack has as well', async (t) => {
  const fixture = make(t);
  fill(fixture);
  fixture.git('repack', '-adfq');
  const found = await mustFind(fixture.directory);
  const alone = await readAll(openPackReader(found, SETTINGS));
  const [pack = ''] = fixture.packs();
  for (const end of ['pack', 'idx']) {
    const path = pack.replace(/pack$/, end);
    copyFileSync(path, path.replace('pack-', 'pack-a-copy-of-'));
  }
  const walked = new Set<string>();
  for await (const item of openPackReader(found, SETTINGS).items())
    if (item.kind === 'pack') walked.add(item.pack.path);
  assert.equal(walked.size, 1);
  assert.deepEqual(await readAll(openPackReader(found, SETTINGS)), alone);
});
