/**
 * The steps of the Dockerfile, done to a folder where there is no Docker: what is copied starts, scans and is all that is needed, for a user without
 * a name in a repository of another owner. hadolint reads the file in test/frameworks.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { COMMAND_NAMES } from '../../src/cli/commands.ts';
import { Dice, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { folderFor, repositoryFor, runCommand, type Outcome } from './run-program.ts';

const text = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ');
const instructions = [...text.matchAll(/^([A-Z]+) +(.*)$/gm)].map(([, name = '', rest = '']) => ({ name, rest }));

/** The arguments of the only instruction with this name. */
function only(name: string): string {
  const found = instructions.filter((one) => one.name === name);
  assert.equal(found.length, 1, name);
  return found[0]?.rest ?? '';
}

const [uid = NaN, gid = NaN] = only('USER').split(':').map(Number);
const OWNER = 4321;
const ROOT = {
  skip: canAct() ? false : 'only root can act for another user, who must be able to run this node',
};

function canAct(): boolean {
  return process.getuid?.() === 0 && spawnSync(process.execPath, ['--version'], { uid, gid }).status === 0;
}

interface Container {
  /** Runs the image with these arguments after its name, or with its own. */
  readonly run: (repository: string, args?: readonly string[], env?: Record<string, string>) => Outcome;
}

/** What COPY and RUN do, below a folder of the test. */
function build(t: TestContext): Container {
  const image = folderFor(t);
  chmodSync(image, 0o755);
  for (const { rest } of instructions.filter(({ name }) => name === 'COPY')) {
    const names = rest.split(' ');
    const target = join(image, names.pop() ?? '');
    mkdirSync(target, { recursive: true });
    // A folder is copied without its own name.
    for (const name of names)
      cpSync(name, statSync(name).isDirectory() ? target : join(target, basename(name)), { recursive: true });
  }
  const config = join(image, 'gitconfig');
  const setting = only('RUN').split(' && ')[1] ?? '';
  assert.match(setting, /^git config --system /);
  execFileSync('sh', ['-c', setting], { env: { PATH: process.env['PATH'], GIT_CONFIG_SYSTEM: config } });
  const [command = '', program = ''] = JSON.parse(only('ENTRYPOINT')) as string[];
  assert.equal(command, 'node');
  const standard = JSON.parse(only('CMD')) as string[];
  return {
    run: (repository, args = standard, env = {}) =>
      runCommand(process.execPath, [join(image, program), ...args], {
        cwd: repository,
        uid,
        env: { HOME: '/', GIT_CONFIG_NOSYSTEM: '', GIT_CONFIG_GLOBAL: '', GIT_CONFIG_SYSTEM: config, ...env },
      }),
  };
}

/** A repository on a machine whose user the container does not know, mounted read-only as far as that user goes. */
function mount(t: TestContext): string {
  const fixture = repositoryFor(t);
  fixture.commit('One', { 'a.env': `A=${plant(mintNew(new Dice(51)))}\n` });
  fixture.git('rm', '-q', 'a.env');
  fixture.commit('Two', { 'b.env': `B=${plant(mintNew(new Dice(52)))}\n` });
  execFileSync('chown', ['-R', `${OWNER}:${OWNER}`, fixture.directory]);
  chmodSync(fixture.home, 0o755);
  return fixture.directory;
}

test('the base is pinned, and the user is not root', () => {
  assert.match(only('FROM'), /^alpine:3\.\d+@sha256:[0-9a-f]{64}$/);
  assert.ok(uid > 0 && gid > 0);
  assert.match(only('LABEL'), /org\.opencontainers\.image\.source="https:\/\/github\.com\/pat-patrol\/pat-patrol"/);
});

test('what is copied is what the build gets to see, and nothing else', () => {
  const [everything, ...kept] = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  assert.equal(everything, '*');
  const copied = instructions.filter(({ name }) => name === 'COPY').flatMap(({ rest }) => rest.split(' ').slice(0, -1));
  assert.deepEqual(
    kept.map((line) => line.slice(1)),
    copied,
  );
  for (const name of copied) assert.ok(existsSync(name), name);
});

test('a repository of another owner is scanned, tree and history', ROOT, (t) => {
  const { run } = build(t);
  const repository = mount(t);
  const tree = run(repository);
  assert.equal(tree.code, 1, tree.stderr);
  assert.match(tree.stdout, /b\.env:1:3/);
  const history = run(repository, ['scan', '--history', '--format', 'json']);
  const { complete, findings } = JSON.parse(history.stdout) as { complete: boolean; findings: readonly unknown[] };
  assert.deepEqual([history.code, complete, findings.length, history.stderr], [1, true, 2, '']);
  assert.equal(findLeak(tree.stdout + history.stdout), undefined);
});

test('without its setting git would refuse, and the scan would say so', ROOT, (t) => {
  const { run } = build(t);
  const { code, stderr } = run(mount(t), ['scan'], { GIT_CONFIG_SYSTEM: '/dev/null' });
  assert.equal(code, 2);
  assert.match(stderr, /git does not trust .* belongs to another user.*safe\.directory/s);
});

test('every command starts from what is copied', ROOT, (t) => {
  const { run } = build(t);
  const repository = mount(t);
  for (const args of [['--version'], ['--help'], ['rules'], ...COMMAND_NAMES.map((name) => [name, '--help'])]) {
    const { code, stdout, stderr } = run(repository, args);
    assert.deepEqual([code, stderr], [0, ''], args.join(' '));
    assert.notEqual(stdout, '');
  }
});
