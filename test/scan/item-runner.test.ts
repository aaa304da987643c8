import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { WorkResult } from '../../src/core/work-item.ts';
import { ItemRunner } from '../../src/scan/item-runner.ts';
import { Dice, mintNew } from '../mint.ts';

const WORKER = new URL('../../src/worker.js', import.meta.url);
const SETTINGS = { decodeDepth: 3, maxSize: Infinity, lineHash: false };

async function run(
  jobs: number | undefined,
  fill: (folder: string) => readonly string[],
  prepare: (runner: ItemRunner) => void = () => {},
): Promise<WorkResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pat-patrol-runner-'));
  try {
    const paths = fill(folder);
    const results: WorkResult[] = [];
    const runner = new ItemRunner({ start: { settings: SETTINGS, cwd: folder }, worker: WORKER, jobs });
    runner.deliverTo({ onResult: (result) => results.push(result), total: () => 1e9 });
    prepare(runner);
    for (const path of paths) await runner.submit({ kind: 'files', root: folder, paths: [path] });
    await runner.drain();
    await runner.close();
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const jobs of [1, 3, undefined]) {
  test(`small files and a large one are each read once, with ${jobs ?? 'any number of'} jobs`, async () => {
    const token = mintNew(new Dice(1));
    const results = await run(jobs, (folder) => {
      writeFileSync(join(folder, 'small'), `pat: ${token}\n`);
      writeFileSync(join(folder, 'large'), `pat: ${token}\n`);
      truncateSync(join(folder, 'large'), 40_000_000);
      return ['small', 'large'];
    });
    const files = results.reduce((sum, { counts }) => sum + counts.files, 0);
    const bytes = results.reduce((sum, { counts }) => sum + counts.bytes, 0);
    assert.deepEqual([files, bytes], [2, 40_000_090]);
    assert.deepEqual(
      results.flatMap(({ hits }) => hits.map(({ match, region }) => [match.token, region.line, region.column])),
      [
        [token, 1, 6],
        [token, 1, 6],
      ],
    );
  });
}

test('a large file does not keep the main thread busy', async () => {
  const results = await run(1, (folder) => {
    writeFileSync(join(folder, 'large'), '');
    truncateSync(join(folder, 'large'), 40_000_000);
    return ['large'];
  });
  assert.equal(results[0]?.deferred?.kind, 'files');
  assert.equal(results[1]?.counts.files, 1);
});

test('where there is much to do, threads do all of it, but for one job', async () => {
  const fill = (folder: string): string[] => {
    writeFileSync(join(folder, 'large'), '');
    truncateSync(join(folder, 'large'), 40_000_000);
    return ['large'];
  };
  for (const [jobs, results] of [
    [3, 1],
    [1, 2],
  ] as const) {
    const got = await run(jobs, fill, (runner) => runner.expect('much'));
    assert.equal(got.length, results, `${jobs} jobs`);
    assert.equal(got.at(-1)?.counts.files, 1);
  }
});

test('where there is some work, the main thread does its part', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index}`);
  const fill = (folder: string): string[] => {
    for (const name of names) writeFileSync(join(folder, name), 'text '.repeat(200_000));
    writeFileSync(join(folder, 'large'), '');
    truncateSync(join(folder, 'large'), 40_000_000);
    return [...names, 'large'];
  };
  const got = await run(2, fill, (runner) => runner.expect('some'));
  assert.equal(
    got.reduce((sum, { counts }) => sum + counts.files, 0),
    names.length + 1,
  );
});

test('between two items the main thread hears of what has come', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await run(1, (folder) => {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), 'text '.repeat(400_000));
    return ['a', 'b', 'c'];
  });
  clearInterval(timer);
  assert.ok(turns > 0);
});

test('threads and the main thread share what is much, and each file is read once', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `${index}`);
  const results = await run(2, (folder) => {
    for (const name of names)
      writeFileSync(join(folder, name), `${mintNew(new Dice(Number(name)))}\n${'text '.repeat(100_000)}`);
    return names;
  });
  assert.equal(results.length, names.length);
  assert.equal(new Set(results.flatMap(({ hits }) => hits.map(({ match }) => match.token))).size, names.length);
});
