import assert from 'node:assert/strict';
import { test } from 'node:test';
import { install } from '../e2e/guard.ts';
import { POSIX, repositoryFor } from '../e2e/run-program.ts';
import { run } from './run-fake.ts';

test('the doctor shows on a terminal that it is at work, and nowhere else', POSIX, async (t) => {
  const fixture = repositoryFor(t);
  // Longer than what passes without a word.
  fixture.hook('pre-commit', 'sleep 0.4');
  install(fixture);
  const watched = await run(['doctor'], { cwd: fixture.directory, isTTY: true });
  assert.match(watched.err, /^\rdoctor {2}\d+ tokens tried on hooks/);
  assert.match(watched.err, /\r +\r$/, 'it is gone at the end');
  assert.match(watched.out, / pre-commit +refused a token/);
  for (const setting of [{ isTTY: false }, { isTTY: true, env: { CI: 'true' } }])
    assert.equal((await run(['doctor'], { cwd: fixture.directory, ...setting })).err, '');
});
