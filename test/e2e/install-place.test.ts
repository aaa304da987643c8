// What `install` may find in the place of a folder of hooks or of a hook: links, and what is no folder.
import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
