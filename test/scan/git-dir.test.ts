// A history scan reads everything in the git directory, not only objects; a tree scan reads its configuration.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { placesOf, scanInProcess } from './scan-in-process.ts';

const dice = new Dice(311);

function repositoryFor(t: TestContext, options: RepositoryOptions = {}): FixtureRepository {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  return fixture;
}

/** Appends to a file of the git directory. */
function leave(fixture: FixtureRepository, path: string, text: string): void {
  const full = join(fixture.git('rev-parse', '--absolute-git-dir'), path);
  mkdirSync(dirname(full), { recursive: true });
  appendFileSync(full, text);
}

const history = (fixture: FixtureRepository) =>
  scanInProcess({ scope: 'history', cwd: realpathSync(fixture.directory) });

/** Where each kind of file lies. */
const FILES = [
  'config.worktree',
  'description',
  'hooks/pre-commit',
  'info/exclude',
  'FETCH_HEAD',
  'MERGE_MSG',
  'rebase-merge/message',
  'sequencer/todo',
  'logs/refs/heads/gone',
  'worktrees/other/ORIG_HEAD',
  'worktrees/other/modules/libs/one/config',
  'modules/libs/one/config',
  'modules/libs/one/modules/inner/config',
  'objects/pack/tmp_pack_x1',
  'objects/info/note',
  'lost/and/found',
];

for (const path of FILES) {
  test(`a token in .git/${path}`, async (t) => {
    const fixture = repositoryFor(t);
    const token = mintNew(dice);
    if (path.includes('modules')) leave(fixture, join(dirname(path), 'HEAD'), 'ref: refs/heads/main\n');
    if (path.includes('inner')) leave(fixture, 'modules/libs/one/HEAD', 'ref: refs/heads/main\n');
    leave(fixture, path, `\nurl ${token}\n`);
    const report = await history(fixture);
    assert.deepEqual(
      placesOf(report, token).map((place) => [place.path, place.object]),
      [[`.git/${path}`, 'git-dir']],
    );
    assert.deepEqual(report.problems, []);
  });
}

test('a remote URL and an http.extraheader in .git/config, for a history and for a tree', async (t) => {
  const fixture = repositoryFor(t);
  const [inUrl, inHeader, inModule] = [mintNew(dice), mintNew(dice), mintNew(dice)];
  fixture.commit('first', { 'a.txt': 'x' });
  fixture.git('config', 'remote.origin.url', `https://ci:${inUrl}@dev.azure.com/contoso/p/_git/r`);
  const header = `AUTHORIZATION: basic ${Buffer.from(`:${inHeader}`).toString('base64')}`;
  fixture.git('config', 'http.https://dev.azure.com/.extraheader', header);
  leave(fixture, 'modules/libs/one/HEAD', 'ref: refs/heads/main\n');
  leave(fixture, 'modules/libs/one/config', `url = https://x:${inModule}@dev.azure.com/contoso/p/_git/s\n`);
  leave(fixture, 'worktrees/tree/modules/one/HEAD', 'ref: refs/heads/main\n');
  leave(fixture, 'worktrees/tree/modules/one/config', `url = https://x:${inModule}@dev.azure.com/contoso/p/_git/s\n`);
  const cwd = realpathSync(fixture.directory);
  for (const request of [
    { scope: 'history' },
    { scope: 'tree', paths: ['.'] },
    { scope: 'tree', paths: ['.'], useIgnore: false },
  ] as const) {
    const report = await scanInProcess({ ...request, cwd });
    const found = [inUrl, inHeader, inModule].map((token) => placesOf(report, token).map(({ path }) => path));
    const inModules = ['.git/modules/libs/one/config', '.git/worktrees/tree/modules/one/config'];
    assert.deepEqual(found, [['.git/config'], ['.git/config'], inModules]);
    assert.deepEqual(report.problems, []);
  }
  const part = await scanInProcess({ scope: 'tree', paths: ['.'], exclude: ['.git/**'], cwd });
  assert.deepEqual(part.findings, []);
});

test('names of refs, loose and packed, and of staged files', async (t) => {
  const fixture = repositoryFor(t);
  const [loose, packed, staged] = [mintNew(dice), mintNew(dice), mintNew(dice)];
  fixture.commit('first', { 'a.txt': 'x' });
  fixture.git('branch', packed);
  fixture.git('pack-refs', '--all');
  fixture.git('-c', 'core.logAllRefUpdates=false', 'branch', loose);
  fixture.write(`${staged}.txt`, 'y');
  fixture.git('add', '.');
  const report = await history(fixture);
  const pathsOf = (token: string) => placesOf(report, token).map(({ path }) => path);
  assert.deepEqual(pathsOf(loose), [`.git/refs/heads/${loose}`]);
  assert.deepEqual(pathsOf(packed), [`.git/logs/refs/heads/${packed}`, '.git/packed-refs']);
  assert.deepEqual(pathsOf(staged), ['.git/index']);
});

test('a token in the files and in the configuration has a history', async (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice);
  const commit = fixture.commit('first', { 'a.txt': token });
  leave(fixture, 'config', `# ${token}\n`);
  const [finding] = (await history(fixture)).findings;
  assert.deepEqual(
    finding?.places.map(({ path }) => path),
    ['.git/config', 'a.txt'],
  );
  assert.deepEqual(
    finding?.history?.introduced.map((mention) => mention.commit),
    [commit],
  );
});

test('a linked worktree, and a bare repository', async (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice);
  fixture.commit('first', { 'a.txt': 'x' });
  const linked = join(fixture.home, 'linked');
  fixture.git('worktree', 'add', '--quiet', linked);
  leave(fixture, 'worktrees/linked/MERGE_MSG', token);
  const report = await scanInProcess({ scope: 'history', cwd: realpathSync(linked) });
  assert.deepEqual(
    placesOf(report, token).map(({ path }) => path),
    [join(realpathSync(fixture.directory), '.git/worktrees/linked/MERGE_MSG')],
  );
  const bare = repositoryFor(t, { bare: true });
  leave(bare, 'config', `# ${token}\n`);
  assert.deepEqual(
    placesOf(await history(bare), token).map(({ path }) => path),
    ['config'],
  );
});

test('links are not followed, and what is no file is a problem', async (t) => {
  const fixture = repositoryFor(t);
  const [outside, named] = [mintNew(dice), mintNew(dice)];
  const elsewhere = join(fixture.home, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'file'), outside);
  const gitDir = join(fixture.directory, '.git');
  symlinkSync(join(elsewhere, 'file'), join(gitDir, 'link'));
  symlinkSync(elsewhere, join(gitDir, 'folder'));
  symlinkSync(named, join(gitDir, 'dangling'));
  execFileSync('mkfifo', [join(gitDir, 'pipe')]);
  const report = await history(fixture);
  assert.deepEqual(placesOf(report, outside), []);
  assert.deepEqual(
    placesOf(report, named).map(({ path }) => path),
    ['.git/dangling'],
  );
  assert.equal(report.complete, false);
  assert.deepEqual(
    report.problems.map(({ message }) => message),
    ['not a regular file (a FIFO), so it was not read'],
  );
});

test('object databases that are borrowed from are read and named', async (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice);
  fixture.commit('first', { 'a.txt': token });
  const borrower = fixture.clone('borrower', '--reference', fixture.directory);
  const report = await history(borrower);
  assert.equal(placesOf(report, token)[0]?.path, 'a.txt');
  assert.deepEqual(report.repository?.alternates, [join(realpathSync(fixture.directory), '.git/objects')]);
  assert.equal((await history(fixture)).repository?.alternates, undefined);
});
