import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const MODULE = new URL('../../src/cli/compile-later.js', import.meta.url).href;

/** What is said on stderr in a process of its own, because it holds for the whole of it. */
function call(code: string): string {
  const program = `import { compileLater } from ${JSON.stringify(MODULE)}; ${code}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stderr;
}

test('this version of Node knows the flag that is set, and another is left alone', () => {
  assert.equal(call('compileLater()'), '');
  assert.equal(call("compileLater('v21.0.0')"), '');
  const [own] = process.version.split('.');
  // Others do not: each major version has its own words.
  if (own === 'v20') assert.match(call("compileLater('v22.0.0')"), /unrecognized flag/);
});
