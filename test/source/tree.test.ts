import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HOOK_SETTINGS } from '../../src/hook/hook-settings.ts';
import { pathText } from '../../src/core/raw-path.ts';
import { createPathFilter } from '../../src/filter/path-filter.ts';
import type { Source } from '../../src/source/source.ts';
import { openTree } from '../../src/source/tree.ts';

let cwd = '';
before(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-tree-')));
  mkdirSync(join(cwd, 'sub'));
  for (const name of ['a.txt', 'b.md', 'sub/c.md']) writeFileSync(join(cwd, name), name);
});
after(() => rmSync(cwd, { recursive: true, force: true }));

function open(paths: readonly string[], exclude: readonly string[]): Source {
  return openTree(
    { paths, cwd, useIgnore: true, accepts: createPathFilter([], exclude, ''), repository: undefined },
    HOOK_SETTINGS,
  );
}

/** Names of the files that are handed out, those that are called named with a `!`. */
async function namesOf(source: Source): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const item of source.items()) {
    assert.ok(item.kind === 'files');
    names.push(...item.paths.map((path) => `${pathText(path)}${item.named === true ? '!' : ''}`));
  }
  return names.toSorted();
}

test('globs leave out what is listed, and that is counted once', async () => {
  const source = open(['.', 'sub'], ['*.md']);
  assert.deepEqual(await namesOf(source), ['a.txt']);
  assert.equal(source.excludedFiles(), 2);
  const unlimited = open(['.'], []);
  assert.deepEqual(await namesOf(unlimited), ['a.txt', 'b.md', 'sub/c.md']);
  assert.equal(unlimited.excludedFiles(), 0);
});

test('a file that is named is handed out whatever the globs say, and once', async () => {
  const source = open(['.', 'b.md', './b.md'], ['**']);
  assert.deepEqual(await namesOf(source), ['b.md!']);
  assert.equal(source.excludedFiles(), 2);
  assert.equal(source.total(), 1);
});
