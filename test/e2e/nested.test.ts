/** Folders inside a repository that are or claim to be repositories of their own, through the built program. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, listPlaces, redacted, scanJson } from './read-report.ts';
import { folderFor, POSIX, repositoryFor } from './run-program.ts';

const dice = new Dice(29);
const TOP = mintNew(dice);
const INNER = mintNew(dice);
const TOP_PLACE = `${redacted(TOP)} a.txt:1:1`;
const INNER_PLACE = `${redacted(INNER)} sub/f:1:1`;

/** A repository that holds a submodule's commit at `sub`, and whatever stands there on disk. */
function makeOuter(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'a.txt': TOP });
  const id = fixture.git('rev-parse', 'HEAD').trim();
  fixture.git('update-index', '--add', '--cacheinfo', `160000,${id},sub`);
  fixture.git('commit', '-qm', 'a submodule');
  return fixture;
}

function makeInner(fixture: FixtureRepository): string {
  const sub = join(fixture.directory, 'sub');
  rmSync(sub, { recursive: true, force: true });
  mkdirSync(sub);
  writeFileSync(join(sub, 'f'), INNER);
  return sub;
}

test('files in the place of a submodule that is not checked out are read', (t) => {
  const fixture = makeOuter(t);
  makeInner(fixture);
  assert.deepEqual(listPlaces(completeReport(scanJson([], { cwd: fixture.directory }))), [TOP_PLACE, INNER_PLACE]);
});

test('an empty .git folder in a submodule neither loops nor hides the files beside it', (t) => {
  const fixture = makeOuter(t);
  mkdirSync(join(makeInner(fixture), '.git'));
  assert.deepEqual(listPlaces(completeReport(scanJson([], { cwd: fixture.directory }))), [TOP_PLACE, INNER_PLACE]);
});

test('a link in the place of a submodule is not followed', POSIX, (t) => {
  const fixture = makeOuter(t);
  const outside = folderFor(t, { f: INNER });
  rmSync(join(fixture.directory, 'sub'), { recursive: true, force: true });
  symlinkSync(outside, join(fixture.directory, 'sub'));
  assert.deepEqual(listPlaces(completeReport(scanJson([], { cwd: fixture.directory }))), [TOP_PLACE]);
});

for (const [what, file] of [
  ['leads nowhere', ['.git', 'gitdir: /nowhere\n']],
  ['has a broken config', ['.git/config', '[core\n']],
] as const) {
  test(`a nested repository that ${what} is a problem, and all files are read`, (t) => {
    const fixture = makeOuter(t);
    const sub = makeInner(fixture);
    if (file[0].includes('/')) fixture.git('init', '-q', sub);
    writeFileSync(join(sub, file[0]), file[1]);
    const { code, report } = scanJson([], { cwd: fixture.directory });
    assert.equal(code, 1);
    assert.equal(report.complete, false);
    assert.deepEqual(listPlaces(report), [TOP_PLACE, INNER_PLACE]);
    assert.equal(report.problems[0]?.where, 'sub');
  });
}

test('a tracked file that has become a folder is no problem', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { a: TOP });
  rmSync(join(fixture.directory, 'a'));
  fixture.write('a/f', INNER);
  const report = completeReport(scanJson([], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [`${redacted(INNER)} a/f:1:1`]);
});
