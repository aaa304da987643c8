// Some objects read in this process, against what a scan of all objects finds in them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkItem } from '../../../src/core/work-item.ts';
import { wasm } from '../../../src/git/pack/core-exports.ts';
import { openWantedObjects } from '../../../src/git/pack/wanted-objects.ts';
import { createItemScanner } from '../../../src/work/scan-item.ts';
import { makeRepository, type FixtureRepository } from '../../make-repository.ts';
import { Dice, mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { readWithGit, SETTINGS } from './run-reader.ts';

/** Many versions of a few files, some of which hold a token that comes and goes; returns what `git` lists of all objects but trees. */
function fill(fixture: FixtureRepository, dice: Dice): readonly string[] {
  const tokens = Array.from({ length: 3 }, () => mintNew(dice));
  const files = Array.from({ length: 4 }, () => Array.from({ length: 40 }, () => dice.text(30)));
  const script: string[] = [];
  for (let at = 0; at < 900; at++) {
    const lines = files[at % files.length] as string[];
    lines[dice.below(lines.length)] = dice.below(30) === 0 ? (tokens[dice.below(3)] as string) : dice.text(30);
    const text = lines.join('\n');
    script.push('commit refs/heads/main', `committer C <c@x> ${1_767_225_600 + at} +0000`, 'data 1', 'm');
    script.push(`M 100644 inline f${at % files.length}`, `data ${text.length}`, text, '');
  }
  fixture.run(['fast-import', '--quiet', '--force'], script.join('\n'));
  fixture.git('repack', '-adqf', '--depth=30');
  const all = fixture.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n');
  return all.filter((line) => !line.startsWith('tree')).map((line) => line.split(' ')[1] ?? '');
}

test('what is wanted, and nothing else, from packs and loose files', async (t) => {
  for (let seed = 1; seed <= 3; seed++) {
    const fixture = makeRepository();
    t.after(() => fixture.remove());
    const dice = new Dice(seed);
    const ids = fill(fixture, dice).filter(() => dice.below(3) > 0);
    const token = mintNew(dice);
    const loose = [fixture.blob(`loose ${token}`), fixture.object('blob', 'loose')];
    const absent = 'f'.repeat(40);
    const repository = await mustFind(fixture.directory);
    const wanted = openWantedObjects(repository, [...ids, ...loose, absent]);
    assert.ok(wanted);
    assert.deepEqual(wanted.left, [absent]);
    const scan = createItemScanner({ settings: SETTINGS, cwd: '/' });
    const results = [...wanted.items()].map((item) => scan(structuredClone<WorkItem>(item)));
    const told = results.flatMap(({ hits }) =>
      hits.map(({ origin, match }) => `${'id' in origin ? origin.id : ''} ${match.token}`),
    );
    const all = await readWithGit(repository);
    const asked = new Set([...ids, ...loose]);
    const expected = all.full
      .filter(({ origin }) => 'id' in origin && asked.has(origin.id))
      .map(({ origin, match }) => `${'id' in origin ? origin.id : ''} ${match.token}`);
    assert.deepEqual(told.toSorted(), expected.toSorted());
    assert.ok(expected.length > 10 && expected.length < all.full.length);
    assert.equal(
      results.reduce((sum, { learned }) => sum + (learned?.done ?? 0), 0),
      asked.size,
    );
  }
});

test('git reads what is little, and what lies in packs that cannot be opened', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  const repository = await mustFind(fixture.directory);
  const ids = fill(fixture, new Dice(9));
  assert.equal(openWantedObjects(repository, ids.slice(0, 900)), undefined);
  assert.ok(openWantedObjects(repository, ids));
  // As where a pack has more objects than memory can hold.
  const full = t.mock.method(wasm as unknown as { readonly Memory: () => never }, 'Memory', function () {
    throw new RangeError('no room');
  });
  assert.equal(openWantedObjects(repository, ids), undefined);
  assert.ok(full.mock.callCount() > 0);
  full.mock.restore();
  const [pack = ''] = fixture.packs();
  const { chmodSync, truncateSync } = await import('node:fs');
  chmodSync(pack.replace(/pack$/, 'idx'), 0o644);
  truncateSync(pack.replace(/pack$/, 'idx'), 2000);
  assert.equal(openWantedObjects(repository, ids), undefined);
});
