/** What the hooks that the doctor tries can reach, and what it takes for a proof. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FixtureRepository, listEverything } from '../make-repository.ts';
import { variablesOf } from './guard.ts';
import { POSIX, PROGRAM, repositoryFor, runProgram } from './run-program.ts';

const CALL = `'${process.execPath}' '${PROGRAM}' hook "$(basename "$0")" -- "$@" # pat-patrol`;
const FINE = 'ok: refused a token made for this (a script)';

/** `status: message` of a hook. */
function told(fixture: FixtureRepository, hook = 'pre-commit'): string {
  const env = variablesOf(fixture);
  const { stdout } = runProgram(['doctor', '--json'], { cwd: fixture.directory, env });
  const { checks } = JSON.parse(stdout) as { checks: { name: string; status: string; message: string }[] };
  const { status, message } = checks.find(({ name }) => name === hook) ?? assert.fail(`nothing is told of ${hook}`);
  return `${status}: ${message}`;
}

test('a hook that writes around itself and into caches reaches nothing of the user', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.write('node_modules/.cache/old', '');
  fixture.write('node_modules/tool/index.js', '');
  fixture.commit('first', { 'a.txt': 'a' });
  const around = 'cd "$(dirname "$0")/../.."; pwd >> MARK; git add MARK; : > .git/hooks/made';
  const inside = 'mkdir -p node_modules/.cache; pwd > node_modules/.cache/marker; : > node_modules/made';
  const script = `input=$(cat)\n[ -d node_modules/tool ] || exit 3\n(${around})\n(${inside})\n${CALL}`;
  fixture.hook('pre-commit', script);
  fixture.hook('pre-merge-commit', script);
  const before = listEverything(fixture.directory);
  assert.equal(told(fixture), FINE);
  assert.equal(told(fixture, 'pre-merge-commit'), FINE);
  assert.deepEqual(listEverything(fixture.directory), before);
  assert.equal(fixture.git('status', '--porcelain', '--', 'MARK'), '');
});

test('what lies beside a hook comes along, behind links as well', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.write('tools/real.sh', `#!/bin/sh\n. "$(dirname "$0")/lib/call.sh"\n`);
  chmodSync(join(fixture.directory, 'tools/real.sh'), 0o755);
  mkdirSync(join(fixture.directory, 'hooks'));
  symlinkSync('../tools/real.sh', join(fixture.directory, 'hooks/pre-commit'));
  fixture.write('hooks/lib/call.sh', `touch "$(dirname "$0")/lib/touched"\n${CALL}\n`);
  fixture.git('config', 'core.hooksPath', 'hooks');
  // It names pat-patrol only behind what it reads.
  fixture.write('tools/real.sh', '#!/bin/sh\n# pat-patrol\n. "$(dirname "$0")/lib/call.sh"\n');
  const before = listEverything(fixture.directory);
  assert.equal(told(fixture), FINE);
  assert.deepEqual(listEverything(fixture.directory), before);
});

test('a folder of hooks that holds more than hooks is not copied, and nothing is called protected', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.hook('pre-commit', CALL);
  const more = join(fixture.directory, '.git', 'hooks', 'more');
  mkdirSync(more);
  for (let at = 0; at < 2000; at += 1) writeFileSync(join(more, `${at}`), '');
  assert.equal(told(fixture), 'failed: cannot be tried: the folder of its hooks holds too much to be copied');
});

test('a hook that looks at some files only, or at one branch only, lets a token through', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'src/a.ts': '', 'src/b.ts': '', 'src/deep/c.py': '' });
  fixture.hook('pre-commit', `git diff --cached --name-only | grep -q '\\.txt$' || exit 0\n${CALL}`);
  assert.equal(told(fixture), 'failed: let a token through (a script, in src/pat-patrol-doctor.ts): without a word');
  fixture.hook('pre-commit', `git diff --cached --name-only | grep -q '\\.py$' && exit 0\n${CALL}`);
  assert.match(told(fixture), /^failed: let a token through \(a script, in src\/deep\/pat-patrol-doctor\.py\)/);
  fixture.hook('pre-commit', `git diff --cached --name-only | grep -q '\\.ts$' && exit 3\n${CALL}`);
  assert.equal(
    told(fixture),
    'noted: refused a token (a script), but in src/pat-patrol-doctor.ts something else stopped it first',
  );
  fixture.hook('pre-commit', `[ "$(git symbolic-ref --short HEAD)" = main ] || exit 0\n${CALL}`);
  assert.equal(told(fixture), FINE);
  fixture.git('checkout', '-q', '-b', 'feature/one');
  assert.match(told(fixture), /^failed: let a token through \(a script\)/);
});
