import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProgress } from '../../src/report/progress.ts';

const state = {
  label: 'history',
  unit: 'objects',
  done: 151_934,
  total: 292_555,
  bytes: 1_854_000_000,
  elapsedMs: 4500,
  width: 100,
  unicode: true,
};

test('everything that is known, on one line', () => {
  assert.equal(renderProgress(state), 'history  ━━━━━━━━────────  51%  151,934/292,555 objects  412 MB/s  0:04 left');
  assert.equal(
    renderProgress({ ...state, unicode: false }),
    'history  [########--------]  51%  151,934/292,555 objects  412 MB/s  0:04 left',
  );
});

test('without a total: what was done, and for how long', () => {
  const { total: _, ...open } = state;
  assert.equal(renderProgress(open), 'history  151,934 objects  412 MB/s  0:05');
});

test('parts are dropped from the right when narrow', () => {
  assert.equal(
    renderProgress({ ...state, width: 70 }),
    'history  ━━━━━━━━────────  51%  151,934/292,555 objects  412 MB/s',
  );
  assert.equal(renderProgress({ ...state, width: 40 }), 'history  ━━━━━━━━────────  51%');
  assert.equal(renderProgress({ ...state, width: 5 }), '');
  for (let width = 0; width < 120; width++)
    assert.ok(renderProgress({ ...state, width }).length <= Math.max(width - 1, 0));
});

test('no speed is guessed at the start, and never more than all', () => {
  assert.equal(
    renderProgress({ ...state, done: 0, bytes: 0, elapsedMs: 100 }),
    'history  ────────────────   0%  0/292,555 objects  0:00',
  );
  assert.match(renderProgress({ ...state, done: 300_000 }), /100% {2}300,000\/300,000 objects .* 0:00 left$/);
  assert.equal(renderProgress({ ...state, done: 0, total: 0, bytes: 0 }), 'history  0 objects  0:05');
});

test('long waits', () => {
  assert.match(renderProgress({ ...state, done: 1, total: 3600, elapsedMs: 2000 }), / 1:59:58 left$/);
});
