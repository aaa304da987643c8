// What the filters of a scan leave out is counted, and a git scan of one directory is about that directory.
import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { ScanReport } from '../../src/core/scan-report.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { scanInProcess } from './scan-in-process.ts';

const dice = new Dice(71);
const [INSIDE, OUTSIDE, MESSAGE, LIKELY] = [mintNew(dice), mintNew(dice), mintNew(dice), breakNew(mintNew(dice))];

function repositoryFor(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  return fixture;
}

async function run(fields: Partial<ScanRequest>): Promise<ScanReport> {
  return scanInProcess({ paths: ['.'], ...fields });
}

const pathsOf = ({ findings }: ScanReport): readonly string[] =>
  findings.flatMap(({ places }) => places.map(({ path }) => path)).toSorted();

test('findings below the threshold, of disabled rules and in excluded files are counted', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': INSIDE, 'b.txt': mintLegacy(dice), 'c.txt': LIKELY, 'd/e.txt': OUTSIDE });
  const cwd = realpathSync(fixture.directory);
  const wishes = { exclude: ['d'], minConfidence: 'certain', disabledRules: ['PAT001'] } as const;
  const history = await run({ scope: 'history', paths: [], cwd, ...wishes, configFile: 'c.yml' });
  assert.deepEqual(pathsOf(history), ['b.txt']);
  assert.equal(history.configFile, 'c.yml');
  const counts = ({ leftOut }: ScanReport) => [leftOut?.elsewhere, leftOut?.belowConfidence, leftOut?.ofDisabledRules];
  assert.deepEqual(counts(history), [1, 1, 1]);
  const tree = await run({ cwd, ...wishes });
  assert.deepEqual([tree.leftOut?.files, ...counts(tree)], [1, 0, 1, 1]);
  assert.equal('leftOut' in (await run({ cwd })), false);
});

test('a git scan of a directory reports what lies below it, and messages', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'sub/a.txt': INSIDE, 'subway/b.txt': OUTSIDE });
  fixture.commit(`second ${MESSAGE}`, { 'c.txt': 'x' });
  const directory = realpathSync(fixture.directory);
  for (const [scope, range] of [
    ['history', undefined],
    ['range', 'HEAD~2..HEAD'],
  ] as const) {
    if (scope === 'range') fixture.commit('third', { 'sub/a.txt': `${INSIDE}\n`, 'subway/b.txt': `${OUTSIDE}\n` });
    const request = { scope, cwd: directory, ...(range && { range }) };
    const part = await run({ ...request, paths: ['sub'] });
    assert.deepEqual([...new Set(pathsOf(part))], ['', 'sub/a.txt'], scope);
    assert.deepEqual([part.leftOut?.directory, part.leftOut?.elsewhere], ['sub/', 1]);
    const from = await run({ ...request, cwd: join(directory, 'sub'), paths: [] });
    const beside = scope === 'history' ? ['.git/COMMIT_EDITMSG', '.git/logs/HEAD', '.git/logs/refs/heads/main'] : [];
    assert.deepEqual([...new Set(pathsOf(from))], ['', ...beside, 'sub/a.txt', 'subway/b.txt'], scope);
    assert.equal(from.leftOut, undefined);
    assert.equal((await run({ ...request, paths: ['.'] })).leftOut, undefined);
  }
});

test('what is staged in a directory', async (t) => {
  const fixture = repositoryFor(t);
  mkdirSync(join(fixture.directory, 'sub'));
  writeFileSync(join(fixture.directory, 'sub/a.txt'), INSIDE);
  writeFileSync(join(fixture.directory, 'b.txt'), OUTSIDE);
  fixture.git('add', '.');
  const cwd = realpathSync(process.cwd());
  const report = await run({ scope: 'staged', cwd, paths: [join(fixture.directory, 'sub')] });
  assert.deepEqual(
    pathsOf(report).map((path) => path.slice(-9)),
    ['sub/a.txt'],
  );
  assert.equal(report.leftOut?.elsewhere, 1);
});

test('a file is no directory for a git scan', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': 'x' });
  const refused = run({ scope: 'history', cwd: fixture.directory, paths: ['a.txt'] });
  await assert.rejects(refused, /^UserError: a\.txt: not a directory; name files with --include$/);
});
