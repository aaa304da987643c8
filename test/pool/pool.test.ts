import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pool } from '../../src/pool/pool.ts';
import type { ToyTask } from './toy-worker.ts';

const ENTRY = new URL('./toy-worker.js', import.meta.url);

function toyPool(size: number, onOutput: (output: number) => void): Pool<number, ToyTask, number> {
  const transfer = (task: ToyTask) => ('length' in task ? [task.length.buffer as ArrayBuffer] : []);
  return new Pool({ entry: ENTRY, size, start: 1000, transfer }, onOutput);
}

for (const size of [1, 3]) {
  test(`every item is answered once, with ${size} threads`, async () => {
    const outputs: number[] = [];
    const pool = toyPool(size, (output) => outputs.push(output));
    for (let add = 0; add < 100; add++) await pool.submit({ add });
    await pool.drain();
    await pool.close();
    assert.deepEqual(
      outputs.toSorted((a, b) => a - b),
      Array.from({ length: 100 }, (_, i) => i + 1000),
    );
  });
}

test('threads that were started beforehand take the first items', async () => {
  const outputs: number[] = [];
  const pool = toyPool(2, (output) => outputs.push(output));
  pool.start(2);
  pool.start(2);
  for (let add = 0; add < 4; add++) await pool.submit({ add });
  await pool.drain();
  await pool.close();
  assert.deepEqual(
    outputs.toSorted((a, b) => a - b),
    [1000, 1001, 1002, 1003],
  );
});

test('submitting waits while all threads are busy', async () => {
  let answered = 0;
  const pool = toyPool(1, () => answered++);
  for (let i = 0; i < 10; i++) {
    await pool.submit({ add: i });
    assert.ok(i + 1 - answered <= 2, `${i + 1 - answered} items in flight`);
  }
  await pool.drain();
  await pool.close();
});

test('bytes are handed over, not copied', async () => {
  const outputs: number[] = [];
  const pool = toyPool(1, (output) => outputs.push(output));
  const bytes = new Uint8Array(1 << 20);
  await pool.submit({ length: bytes });
  assert.equal(bytes.length, 0);
  await pool.drain();
  await pool.close();
  assert.deepEqual(outputs, [1 << 20]);
});

test('an error in a worker ends the run with its own name and message', async () => {
  const pool = toyPool(2, () => {});
  await pool.submit({ fail: 'no such luck' });
  await assert.rejects(pool.drain(), { name: 'TypeError', message: 'no such luck' });
  await pool.close();
});

test('a worker that dies ends the run instead of hanging it', async () => {
  const pool = toyPool(1, () => {});
  await pool.submit({ exit: 3 });
  await assert.rejects(pool.drain(), /stopped by itself with exit code 3/);
  await pool.close();
});

test('a pool that was given nothing to do closes', async () => {
  const pool = toyPool(2, () => {});
  await pool.drain();
  await pool.close();
});
