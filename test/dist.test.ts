/** The end-to-end tests run what is in dist/, so it must be what src/ gives. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('dist/ is the bundle of src/', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
