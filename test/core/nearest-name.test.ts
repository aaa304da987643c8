import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearestName } from '../../src/core/nearest-name.ts';

const NAMES = ['format', 'output', 'fail-on', 'jobs', 'config'];

test('a slip of the fingers finds its name', () => {
  assert.equal(nearestName('formt', NAMES), 'format');
  assert.equal(nearestName('FORMAT', NAMES), 'format');
  assert.equal(nearestName('failon', NAMES), 'fail-on');
  assert.equal(nearestName('job', NAMES), 'jobs');
  assert.equal(nearestName('conf', NAMES), 'config');
});

test('what resembles nothing gets no suggestion', () => {
  assert.equal(nearestName('verify', NAMES), undefined);
  assert.equal(nearestName('', NAMES), undefined);
  assert.equal(nearestName('x', NAMES), undefined);
  assert.equal(didYouMean('verify', NAMES), '');
});

test('the nearest one wins', () => {
  assert.equal(nearestName('stagd', ['staged', 'stage']), 'staged');
  assert.equal(
    didYouMean('formt', NAMES, (name) => `--${name}`),
    '; did you mean --format?',
  );
});
