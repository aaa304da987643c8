/** Repositories that are not whole, through the built program: what is there is found, what is not is said, with what to do. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { placesOf, scanJson, type JsonOutcome } from './read-report.ts';
import { repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(24);
const [FOUND, LOST] = [mintNew(dice), mintNew(dice)] as const;

/** Two commits: one with a token that stays readable, and one with a token that a test takes away. */
function makeTwo(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'found.txt': FOUND, 'clean.txt': dice.text(3000) });
  fixture.commit('second', { 'lost.txt': LOST });
  return fixture;
}

const scanHistory = ({ directory }: FixtureRepository, ...args: readonly string[]): JsonOutcome =>
  scanJson(['--history', ...args], { cwd: directory });

/** Incomplete, with a problem that matches; `FOUND` is found, so that the exit code is 1. */
function assertIncomplete({ code, stderr, report }: JsonOutcome, expected: RegExp): void {
  assert.deepEqual({ code, complete: report.complete }, { code: 1, complete: false });
  assert.equal(placesOf(report, FOUND).length, 1);
  assert.ok(
    report.problems.some(({ where, message }) => expected.test(`${where}: ${message}`)),
    JSON.stringify(report.problems),
  );
  assert.match(stderr, /^not read: /);
  assert.doesNotMatch(stderr, /^ {4}at /m);
}

test('a shallow clone is incomplete, and git fetch --unshallow cures it', (t) => {
  const fixture = makeTwo(t);
  const shallow = fixture.clone('shallow', '--depth=1');
  assertIncomplete(scanHistory(shallow), /shallow.*git fetch --unshallow.*fetch-depth: 0/);
  assert.equal(scanHistory(shallow, '--min-confidence', 'certain').code, 1);
  shallow.git('fetch', '-q', '--unshallow');
  const cured = scanHistory(shallow);
  assert.deepEqual([cured.code, cured.stderr, cured.report.complete], [1, '', true]);
});

test('a shallow clone without findings is not clean', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  fixture.commit('second', { 'a.txt': 'b' });
  const { code, stdout, stderr } = runProgram(['scan', '--history'], {
    cwd: fixture.clone('shallow', '--depth=1').directory,
  });
  assert.deepEqual({ code, stderr }, { code: 2, stderr: '' });
  assert.match(stdout, /INCOMPLETE: .*"none found" is not\s+"clean"/);
  assert.match(stdout, /git fetch\s+--unshallow/);
  assert.doesNotMatch(stdout, /no Azure DevOps tokens/);
});

test('a partial clone is incomplete, and nothing is fetched', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': LOST });
  fixture.commit('second', { 'a.txt': 'clean' });
  fixture.git('config', 'uploadpack.allowFilter', 'true');
  fixture.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const partial = fixture.clone('partial', '--filter=blob:none');
  const { code, stderr, report } = scanHistory(partial);
  assert.deepEqual([code, report.complete, report.findings.length], [2, false, 0]);
  assert.match(stderr, /partial clone.*git fetch --refetch/);
  assert.throws(() =>
    partial.run(['cat-file', '-e', fixture.id('HEAD~1:a.txt')], '', {
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    }),
  );
  const range = scanJson(['--range', 'HEAD~1..HEAD'], { cwd: partial.directory });
  assert.deepEqual([range.code, range.report.complete], [0, true], 'what the range needs is there');
  partial.git('fetch', '-q', '--refetch', '--no-filter');
  const cured = scanHistory(partial);
  assert.deepEqual([cured.code, cured.report.complete, placesOf(cured.report, LOST).length], [1, true, 1]);
});

test('loose objects that are missing, corrupt, cut off', (t) => {
  const fixture = makeTwo(t);
  const blob = fixture.id('HEAD:lost.txt');
  const path = fixture.loosePath(blob);
  const whole = readFileSync(path);
  for (const bytes of [Buffer.from('no zlib'), whole.subarray(0, whole.length - 30), Buffer.alloc(0), undefined]) {
    if (bytes === undefined) fixture.lose(blob);
    else fixture.damage(blob, bytes);
    assertIncomplete(scanHistory(fixture), new RegExp(`${blob.slice(0, 7)}|1 .*objects?`));
  }
});

test('a pack with a damaged object, a truncated one, one without an index', (t) => {
  const makePacked = (): { fixture: FixtureRepository; pack: string } => {
    const fixture = repositoryFor(t);
    fixture.commit('lost', { 'lost.txt': `${LOST}${dice.text(20_000)}` });
    fixture.git('repack', '-adq');
    const pack = fixture.packs()[0] as string;
    chmodSync(pack, 0o644);
    fixture.commit('found', { 'found.txt': FOUND });
    return { fixture, pack };
  };
  const damaged = makePacked();
  const bytes = readFileSync(damaged.pack);
  const middle = Math.floor(bytes.length / 2);
  bytes.fill(0xff, middle, middle + 200);
  writeFileSync(damaged.pack, bytes);
  assertIncomplete(scanHistory(damaged.fixture), /git fsck|corrupt/);
  const truncated = makePacked();
  truncateSync(truncated.pack, middle);
  assertIncomplete(scanHistory(truncated.fixture), /./);
  const empty = makePacked();
  truncateSync(empty.pack, 0);
  assertIncomplete(scanHistory(empty.fixture), /./);
  const lone = makePacked();
  rmSync(lone.pack.replace(/pack$/, 'idx'));
  assertIncomplete(scanHistory(lone.fixture), /without an index/);
  const index = makePacked();
  chmodSync(index.pack.replace(/pack$/, 'idx'), 0o644);
  truncateSync(index.pack.replace(/pack$/, 'idx'), 1100);
  assertIncomplete(scanHistory(index.fixture), /./);
});

test('a repository that git cannot open is no folder without git', (t) => {
  const damages: readonly ((git: string) => void)[] = [
    (git) => writeFileSync(join(git, 'HEAD'), 'garbage\n'),
    (git) => renameSync(join(git, 'objects'), join(git, 'gone')),
    (git) => writeFileSync(join(git, 'config'), '[core\n'),
    (git) => writeFileSync(join(git, 'config'), '[core]\nrepositoryformatversion = 99\n'),
  ];
  for (const damage of damages) {
    const { directory: cwd } = makeTwo(t);
    damage(join(cwd, '.git'));
    for (const args of [[], ['--history']]) {
      const { code, stdout, stderr } = runProgram(['scan', ...args], { cwd });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, args.join(' '));
      assert.match(stderr, /^error: the git repository at [^\n]+ cannot be opened: [^\n]+\n$/);
    }
  }
});

test('a broken HEAD, ref, index', (t) => {
  const dangling = makeTwo(t);
  writeFileSync(join(dangling.directory, '.git/HEAD'), `${'1'.repeat(40)}\n`);
  assertIncomplete(scanHistory(dangling), /HEAD|1{7}/);
  const ref = makeTwo(t);
  writeFileSync(join(ref.directory, '.git/refs/heads/broken'), 'garbage\n');
  assertIncomplete(scanHistory(ref), /refs\/heads\/broken/);
  const index = makeTwo(t);
  writeFileSync(join(index.directory, '.git/index'), 'garbage');
  for (const args of [['--staged'], []]) {
    const { code, stderr, report } = scanJson(args, { cwd: index.directory });
    assert.deepEqual([code, report.complete], [2, false], args.join(' '));
    assert.match(stderr, /^not read: [^\n]*index/);
  }
});

test('staged and in a range: an object that is missing or corrupt', (t) => {
  const fixture = makeTwo(t);
  fixture.write('staged.txt', LOST);
  fixture.write('other.txt', FOUND);
  fixture.git('add', '--all');
  fixture.damage(fixture.id(':staged.txt'), 'garbage');
  assertIncomplete(scanJson(['--staged'], { cwd: fixture.directory }), /staged\.txt.*corrupt/);
  fixture.lose(fixture.id('HEAD:lost.txt'));
  const range = scanJson(['--range', 'HEAD~1..HEAD'], { cwd: fixture.directory });
  assert.deepEqual([range.code, range.report.complete], [2, false]);
  assert.match(range.stderr, /^not read: lost\.txt \([^\n]*missing or corrupt/);
});
