// A part of the corpus in every run of the tests: each shape as it is, each way of writing of some of them, and all that is no token.
// `npm run corpus` runs all of it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { POSIX } from '../e2e/run-program.ts';
import { measure } from './measure.ts';
import { SHAPES } from './shapes.ts';
import { WRITINGS } from '../detect/writings.ts';

test('finds the corpus, and nothing in what is no token', POSIX, async () => {
  const { tally, failures } = await measure('brief');
  assert.deepEqual(failures, []);
  assert.ok(tally.total.planted > 2 * (SHAPES.length + WRITINGS.length));
});
