// What `install` may find in the place of a folder of hooks or of a hook: links, and what is no folder.
import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { install, variablesOf } from './guard.ts';
import { POSIX, repositoryFor, runProgram } from './run-program.ts';

test('no link that a clone brought along is written through', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const precious = join(fixture.home, 'precious');
  writeFileSync(precious, 'mine\n', { mode: 0o644 });
  mkdirSync(join(fixture.directory, '.githooks'));
  const hook = join(fixture.directory, '.githooks', 'pre-commit');
  for (const name of ['.pat-patrol-new', '.tmp']) symlinkSync(precious, hook + name);
  fixture.git('config', 'core.hooksPath', '.githooks');
  install(fixture);
  assert.equal(readFileSync(precious, 'utf8'), 'mine\n');
  assert.equal(lstatSync(precious).mode & 0o777, 0o644);
  assert.ok(lstatSync(hook).isFile());
});

test('a folder of hooks that is none: hooks were switched off by it', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const folder = join(fixture.directory, '.git', 'hooks');
  const run = (command: string) => runProgram([command], { cwd: fixture.directory, env: variablesOf(fixture) });
  rmSync(folder, { recursive: true, force: true });
  symlinkSync('/dev/null', folder);
  assert.deepEqual(run('install'), {
    code: 2,
    stdout: '',
    stderr: `error: ${folder} is not a folder (a link to /dev/null): remove it, then install again\n`,
  });
  assert.match(run('uninstall').stdout, /^no hook of pat-patrol\n/);
  rmSync(folder);
  writeFileSync(folder, '');
  assert.match(
    run('install').stderr,
    /hooks is not a folder \(something else lies there\): remove it, then install again/,
  );
});

test('a hook that goes by its name is not given another', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const folder = join(fixture.directory, '.git', 'hooks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '_run'), '#!/bin/sh\ncase "$(basename "$0")" in pre-commit) exit 1;; esac\n', {
    mode: 0o755,
  });
  symlinkSync('_run', join(folder, 'pre-commit'));
  const { code, stderr } = runProgram(['install'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(code, 2);
  assert.match(
    stderr,
    /pre-commit goes by the name that it is called by, .* nothing was changed: .* hook pre-commit -- /,
  );
  assert.deepEqual(
    readdirSync(folder).filter((name) => !name.endsWith('.sample')),
    ['_run', 'pre-commit'],
  );
});
