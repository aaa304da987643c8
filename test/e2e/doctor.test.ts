/** The doctor: says protected only where a token was refused by the very hooks that are installed, and touches nothing on the way. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { type FixtureRepository, listEverything } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { install, variablesOf } from './guard.ts';
import { endOf, folderFor, POSIX, PROGRAM, repositoryFor, runProgram, startProgram } from './run-program.ts';

interface Report {
  readonly code: number | null;
  readonly protected: boolean;
  readonly checks: Readonly<
    Record<string, { readonly status: string; readonly message: string; readonly next: string[] }>
  >;
}

function examine(
  fixture: FixtureRepository,
  options: readonly string[] = [],
  env: Record<string, string> = {},
): Report {
  const { code, stdout, stderr } = runProgram(['doctor', '--json', ...options], {
    cwd: fixture.directory,
    env: { ...variablesOf(fixture), ...env },
  });
  assert.equal(stderr, '');
  const { protected: isProtected, checks } = JSON.parse(stdout) as { protected: boolean; checks: { name: string }[] };
  return {
    code,
    protected: isProtected,
    checks: Object.fromEntries(checks.map((check) => [check.name, check])) as unknown as Report['checks'],
  };
}

/** `status: message` of one check. */
function told({ checks }: Report, name: string): string {
  const { status, message } = checks[name] ?? assert.fail(`nothing is told of ${name}`);
  return `${status}: ${message}`;
}

const WORKFLOW = 'on: push\njobs: {a: {steps: [{uses: actions/checkout@v7}, {uses: pat-patrol/pat-patrol@v1}]}}\n';

/** With hooks and a workflow, all as it should be. */
function protectedFor(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': 'a', '.github/workflows/a.yml': WORKFLOW });
  install(fixture);
  return fixture;
}

test('protected: every hook has refused a token, and nothing was touched or left behind', (t) => {
  const fixture = protectedFor(t);
  fixture.write('a.txt', 'changed');
  fixture.write('new.txt', 'untracked');
  fixture.git('config', 'user.name', 'Somebody');
  const TMPDIR = folderFor(t);
  const before = listEverything(fixture.directory);
  const env = { ...variablesOf(fixture), TMPDIR };
  const { code, stdout, stderr } = runProgram(['doctor'], { cwd: fixture.directory, env });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout);
  assert.deepEqual(listEverything(fixture.directory), before);
  assert.deepEqual(readdirSync(TMPDIR), []);
  for (const hook of ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'])
    assert.match(stdout, new RegExp(`^✔ ${hook} +refused a token made for this \\(pat-patrol install\\)$`, 'm'));
  assert.match(stdout, /^✔ ci +\.github\/workflows\/a\.yml$/m);
  assert.match(stdout, /^– config +none, so the defaults hold\n +next: pat-patrol init config$/m);
  assert.match(stdout, /\n\n✔ protected\n$/);
  assert.doesNotMatch(stdout, /AZDO/);
});

test('a fresh repository is not, and each line that says so says what to do', (t) => {
  const fixture = repositoryFor(t);
  const report = examine(fixture);
  assert.deepEqual([report.code, report.protected], [1, false]);
  assert.equal(told(report, 'pre-commit'), 'failed: not installed');
  assert.deepEqual(report.checks['pre-commit']?.next, ['pat-patrol install']);
  assert.match(told(report, 'ci'), /^failed: no workflow runs pat-patrol/);
  assert.equal(told(report, 'pre-push'), 'noted: not installed');
  for (const { status, next } of Object.values(report.checks)) assert.ok(status !== 'failed' || next.length > 0);
});

test('a hook that is there and does not refuse', POSIX, (t) => {
  const fixture = protectedFor(t);
  const path = join(fixture.directory, '.git', 'hooks', 'pre-commit');
  const look = () => told(examine(fixture), 'pre-commit');
  fixture.hook('pre-commit', '# pat-patrol one day\necho all is well');
  assert.equal(look(), 'failed: let a token through (a script): all is well');
  fixture.hook('pre-commit', 'echo "pat-patrol not today" >&2; exit 3');
  assert.equal(look(), 'failed: stopped before pat-patrol could refuse a token (a script): pat-patrol not today');
  fixture.hook('pre-commit', `"${process.execPath}" "${PROGRAM}" hook pre-commit --fail-on=never # pat-patrol`);
  assert.match(look(), /^failed: let a token through \(a script\): .*certain/);
  fixture.hook('pre-commit', `"${process.execPath}" "${PROGRAM}" hook pre-commit # pat-patrol`);
  assert.equal(look(), 'ok: refused a token made for this (a script)');
  chmodSync(path, 0o644);
  assert.equal(look(), 'failed: git passes over it: it is not executable (a script)');
});

test('the hook that is chained in front runs too, and may be in the way', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.hook('pre-commit', 'echo "tests fail"; exit "${REFUSE:-0}"');
  install(fixture);
  assert.equal(told(examine(fixture), 'pre-commit'), 'ok: refused a token made for this (pat-patrol install)');
  assert.equal(
    told(examine(fixture, [], { REFUSE: '1' }), 'pre-commit'),
    'failed: stopped before pat-patrol could refuse a token (pat-patrol install): tests fail',
  );
});

test("the repository's own configuration counts, wherever it looks", (t) => {
  const fixture = protectedFor(t);
  const look = (config: string) => {
    fixture.write('.pat-patrol.yml', config);
    const report = examine(fixture);
    return [told(report, 'config'), told(report, 'pre-commit')];
  };
  const fine = 'ok: refused a token made for this (pat-patrol install)';
  assert.deepEqual(look('failOn: certain\n'), ['ok: .pat-patrol.yml', fine]);
  fixture.commit('more', { 'src/deep/b.ts': '' });
  assert.deepEqual(look('include: [src]\n'), ['noted: .pat-patrol.yml: only src', fine]);
  const [said = '', never = ''] = look('failOn: never\n');
  assert.equal(said, 'failed: .pat-patrol.yml has nothing refused (failOn: never)');
  assert.match(never, /^failed: let a token through/);
  const [, disabled = ''] = look('disabledRules: [PAT001]\n');
  assert.match(disabled, /^failed: let a token through/);
  const [passedOver = '', legacy = ''] = look('disabledRules: [PAT002]\n');
  assert.equal(passedOver, 'failed: .pat-patrol.yml has tokens passed over (PAT002)');
  assert.match(legacy, /^failed: let a token through \(pat-patrol install, of the older format, of 52 characters\)/);
  const [, nothing = ''] = look("exclude: ['**']\n");
  assert.equal(nothing, 'failed: the configuration leaves out every file that git knows');
  const [broken = '', hook = ''] = look('failOn: [\n');
  assert.match(broken, /^failed: \.pat-patrol\.yml:\d+:\d+: /);
  assert.match(hook, /^failed: stopped before pat-patrol could refuse a token/);
});

test('a configuration that leaves out what leaks is none, and what else it leaves out is told', (t) => {
  const fixture = protectedFor(t);
  const look = (config: string) => {
    fixture.write('.pat-patrol.yml', config);
    const report = examine(fixture, ['--quick']);
    return [told(report, 'config'), report.code];
  };
  const gutted = look("exclude: ['*.yml', '*.json', '*.env']\n");
  assert.deepEqual(gutted, [
    'failed: .pat-patrol.yml leaves out all files like .env, appsettings.json, azure-pipelines.yml',
    1,
  ]);
  assert.deepEqual(look('exclude: [vendor, "*.min.js"]\ndisabledRules: [PAT005]\narchives: false\n'), [
    'noted: .pat-patrol.yml: not vendor, *.min.js; without PAT005; no archives',
    0,
  ]);
});

test('a hook that lets through what it cannot read is not simply fine', (t) => {
  const fixture = protectedFor(t);
  install(fixture, '--fail-open');
  assert.equal(
    told(examine(fixture), 'pre-commit'),
    'noted: refused a token made for this (pat-patrol install), but lets through what it cannot read (--fail-open)',
  );
});

test('what to do is what can be done beside another manager of hooks', (t) => {
  const fixture = repositoryFor(t);
  fixture.write('lefthook.yml', 'pre-commit: {jobs: [{run: make}]}\n');
  const { stdout } = runProgram(['doctor'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.match(
    stdout,
    /^✖ pre-commit +not installed\n +next: add to lefthook\.yml:\n {26}pre-commit:\n {28}jobs:\n {30}- name: pat-patrol\n/m,
  );
  fixture.git('config', 'core.hooksPath', '.husky/_');
  assert.match(examine(fixture).checks['pre-commit']?.next.join() ?? '', /^add to \.husky\/pre-commit: {2}npx /);
});

test('the baseline: valid, stale, broken', (t) => {
  const fixture = protectedFor(t);
  const look = (text: string, ...options: readonly string[]) => {
    fixture.write('.pat-patrol-baseline', text);
    return told(examine(fixture, options), 'baseline');
  };
  const stale = `${'0'.repeat(64)}\n`;
  assert.equal(look(stale), 'noted: .pat-patrol-baseline, 1 token accepted, 1 stale');
  assert.equal(look(stale, '--quick'), 'ok: .pat-patrol-baseline, 1 token accepted');
  assert.match(look('nonsense\n'), /^failed: \.pat-patrol-baseline:1: /);
  fixture.write('.pat-patrol-baseline', '');
  fixture.write('a.txt', mintNew(new Dice(90)));
  const accepted = runProgram(['baseline', 'write'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(accepted.code, 0);
  assert.equal(told(examine(fixture), 'baseline'), 'ok: .pat-patrol-baseline, 1 token accepted, none stale');
});

test('--quick and a hook that is not ours run nothing', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const ran = join(fixture.home, 'ran');
  fixture.hook('pre-commit', `: > '${ran}'`);
  assert.equal(told(examine(fixture), 'pre-commit'), "failed: not pat-patrol's: a script runs, without it");
  assert.equal(existsSync(ran), false);
  install(fixture);
  assert.equal(told(examine(fixture, ['--quick']), 'pre-commit'), 'noted: there (pat-patrol install), not tried');
  assert.equal(existsSync(ran), false);
  assert.equal(told(examine(fixture), 'pre-commit'), 'ok: refused a token made for this (pat-patrol install)');
  assert.equal(existsSync(ran), true);
});

test('--quick proves nothing, and says so', (t) => {
  const fixture = protectedFor(t);
  const { code, protected: isProtected } = examine(fixture, ['--quick']);
  assert.deepEqual([code, isProtected], [0, false]);
  const { stdout } = runProgram(['doctor', '--quick'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.match(stdout, /\n– nothing failed, and nothing is proven: no hook was tried\n$/);
});

test('husky runs what lies beside it, with the packages of the repository', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const write = (name: string, text: string) => {
    fixture.write(name, text);
    chmodSync(join(fixture.directory, name), 0o755);
  };
  write(
    '.husky/_/pre-commit',
    '#!/bin/sh\nPATH="node_modules/.bin:$PATH"\nsh -e "$(dirname "$0")/../pre-commit" "$@"\n',
  );
  write('.husky/pre-commit', 'pat-patrol hook pre-commit -- "$@"\n');
  write('node_modules/.bin/pat-patrol', `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  fixture.git('config', 'core.hooksPath', '.husky/_');
  const before = listEverything(fixture.directory);
  assert.equal(told(examine(fixture), 'pre-commit'), 'ok: refused a token made for this (husky)');
  assert.deepEqual(listEverything(fixture.directory), before);
});

test('hooks of all repositories, and those of a linked worktree', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  const config = join(fixture.home, '.gitconfig');
  writeFileSync(config, '');
  const env = { ...variablesOf(fixture), GIT_CONFIG_GLOBAL: config };
  assert.equal(runProgram(['install', '--global'], { cwd: fixture.home, env }).code, 0);
  const fine = 'ok: refused a token made for this (pat-patrol install)';
  assert.equal(told(examine(fixture, [], { GIT_CONFIG_GLOBAL: config }), 'pre-commit'), fine);
  install(fixture);
  fixture.git('worktree', 'add', '-q', '../tree');
  const cwd = join(fixture.home, 'tree');
  const { stdout } = runProgram(['doctor'], { cwd, env: variablesOf(fixture) });
  assert.match(stdout, /^✔ pre-commit +refused a token/m);
});

test("the user's own configuration of git is in nobody's way", (t) => {
  const fixture = protectedFor(t);
  const config = join(fixture.home, '.gitconfig');
  const wishes = ['commit.gpgSign', 'push.gpgSign', 'user.useConfigOnly', 'core.fsmonitor'].map((name) => [
    name,
    'true',
  ]);
  const others = [
    'safe.bareRepository=explicit',
    'push.default=nothing',
    'init.defaultBranch=trunk',
    'commit.template=/none',
  ];
  for (const [name = '', value = ''] of [...wishes, ...others.map((setting) => setting.split('='))])
    fixture.git('config', '--file', config, name, value);
  const report = examine(fixture, [], { GIT_CONFIG_GLOBAL: config });
  assert.equal(report.code, 0, JSON.stringify(report.checks));
});

test('a server has one hook, which has to refuse', (t) => {
  const server = repositoryFor(t, { bare: true });
  assert.deepEqual(Object.keys(examine(server).checks), ['node', 'git', 'repository', 'clone', 'pre-receive']);
  assert.equal(examine(server).code, 1);
  install(server);
  const report = examine(server);
  assert.equal(told(report, 'pre-receive'), 'ok: refused a token made for this (pat-patrol install)');
  assert.equal(report.code, 0);
});

test('stopped in the middle of a hook: nothing goes on, nothing is left behind', POSIX, async (t) => {
  const fixture = repositoryFor(t);
  const started = join(fixture.home, 'started');
  fixture.hook('pre-commit', `# pat-patrol comes later\n: > '${started}'\nsleep 50\n: > '${started}-ended'`);
  const TMPDIR = folderFor(t);
  const child = startProgram(['doctor'], { cwd: fixture.directory, env: { ...variablesOf(fixture), TMPDIR } });
  const ended = endOf(child);
  while (!existsSync(started) && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGINT');
  assert.deepEqual(await ended, { code: 130, stdout: '', stderr: '' });
  assert.deepEqual(readdirSync(TMPDIR), []);
  assert.equal(existsSync(`${started}-ended`), false);
});

test('no repository, no git, and words that mean nothing', (t) => {
  const cwd = folderFor(t);
  const outside = runProgram(['doctor'], { cwd });
  assert.equal(outside.code, 1);
  assert.match(outside.stdout, /^✖ repository +the current directory is not in a git repository\n +next: cd into one/m);
  const empty = join(cwd, 'empty');
  mkdirSync(empty);
  const without = runProgram(['doctor'], { cwd, env: { PATH: empty } });
  assert.equal(without.code, 1);
  assert.match(without.stdout, /^✖ git +not found on PATH\n +next: install git 2\.30 or newer$/m);
  const wrong = runProgram(['doctor', 'src'], { cwd });
  assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, /^error: doctor takes no word 'src'/);
});
