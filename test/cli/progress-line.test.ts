import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProgressLine } from '../../src/cli/progress-line.ts';
import { fakeIo } from './fake-io.ts';

const STATE = { label: 'history', done: 10, total: 100, bytes: 1000 } as const;

/** A line on a fake terminal whose clock stands where it is put. */
function start() {
  const clock = { now: 1000 };
  const io = fakeIo({ isTTY: true });
  const line = new ProgressLine(io.stderr, { unicode: false, now: () => clock.now });
  return { io, line, at: (elapsed: number) => (clock.now = 1000 + elapsed) };
}

test('nothing for the first 300 ms, and nothing to erase then', () => {
  const { io, line, at } = start();
  at(299);
  line.update(STATE);
  line.erase();
  assert.equal(io.err(), '');
});

test('draws over itself at most ten times a second, and leaves a blank line', () => {
  const { io, line, at } = start();
  at(300);
  line.update(STATE);
  const first = io.err();
  assert.match(first, /^\rhistory .*10%.*10\/100 objects/);
  at(399);
  line.update({ ...STATE, done: 11 });
  assert.equal(io.err(), first);
  at(400);
  line.update({ ...STATE, done: 12 });
  assert.match(io.err().slice(first.length), /^\rhistory .*12\/100 objects/);
  const before = io.err().length;
  line.erase();
  assert.match(io.err().slice(before), /^\r {20,}\r$/);
  assert.ok(!io.err().includes('\n'));
  line.erase();
  assert.equal(io.err().length, before + io.err().slice(before).length);
});

test('a shorter line hides the longer one', () => {
  const { io, line, at } = start();
  at(300);
  line.update({ ...STATE, done: 1_000_000, total: 9_000_000 });
  const long = io.err().length;
  at(500);
  line.update({ ...STATE, done: 1, total: undefined });
  assert.equal(io.err().length, 2 * long);
});

test('without a terminal it is silent', () => {
  const clock = { now: 0 };
  const line = new ProgressLine(undefined, { unicode: true, now: () => (clock.now += 1000) });
  line.update(STATE);
  line.erase();
});

test('a terminal that went away does not end the scan', async () => {
  const gone = { isTTY: true, columns: 80, write: () => Promise.reject(new Error('EIO')) };
  const clock = { now: 0 };
  const line = new ProgressLine(gone, { unicode: true, now: () => (clock.now += 1000) });
  line.update(STATE);
  line.erase();
  await new Promise(setImmediate);
});

test('verifying counts tokens', () => {
  const { io, line, at } = start();
  at(300);
  line.update({ label: 'verify', done: 3, total: 12, bytes: 0 });
  assert.match(io.err(), /^\rverify .*25%.*3\/12 tokens/);
});
