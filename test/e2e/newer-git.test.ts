/** What only newer versions of git make. Each test says that it is skipped where the git on PATH cannot make it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, placesOf, type Report, scanJson } from './read-report.ts';
import { repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(67);

/** Commits a token each, with some text for deltas. Returns the tokens. */
function fill(fixture: FixtureRepository, count = 5): readonly string[] {
  return Array.from({ length: count }, (_, commit) => {
    const token = mintNew(dice);
    const lines = Array.from({ length: 200 }, (__, line) => (line === 7 * commit ? token : `line ${line}`));
    fixture.commit(`commit ${commit}`, { 'a.txt': lines.join('\n') });
    return token;
  });
}

function assertFound(report: Report, tokens: readonly string[]): void {
  for (const token of tokens) assert.ok(placesOf(report, token).length > 0, token);
  assert.equal(report.findings.length, tokens.length);
}

/** Runs git in the fixture; skips the test where git does not know the command or an option of it. */
function tryGit(t: TestContext, fixture: FixtureRepository, ...args: readonly string[]): boolean {
  try {
    fixture.git(...args);
    return true;
  } catch (error) {
    const said = String(error);
    assert.match(said, /unknown|usage|unrecognized|not a git command/, said);
    t.skip(`${fixture.git('version')} does not know git ${args.join(' ')}`);
    return false;
  }
}

const SHAPES: readonly (readonly [name: string, since: string, args: readonly (readonly string[])[]])[] = [
  ['a chain of multi-pack-indexes', '2.47', [['multi-pack-index', 'write', '--incremental']]],
  ['a chain of them with bitmaps', '2.50', [['multi-pack-index', 'write', '--incremental', '--bitmap']]],
  ['cruft packs of a bounded size', '2.43', [['repack', '--cruft', '--max-cruft-size=1m', '-dq']]],
  ['packs in a geometric row', '2.32', [['repack', '--geometric=2', '--write-midx', '-dq']]],
  ['deltas found path by path', '2.49', [['repack', '-adfq', '--path-walk']]],
  ['deltas found by a newer hash of names', '2.49', [['repack', '-adfq', '--name-hash-version=2']]],
];

for (const [name, since, commands] of SHAPES) {
  test(`${name} (git ${since})`, (t) => {
    const fixture = repositoryFor(t);
    const tokens = [...fill(fixture)];
    fixture.git('reset', '--quiet', '--hard', 'HEAD~2');
    fixture.git('reflog', 'expire', '--expire=now', '--all');
    for (let round = 0; round < 2; round++) {
      fixture.git('repack', '-dq');
      for (const args of commands) if (!tryGit(t, fixture, ...args)) return;
      tokens.push(...fill(fixture));
    }
    assertFound(completeReport(scanJson(['--history'], { cwd: fixture.directory })), tokens);
  });
}

test('reftables: names, logs, worktrees, and as many refs as take an index (git 2.45)', (t) => {
  const fixture = repositoryFor(t);
  const tokens = [...fill(fixture)];
  if (!tryGit(t, fixture, 'refs', 'migrate', '--ref-format=reftable')) return;
  const [logged, named, other] = [mintNew(dice), mintNew(dice), mintNew(dice)];
  const id = fixture.id('HEAD');
  const creations = Array.from({ length: 3000 }, (_, ref) => `create refs/heads/b${ref}/${dice.text(20)} ${id}\n`);
  fixture.run(['update-ref', '--stdin'], creations.join(''));
  fixture.git('update-ref', '-m', `log ${logged}`, 'refs/heads/main', 'HEAD^');
  // Two names that share their beginning: of the second only the rest is stored.
  fixture.git('branch', `x/a${named}`);
  fixture.git('branch', `x/a${other}`);
  for (const args of [
    ['pack-refs', '--all'],
    ['worktree', 'add', '-q', join(fixture.home, 'tree')],
  ]) {
    fixture.git(...args);
    for (const more of [[], ['--no-archives']]) {
      const report = completeReport(scanJson(['--history', ...more], { cwd: fixture.directory }));
      assertFound(report, [...tokens, logged, named, other]);
      assert.match(placesOf(report, logged)[0]?.path ?? '', /^\.git\/reftable\/[^/]+\.ref!refs$/);
    }
  }
});

test('a sparse index, with something staged (git 2.47 speaks when it looks at all of it)', (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice);
  fixture.commit('folders', { 'a/one.txt': 'one', 'b/two.txt': 'two' });
  if (!tryGit(t, fixture, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'a')) return;
  fixture.write('a/one.txt', token);
  fixture.git('add', 'a/one.txt');
  for (const args of [[], ['--staged'], ['--history']])
    assertFound(completeReport(scanJson(args, { cwd: fixture.directory })), [token]);
});

test('worktrees with relative paths (git 2.48)', (t) => {
  const fixture = repositoryFor(t);
  const tokens = fill(fixture);
  const tree = join(fixture.home, 'tree');
  if (!tryGit(t, fixture, 'worktree', 'add', '-q', '--relative-paths', tree)) return;
  for (const cwd of [fixture.directory, tree]) assertFound(completeReport(scanJson(['--history'], { cwd })), tokens);
});

test('replaced objects hide nothing, packed or not', (t) => {
  const fixture = repositoryFor(t);
  const tokens = fill(fixture);
  fixture.git('replace', fixture.id('HEAD~3'), fixture.id('HEAD~2'));
  fixture.git('replace', fixture.id('HEAD~1:a.txt'), fixture.blob('clean'));
  fixture.git('replace', '--graft', fixture.id('HEAD'));
  for (const packed of [false, true]) {
    if (packed) fixture.git('repack', '-adq');
    const report = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
    assertFound(report, tokens);
    for (const [commit, token] of tokens.entries())
      assert.equal(
        placesOf(report, token)[0]?.commit,
        fixture.run(['rev-parse', `HEAD~${tokens.length - 1 - commit}`], '', { GIT_NO_REPLACE_OBJECTS: '1' }),
      );
  }
});

test('an extension that no git knows is an error that names it', (t) => {
  const fixture = repositoryFor(t);
  fill(fixture, 1);
  fixture.git('config', 'core.repositoryFormatVersion', '1');
  fixture.git('config', 'extensions.fromTomorrow', 'true');
  for (const args of [['scan'], ['scan', '--history']]) {
    const { code, stdout, stderr } = runProgram(args, { cwd: fixture.directory });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(
      stderr,
      /cannot be opened: this git does not know its extension fromtomorrow; scan with a newer git\n$/,
    );
  }
});
