// `install --global` where something sets core.hooksPath already: it goes to where git looks, or says why it cannot.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { placesIn, variablesOf } from './guard.ts';
import { type Outcome, repositoryFor, runCommand, runProgram } from './run-program.ts';

const TOKEN = mintNew(new Dice(651));

interface Setup {
  readonly fixture: FixtureRepository;
  readonly install: (...args: readonly string[]) => Outcome;
  readonly git: (...args: readonly string[]) => Outcome;
}

/** A user with a home, whose files of git's are these, by name; `system` is the system's. */
function setUp(t: TestContext, files: Readonly<Record<string, string>>): Setup {
  const fixture = repositoryFor(t);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(fixture.home, name, '..'), { recursive: true });
    writeFileSync(join(fixture.home, name), text.replaceAll('HOME', fixture.home));
  }
  const { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, ...variables } = variablesOf(fixture);
  const env = {
    ...variables,
    GIT_CONFIG_NOSYSTEM: '0',
    GIT_CONFIG_SYSTEM: join(fixture.home, 'system'),
    GIT_CONFIG_GLOBAL: join(fixture.home, '.gitconfig'),
    XDG_CONFIG_HOME: join(fixture.home, '.config'),
  };
  const cwd = fixture.directory;
  return {
    fixture,
    install: (...args) => runProgram(['install', ...args], { cwd, env }),
    git: (...args) => runCommand('git', args, { cwd, env }),
  };
}

function refusesToken({ fixture, git }: Setup): void {
  fixture.write('a.txt', TOKEN);
  git('add', 'a.txt');
  const { code, stderr } = git('commit', '-q', '-m', 'x');
  assert.deepEqual([code, placesIn(stderr)], [1, ['a.txt:1:1']], stderr);
}

test('a relative folder is one of each repository', (t) => {
  const setup = setUp(t, { '.gitconfig': '[core]\n\thooksPath = .githooks\n' });
  const everywhere = setup.install('--global');
  assert.equal(everywhere.code, 2);
  assert.match(
    everywhere.stderr,
    /^error: core\.hooksPath is \.githooks \(file:.*\.gitconfig\), which is another folder in each repository: pat-patrol install in each/,
  );
  assert.equal(existsSync(join(setup.fixture.home, '.githooks')), false);
  const { code, stdout } = setup.install();
  assert.equal(code, 0);
  assert.ok(stdout.endsWith(`in ${setup.fixture.directory}/.githooks\n`), stdout);
  refusesToken(setup);
});

test("the system's folder is not hidden: its hooks go on", (t) => {
  const setup = setUp(t, { system: '[core]\n\thooksPath = HOME/company\n' });
  const company = join(setup.fixture.home, 'company', 'pre-commit');
  mkdirSync(join(company, '..'));
  writeFileSync(company, '#!/bin/sh\necho company >> company.log\n', { mode: 0o755 });
  const { code, stdout } = setup.install('--global');
  assert.equal(code, 0);
  assert.match(stdout, /company, for all repositories that core\.hooksPath sends there; a repository's own hooks run/);
  assert.equal(existsSync(join(setup.fixture.home, '.gitconfig')), false, 'nothing is set over it');
  refusesToken(setup);
  assert.equal(readFileSync(join(setup.fixture.directory, 'company.log'), 'utf8'), 'company\n');
});

test('a folder that an included file names', (t) => {
  const setup = setUp(t, {
    '.gitconfig': '[user]\n\tname = Somebody\n[include]\n\tpath = more\n',
    more: '[core]\n\thooksPath = HOME/mine\n',
  });
  const { code, stdout } = setup.install('--global');
  assert.equal(code, 0);
  assert.match(stdout, /^in .*\/mine, for all/m);
  refusesToken(setup);
});

test('a repository that has a folder of its own is told', (t) => {
  const setup = setUp(t, { '.gitconfig': '[user]\n\tname = Somebody\n' });
  setup.fixture.git('config', 'core.hooksPath', 'own');
  const { code, stdout } = setup.install('--global');
  assert.equal(code, 0);
  assert.match(stdout, /\nbut not for this one, whose core\.hooksPath is own: pat-patrol install\n$/);
});
