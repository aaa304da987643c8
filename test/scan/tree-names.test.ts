// Tokens in the names of files and folders, however the trees that name them are stored.
import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { test } from 'node:test';
import { makeRepository } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { openGitHistory, mustFind } from '../source/read-source.ts';
import { createItemScanner } from '../../src/work/scan-item.ts';
import { placesOf, scanInProcess } from './scan-in-process.ts';

const dice = new Dice(2026);
const [FILE, FOLDER, MODULE] = [mintNew(dice), mintLegacy(dice), mintNew(dice)];

for (const storage of ['loose', 'packed', 'packed as deltas'] as const) {
  for (const objectFormat of ['sha1', 'sha256'] as const) {
    test(`${storage}, ${objectFormat}`, async (t) => {
      const fixture = makeRepository({ objectFormat });
      t.after(() => fixture.remove());
      const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`dir/f${i}.txt`, `${i}`]));
      fixture.commit('first', many);
      const added = fixture.commit('second', { [`dir/${FILE}.txt`]: '1', [`dir/${FOLDER}/inner/x.txt`]: 'x' });
      fixture.commit('third', { 'dir/f1.txt': 'other' });
      fixture.git('update-index', '--add', '--cacheinfo', `160000,${added},${MODULE}`);
      fixture.git('commit', '--quiet', '--message', 'module');
      fixture.git('rm', '-q', '-r', '--cached', 'dir', MODULE);
      fixture.git('commit', '--quiet', '--message', 'removed');
      if (storage !== 'loose') fixture.git('repack', '-adfq', `--depth=${storage === 'packed' ? 0 : 50}`);
      const report = await scanInProcess({ scope: 'history', cwd: realpathSync(fixture.directory) });
      assert.deepEqual(report.problems, []);
      const shortly = (token: string) =>
        placesOf(report, token)
          .filter(({ object }) => object !== 'git-dir')
          .map(({ path, object, commit, line, column, atHead }) => [
            path,
            object,
            commit === added,
            line,
            column,
            atHead,
          ]);
      assert.deepEqual(shortly(FILE), [[`dir/${FILE}.txt`, 'tree', true, 1, 1, false]]);
      assert.deepEqual(shortly(FOLDER), [[`dir/${FOLDER}`, 'tree', true, 1, 1, false]]);
      assert.deepEqual(shortly(MODULE), [[MODULE, 'tree', false, 1, 1, false]]);
      const removed = fixture.id('HEAD');
      for (const token of [FILE, FOLDER, MODULE]) {
        const finding = report.findings.find(({ secret }) => secret.redacted.startsWith(token.slice(0, 4)));
        assert.deepEqual(
          finding?.history?.removed.map(({ commit }) => commit),
          [removed],
        );
      }
    });
  }
}

test('git unpacks the trees as well', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.commit('first', { [`dir/${FILE}.txt`]: '1', [`${FOLDER}/x.txt`]: 'x' });
  const settings = { decodeDepth: 3, maxSize: 1e6, lineHash: false };
  const scanItem = createItemScanner({ settings, cwd: fixture.directory });
  const tokens = new Set<string>();
  for await (const item of openGitHistory(await mustFind(fixture.directory)).items()) {
    assert.ok(item.kind === 'objects' || item.kind === 'files');
    if (item.kind === 'objects') for (const { match } of scanItem(item).hits) tokens.add(match.token);
  }
  assert.deepEqual(tokens, new Set([FILE, FOLDER]));
});
