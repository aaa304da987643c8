/** What a scan of files looks at, through the built program. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { completeReport, listPlaces, redacted, scanJson } from './read-report.ts';
import { folderFor, POSIX, repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(11);
const tokens = Array.from({ length: 6 }, () => mintNew(dice));
const [TRACKED = '', UNTRACKED = '', IGNORED = '', OUTSIDE = '', INNER = '', OTHER = ''] = tokens;

const at = (token: string, place: string): string => `${redacted(token)} ${place}`;

/** A tracked, an untracked and an ignored file, each with a token. */
function makeTree(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'src/tracked.txt': `one\npat = ${TRACKED}\n`, '.gitignore': 'ignored*\n' });
  fixture.write('untracked.txt', `é𝄞 ${UNTRACKED}`);
  fixture.write('ignored.txt', IGNORED);
  fixture.write('ignored-folder/deep/file.txt', `  ${IGNORED}`);
  return fixture;
}

test('tracked and untracked files are read, ignored ones are only counted', (t) => {
  const { directory } = makeTree(t);
  const report = completeReport(scanJson([], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [at(TRACKED, 'src/tracked.txt:2:7'), at(UNTRACKED, 'untracked.txt:1:5')]);
  // `.git/config` is read as well.
  assert.equal(report.stats.files, 4);
  const { code, stdout, stderr } = runProgram(['scan'], { cwd: directory });
  assert.equal(code, 1);
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /2 tokens in 2 places \(2 certain\)\n {2}read 4 files, .*\n {2}\d files? ignored by git not looked at: --no-ignore\n/,
  );
});

test('what is ignored does not make a scan incomplete', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { '.gitignore': 'ignored*\n' });
  fixture.write('ignored.txt', IGNORED);
  const { code, stdout, stderr } = runProgram(['scan'], { cwd: fixture.directory });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  assert.match(stdout, /no Azure DevOps tokens in the working tree\n {2}read 2 files, .*\n {2}1 file ignored by git/);
});

test('--no-ignore reads what git ignores, and not .git', (t) => {
  const { directory } = makeTree(t);
  writeFileSync(join(directory, '.git', 'description'), OTHER);
  const report = completeReport(scanJson(['--no-ignore'], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [
    at(IGNORED, 'ignored-folder/deep/file.txt:1:3'),
    at(IGNORED, 'ignored.txt:1:1'),
    at(TRACKED, 'src/tracked.txt:2:7'),
    at(UNTRACKED, 'untracked.txt:1:5'),
  ]);
});

test('the file on disk counts, and a deleted one is no problem', (t) => {
  const fixture = makeTree(t);
  fixture.commit('second', { 'gone.txt': OUTSIDE });
  unlinkSync(join(fixture.directory, 'gone.txt'));
  fixture.write('src/tracked.txt', INNER);
  const report = completeReport(scanJson([], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [at(INNER, 'src/tracked.txt:1:1'), at(UNTRACKED, 'untracked.txt:1:5')]);
});

test('paths are relative to the current directory, with .. inside the repository, and absolute outside it', (t) => {
  const { directory } = makeTree(t);
  const outside = folderFor(t, { 'a.txt': OUTSIDE });
  const cwd = join(directory, 'src');
  const report = completeReport(scanJson(['..', outside], { cwd }));
  assert.deepEqual(listPlaces(report), [
    at(UNTRACKED, '../untracked.txt:1:5'),
    at(OUTSIDE, `${outside}/a.txt:1:1`),
    at(TRACKED, 'tracked.txt:2:7'),
  ]);
  const { stdout } = runProgram(['scan', '--format', 'sarif', '..'], { cwd });
  const uris = [...stdout.matchAll(/"uri": ?"([^"]*txt)"/g)].map((match) => match[1]);
  assert.deepEqual(new Set(uris), new Set(['src/tracked.txt', 'untracked.txt']), 'SARIF begins at the root');
  for (const exclude of ['untracked.txt', '../untracked.txt']) {
    const filtered = completeReport(scanJson(['--exclude', exclude, '..'], { cwd }));
    assert.deepEqual(listPlaces(filtered), [at(TRACKED, 'tracked.txt:2:7')]);
  }
});

test('a directory that git ignores is read whole when it is named', (t) => {
  const fixture = makeTree(t);
  fixture.write('venv/.gitignore', '*');
  fixture.write('venv/lib/a.txt', OTHER);
  const { directory } = fixture;
  const named = completeReport(scanJson(['ignored-folder'], { cwd: directory }));
  assert.deepEqual(listPlaces(named), [at(IGNORED, 'ignored-folder/deep/file.txt:1:3')]);
  const below = completeReport(scanJson(['.'], { cwd: join(directory, 'ignored-folder', 'deep') }));
  assert.deepEqual(listPlaces(below), [at(IGNORED, 'file.txt:1:3')]);
  const environment = completeReport(scanJson(['venv'], { cwd: directory }));
  assert.deepEqual(listPlaces(environment), [at(OTHER, 'venv/lib/a.txt:1:1')]);
  const folder = completeReport(scanJson(['src'], { cwd: directory }));
  assert.deepEqual(listPlaces(folder), [at(TRACKED, 'src/tracked.txt:2:7')]);
});

test('names with line breaks and other nasty names are read, in git and outside it', POSIX, (t) => {
  const names = [
    'a\nb.txt',
    'a\rb',
    'd\ne/in.txt',
    '\n',
    ' ',
    '...',
    '[x]{y}(z)!*?',
    'back\\slash',
    '\u2028',
    '-n',
    '#',
    '~',
  ];
  const files = Object.fromEntries(names.map((name) => [name, TRACKED]));
  const folder = folderFor(t, files);
  const fixture = repositoryFor(t);
  for (const name of names) fixture.write(name, TRACKED);
  for (const [args, cwd] of [
    [[], folder],
    [[], fixture.directory],
    [['--no-ignore'], fixture.directory],
    [['--include', '**'], folder],
  ] as const) {
    const report = completeReport(scanJson(args, { cwd }));
    const paths = report.findings.flatMap(({ places }) => places.map(({ path }) => path));
    assert.deepEqual(paths.toSorted(), names.toSorted(), args.join(' '));
  }
  const { stderr, ...outcome } = scanJson(['--exclude', '**'], { cwd: folder });
  assert.equal(completeReport({ ...outcome, stderr: '' }, 0).stats.files, 0);
  assert.equal(stderr, `no files to read here: ${names.length} files excluded\n`);
});

test('of a bare repository only the problem is told', (t) => {
  const fixture = repositoryFor(t, { bare: true });
  fixture.write('description', OUTSIDE);
  for (const path of ['.', 'hooks']) {
    const { code, report } = scanJson([path], { cwd: fixture.directory });
    assert.deepEqual(
      { code, findings: report.findings, files: report.stats.files },
      { code: 2, findings: [], files: 0 },
    );
    assert.match(report.problems[0]?.message ?? '', /^a bare repository has no working tree: scan it with --history$/);
  }
});

test('a directory outside git is read whole', (t) => {
  const folder = folderFor(t, { 'a.txt': OUTSIDE, '.hidden/b.txt': INNER, '.gitignore': 'a.txt' });
  const report = completeReport(scanJson([], { cwd: folder }));
  assert.deepEqual(listPlaces(report), [at(INNER, '.hidden/b.txt:1:1'), at(OUTSIDE, 'a.txt:1:1')]);
});

test('single files, also ignored ones, and overlapping paths once', (t) => {
  const { directory } = makeTree(t);
  const single = completeReport(scanJson(['ignored.txt'], { cwd: directory }));
  assert.deepEqual(listPlaces(single), [at(IGNORED, 'ignored.txt:1:1')]);
  const report = completeReport(scanJson(['.', 'src', 'src/tracked.txt', './src/../src'], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [at(TRACKED, 'src/tracked.txt:2:7'), at(UNTRACKED, 'untracked.txt:1:5')]);
  // `.git/config` is read as well.
  assert.equal(report.stats.files, 4);
});

test('a submodule and a nested repository are read, each by its own rules', (t) => {
  const inner = repositoryFor(t);
  inner.commit('inner', { 'inner.txt': INNER, '.gitignore': 'skip.txt\n' });
  const fixture = makeTree(t);
  fixture.git('submodule', '--quiet', 'add', `file://${inner.directory}`, 'module');
  fixture.commit('with a submodule');
  fixture.write('module/skip.txt', IGNORED);
  const nested = join(fixture.directory, 'nested');
  mkdirSync(nested);
  fixture.git('init', '-q', nested);
  writeFileSync(join(nested, 'own.txt'), OTHER);
  const report = completeReport(scanJson([], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [
    at(INNER, 'module/inner.txt:1:1'),
    at(OTHER, 'nested/own.txt:1:1'),
    at(TRACKED, 'src/tracked.txt:2:7'),
    at(UNTRACKED, 'untracked.txt:1:5'),
  ]);
});

test(
  'links that lead out are not followed, what they are called is read; a link as an argument is followed',
  POSIX,
  (t) => {
    const outside = folderFor(t, { 'secret/a.txt': OUTSIDE });
    for (const inGit of [true, false]) {
      const folder = inGit ? makeTree(t).directory : folderFor(t, { 'a.txt': TRACKED });
      symlinkSync(join(outside, 'secret'), join(folder, 'to-folder'));
      symlinkSync(join(outside, 'secret', 'a.txt'), join(folder, 'to-file'));
      symlinkSync(`/nowhere/${OTHER}`, join(folder, 'dangling'));
      const report = completeReport(scanJson([], { cwd: folder }));
      assert.deepEqual(
        report.findings.map((finding) => finding.redacted).includes(redacted(OUTSIDE)),
        false,
        'read through a link',
      );
      assert.ok(listPlaces(report).includes(at(OTHER, 'dangling:1:10')), 'git stores where a link leads');
      for (const name of ['to-file', 'to-folder']) {
        const named = completeReport(scanJson([name], { cwd: folder }));
        assert.deepEqual(listPlaces(named), [at(OUTSIDE, `${outside}/secret/a.txt:1:1`)]);
      }
    }
  },
);

test('include, exclude, disabled rules and confidences', (t) => {
  const legacy = mintLegacy(dice);
  const folder = folderFor(t, { 'a/x.txt': TRACKED, 'a/y.md': UNTRACKED, 'b/legacy.txt': legacy, 'b/z.txt': OTHER });
  const places = (...args: readonly string[]): readonly string[] =>
    listPlaces(completeReport(scanJson(args, { cwd: folder })));
  assert.deepEqual(places('--include', '**/*.txt', '--exclude', 'b/z.txt'), [
    at(TRACKED, 'a/x.txt:1:1'),
    at(legacy, 'b/legacy.txt:1:1'),
  ]);
  writeFileSync(join(folder, '.pat-patrol.yml'), 'exclude: ["a/**"]\ndisabledRules: [PAT001]\n');
  assert.deepEqual(places(), [at(legacy, 'b/legacy.txt:1:1')]);
});

test('a file that is named is reported whatever is excluded', (t) => {
  const { directory } = makeTree(t);
  const report = completeReport(scanJson(['--exclude', '**', '.', 'src/tracked.txt'], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [at(TRACKED, 'src/tracked.txt:2:7')]);
});

test('globs in a sub-directory mean the same for files and for the history', (t) => {
  const { directory } = makeTree(t);
  const cwd = `${directory}/src`;
  const place = at(TRACKED, 'src/tracked.txt:2:7');
  assert.deepEqual(listPlaces(completeReport(scanJson(['--history', '--include', 'src'], { cwd }))), [place]);
  assert.deepEqual(listPlaces(completeReport(scanJson(['--history', '--exclude', 'src/src'], { cwd }))), [place]);
});

test('an include that matches nothing is said beside every report, and is no failure', (t) => {
  const cwd = folderFor(t, { 'a.txt': 'a' });
  const scanFor = (include: string, ...args: readonly string[]) =>
    runProgram(['scan', '--include', include, ...args], { cwd });
  for (const format of ['json', 'sarif', 'csv', 'junit']) {
    const { code, stderr } = scanFor('*.typo', '--format', format);
    assert.deepEqual(
      { code, stderr },
      { code: 0, stderr: 'no files to read here: only what matches *.typo, and nothing does, 1 file excluded\n' },
    );
  }
  assert.equal(scanFor('*.txt', '--format', 'json').stderr, '');
  assert.equal(scanFor('*.typo').stderr, '');
  assert.equal(scanFor('*.typo', '--format', 'json', '--quiet').stderr, '');
});
