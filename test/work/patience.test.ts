// What takes a thread longer than it may be busy is left for another one: nothing of it is lost, and nothing is told twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LooseItem, PackItem, WorkResult } from '../../src/core/work-item.ts';
import type { ObjectReader } from '../../src/git/object-item.ts';
import { openPackReader } from '../../src/git/pack/pack-reader.ts';
import { scanLoose } from '../../src/work/loose-scanner.ts';
import { PackScanners } from '../../src/work/pack-scanners.ts';
import { createItemScanner } from '../../src/work/scan-item.ts';
import { fill, make } from '../git/pack/filled-repository.ts';
import { SETTINGS } from '../git/pack/run-reader.ts';
import { mustFind } from '../source/read-source.ts';

const NONE = { hits: [], problems: [], counts: { files: 0, blobs: 0, bytes: 0 } };
/** Milliseconds; over before anything has begun. */
const NO_TIME = -1;

async function listItems(reader: ObjectReader): Promise<(PackItem | LooseItem)[]> {
  const items: (PackItem | LooseItem)[] = [];
  for await (const item of reader.items()) if (item.kind === 'pack' || item.kind === 'loose') items.push(item);
  return items;
}

test('what of a pack takes too long is deferred whole, and leaves nothing behind', async (t) => {
  const fixture = make(t);
  fill(fixture, 6);
  fixture.git('repack', '-adfq');
  const items = await listItems(openPackReader(await mustFind(fixture.directory), SETTINGS));
  const packs = items.filter((item) => item.kind === 'pack');
  const scanners = new PackScanners(SETTINGS);
  const fresh = new PackScanners(SETTINGS);
  let hits = 0;
  for (const item of packs) {
    const deferred = scanners.scan(item, NO_TIME);
    assert.ok(deferred.deferred === item);
    assert.deepEqual(deferred, { ...NONE, deferred: item });
    const result: WorkResult = scanners.scan(item);
    assert.deepEqual(result, fresh.scan(item));
    hits += result.hits.length;
  }
  assert.ok(hits > 0);
});

test('loose objects that there is no time for are deferred', async (t) => {
  const fixture = make(t);
  fill(fixture, 2);
  const items = await listItems(openPackReader(await mustFind(fixture.directory), SETTINGS));
  const loose = items.filter((item) => item.kind === 'loose');
  assert.ok(loose.length > 0);
  for (const item of loose) {
    const result = scanLoose(item, SETTINGS, NO_TIME);
    assert.deepEqual(result.deferred, item);
    assert.deepEqual([result.hits, result.learned?.done], [[], 0]);
    const inTime = scanLoose(item, SETTINGS);
    assert.deepEqual([inTime.deferred, inTime.learned?.done], [undefined, item.files.length]);
  }
});

test('a thread that may be busy for as long as it takes defers nothing', async (t) => {
  const fixture = make(t);
  fill(fixture, 2);
  fixture.git('repack', '-q');
  const items = await listItems(openPackReader(await mustFind(fixture.directory), SETTINGS));
  const start = { settings: SETTINGS, cwd: fixture.directory };
  const impatient = createItemScanner(start, { largest: Infinity, patience: NO_TIME });
  assert.ok(items.length > 0 && items.every((item) => impatient(item).deferred !== undefined));
  assert.ok(items.every((item) => createItemScanner(start)(item).deferred === undefined));
});
