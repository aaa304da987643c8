/** What is wrong with paths, files, configuration and this machine, through the built program: said in one line, and never called clean. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { listPlaces, placesOf, redacted, scanJson } from './read-report.ts';
import { folderFor, POSIX, PROGRAM, repositoryFor, runCommand, runProgram, type Outcome } from './run-program.ts';

const dice = new Dice(23);
const TOKEN = mintNew(dice);
const NOBODY = 65_534;
const ROOT = {
  skip: canActForNobody() ? false : 'only root can act for another user, who must be able to run this node',
};

function canActForNobody(): boolean {
  return (
    process.getuid?.() === 0 && spawnSync(process.execPath, ['--version'], { uid: NOBODY, gid: NOBODY }).status === 0
  );
}

/** Exit code 2, nothing on standard output, one line on stderr. */
function assertRefused({ code, stdout, stderr }: Outcome, expected: RegExp): void {
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.match(stderr, /^error: [^\n]+\n(?:see [^\n]+\n)?$/);
  assert.match(stderr, expected);
  assert.doesNotMatch(stderr, /unexpected|^ {4}at /m);
}

/** The program where another user can read it: the repository may lie in a home directory. */
function programForNobody(t: TestContext): {
  readonly folder: string;
  readonly run: (args: readonly string[], cwd: string) => Outcome;
} {
  const folder = folderFor(t);
  for (const name of ['bin', 'dist', 'package.json']) cpSync(resolve(name), join(folder, name), { recursive: true });
  chmodSync(folder, 0o755);
  const program = join(folder, 'bin', 'pat-patrol.js');
  return { folder, run: (args, cwd) => runCommand(process.execPath, [program, ...args], { cwd, uid: NOBODY }) };
}

test('a file where ci wants a directory', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'f.txt': 'a' });
  for (const options of [
    ['--base', 'HEAD'],
    ['--mode', 'history'],
  ]) {
    const { code, stderr } = runProgram(['ci', 'f.txt', ...options], { cwd: fixture.directory });
    assert.equal(code, 2);
    assert.match(stderr, /^error: f\.txt: not a directory; name files with --include$/m);
  }
});

test('a missing path, a FIFO, a device, a loop of links', POSIX, (t) => {
  const cwd = folderFor(t, { 'a.txt': TOKEN });
  execFileSync('mkfifo', ['fifo'], { cwd });
  symlinkSync('loop', join(cwd, 'loop'));
  symlinkSync('fifo', join(cwd, 'to-fifo'));
  const paths = ['missing', 'a.txt/below', 'fifo', 'to-fifo', '/dev/zero', 'loop'];
  const { code, stderr, report } = scanJson([...paths, 'a.txt'], { cwd });
  assert.deepEqual({ code, complete: report.complete }, { code: 1, complete: false });
  assert.deepEqual(listPlaces(report), [`${redacted(TOKEN)} a.txt:1:1`], 'the rest is still scanned');
  assert.deepEqual(report.problems.map(({ where }) => where).toSorted(), [
    '/dev/zero',
    'a.txt/below',
    'fifo',
    'loop',
    'missing',
    'to-fifo',
  ]);
  assert.deepEqual(Object.fromEntries(report.problems.map(({ where, message }) => [where, message])), {
    '/dev/zero': 'not a regular file (a device), so it was not read',
    'a.txt/below': 'no such file or directory',
    fifo: 'not a regular file (a FIFO), so it was not read: pipe it to --stdin',
    loop: 'too many symbolic links',
    missing: 'no such file or directory',
    'to-fifo': 'not a regular file (a FIFO), so it was not read: pipe it to --stdin',
  });
  assert.equal(stderr.split('\n').length, report.problems.length + 1);
  assert.doesNotMatch(stderr, /^ {4}at /m);
  for (const path of paths) assert.equal(runProgram(['scan', path], { cwd }).code, 2, path);
});

test('a pipe by its name in /dev is a problem', { skip: process.platform !== 'linux' }, (t) => {
  const cwd = folderFor(t);
  const command = `cat ${process.execPath} | '${process.execPath}' '${PROGRAM}' scan /dev/stdin`;
  const { code, stdout } = runCommand('sh', ['-c', command], { cwd });
  assert.equal(code, 2);
  assert.match(stdout, /\/dev\/stdin +not a regular file \(a FIFO\), so it was not read: pipe it\s+to\s+--stdin\n/);
});

test('what cannot be read is a problem, the rest is scanned', ROOT, (t) => {
  const { folder, run } = programForNobody(t);
  const cwd = join(folder, 'scanned');
  for (const [path, content] of [
    ['a.txt', TOKEN],
    ['closed/b.txt', 'b'],
    ['c.txt', 'c'],
    ['open/d.txt', 'd'],
  ] as const) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  for (const path of ['closed', 'c.txt']) chmodSync(join(cwd, path), 0);
  const { code, stdout, stderr } = run(['scan'], cwd);
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  assert.match(stdout, /^ {2}a\.txt:1:1$/m);
  assert.match(stdout, /INCOMPLETE: 2 things could not be read/);
  assert.match(stdout, /^ {2}c\.txt +permission denied$/m);
  assert.match(stdout, /^ {2}closed +permission denied$/m);
  assert.equal(run(['scan', 'closed', 'open'], cwd).code, 2);
  assert.equal(run(['scan', 'closed/b.txt'], cwd).code, 2);
});

test('a repository of another user, and how to trust it', ROOT, (t) => {
  const { run } = programForNobody(t);
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': TOKEN });
  for (const path of [fixture.home, fixture.directory]) chmodSync(path, 0o755);
  const { directory: cwd } = fixture;
  for (const args of [[], ['--history'], ['--staged'], ['--range', 'HEAD..HEAD']]) {
    assertRefused(run(['scan', ...args], cwd), /does not trust .*git config --global --add safe\.directory/);
  }
  chownSync(cwd, NOBODY, NOBODY);
  assertRefused(runProgram(['scan', '--history'], { cwd }), new RegExp(`safe\\.directory '${cwd}'`));
});

test('init where nothing may be written does nothing by halves', ROOT, (t) => {
  const { run } = programForNobody(t);
  const { directory: cwd, home } = repositoryFor(t);
  mkdirSync(join(cwd, '.github'));
  chmodSync(home, 0o755);
  chmodSync(cwd, 0o777);
  for (const path of [cwd, join(cwd, '.git')]) chownSync(path, NOBODY, NOBODY);
  assertRefused(
    run(['init', 'config', 'github'], cwd),
    /^error: cannot write \.github\/workflows\/pat-patrol\.yml: perm/,
  );
  assert.equal(existsSync(join(cwd, '.pat-patrol.yml')), false);
});

test('git is missing, or not executable', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': TOKEN });
  const empty = folderFor(t);
  for (const args of [[], ['--history'], ['--staged'], ['--range', 'HEAD..HEAD']]) {
    assertRefused(
      runProgram(['scan', ...args], { cwd: fixture.directory, env: { PATH: empty } }),
      /git was not found on PATH: install git 2\.30 or newer/,
    );
  }
  assert.equal(runProgram(['scan', '--stdin'], { cwd: fixture.directory, env: { PATH: empty }, input: TOKEN }).code, 1);
  writeFileSync(join(empty, 'git'), '#!/bin/sh\necho git version 2.29.0\n', { mode: 0o755 });
  assertRefused(
    runProgram(['scan', '--history'], { cwd: fixture.directory, env: { PATH: empty } }),
    /2\.29\.0 is too old/,
  );
});

test('the git scopes outside a repository, and with too many paths', (t) => {
  const cwd = folderFor(t, { 'a.txt': TOKEN });
  for (const args of [['--history'], ['--staged'], ['--range', 'HEAD~1..HEAD']]) {
    assertRefused(runProgram(['scan', ...args], { cwd }), /is not in a git repository, which --\w+ needs/);
    assertRefused(runProgram(['scan', ...args, 'missing'], { cwd }), /missing: no such directory/);
  }
  assertRefused(runProgram(['scan', '--history', '.', '.'], { cwd }), /--history takes one repository/);
});

test('an invalid configuration', (t) => {
  const cases: readonly (readonly [name: string, text: string | Uint8Array, expected: RegExp])[] = [
    ['.pat-patrol.yml', 'exclude: [', /^error: \.pat-patrol\.yml:1:\d+: /],
    [
      '.pat-patrol.yml',
      'exclud: []\n',
      /^error: \.pat-patrol\.yml:1:1: unknown key 'exclud'; did you mean 'exclude'\?/,
    ],
    ['.pat-patrol.yml', 'a: &a [*a, *a]\n', /^error: \.pat-patrol\.yml/],
    ['.pat-patrol.json', '{"failOn": "sure"}', /^error: \.pat-patrol\.json:1:\d+: [^\n]*sure/],
    ['.pat-patrol.json', '{', /^error: \.pat-patrol\.json/],
    ['.pat-patrol.yml', Buffer.from([0xff, 0xfe, 0x00]), /^error: \.pat-patrol\.yml: not valid UTF-8/],
  ];
  for (const [name, text, expected] of cases) {
    assertRefused(runProgram(['scan'], { cwd: folderFor(t, { [name]: text, 'a.txt': TOKEN }) }), expected);
  }
  assertRefused(runProgram(['scan', '--config', 'missing.yml'], { cwd: folderFor(t) }), /missing\.yml/);
});

test(
  'content and names that are not UTF-8',
  { skip: process.platform === 'linux' ? false : 'needs names of any bytes' },
  (t) => {
    const fixture = repositoryFor(t);
    const name = Buffer.from([0x61, 0xff, 0xfe, 0x62]);
    const content = Buffer.concat([
      Buffer.from([0xff, 0xc3, 0x28, 0x80]),
      Buffer.from(` ${TOKEN} `),
      Buffer.from([0xf5, 0x00]),
    ]);
    fixture.write(name, content);
    fixture.commit('first');
    fixture.write(Buffer.from([0x75, 0xff]), content);
    for (const [args, expected] of [
      [[], [String.raw`a\xff\xfeb`, String.raw`u\xff`]],
      [['--history'], [String.raw`a\xff\xfeb`]],
    ] as const) {
      const { code, report } = scanJson(args, { cwd: fixture.directory });
      assert.deepEqual({ code, problems: report.problems }, { code: 1, problems: [] });
      assert.deepEqual(
        placesOf(report, TOKEN).map(({ path }) => path),
        expected,
      );
    }
  },
);

test('a file of 1 GB that is nothing but holes, and one over --max-size', POSIX, (t) => {
  const cwd = folderFor(t, { 'large.bin': TOKEN });
  truncateSync(join(cwd, 'large.bin'), 1_000_000_000);
  const { code, report } = scanJson([], { cwd });
  assert.deepEqual([code, report.complete, report.stats.bytes], [1, true, 1_000_000_000]);
  assert.deepEqual(listPlaces(report), [`${redacted(TOKEN)} large.bin:1:1`]);
  const refused = scanJson(['--max-size', '10MB'], { cwd });
  assert.deepEqual([refused.code, refused.report.findings.length], [2, 0]);
  assert.match(refused.stderr, /^not read: large\.bin: 1\.0 GB, over --max-size: not scanned\n$/);
});

test('-- ends the options; a lone one means the current directory', (t) => {
  const cwd = folderFor(t, { '--history': TOKEN, '-q': TOKEN });
  for (const args of [['--'], ['--', '.'], ['--', '--history', '-q']]) {
    const { code, report } = scanJson(args, { cwd });
    assert.equal(code, 1);
    assert.deepEqual(
      placesOf(report, TOKEN).map(({ path }) => path),
      ['--history', '-q'],
    );
  }
});
