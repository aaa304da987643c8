import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { Pool } from '../../src/pool/pool.ts';
import { standBy, takeThread } from '../../src/pool/standby.ts';
import type { ToyTask } from './toy-worker.ts';

const ENTRY = new URL('./toy-worker.js', import.meta.url);
const NOWHERE = new URL('./no-such-worker.js', import.meta.url);

function poolOf(entry: URL, outputs: number[]): Pool<number, ToyTask, number> {
  return new Pool({ entry, size: 1, start: 1000, transfer: () => [] }, (output) => outputs.push(output));
}

test('a thread that stands by is taken before any is started, and only by who wants what it runs', async () => {
  standBy(ENTRY, 1);
  const other = takeThread(new URL('./toy-worker.js?other', import.meta.url));
  const waiting = takeThread(ENTRY);
  const next = takeThread(ENTRY);
  assert.ok(waiting.threadId < other.threadId && other.threadId < next.threadId);
  await Promise.all([other, waiting, next].map((thread) => thread.terminate()));
});

test('a thread that stood by does what it is given', async () => {
  const outputs: number[] = [];
  standBy(ENTRY, 1);
  const pool = poolOf(ENTRY, outputs);
  for (const add of [1, 2]) await pool.submit({ add });
  await pool.drain();
  await pool.close();
  assert.deepEqual(outputs, [1001, 1002]);
});

test('one that failed while it stood by keeps nobody waiting', { timeout: 60_000 }, async () => {
  standBy(NOWHERE, 1);
  // Whoever starts later fails later, as a rule.
  const later = takeThread(new URL('?later', NOWHERE));
  later.on('error', () => {});
  await new Promise((resolve) => void later.on('exit', resolve));
  const pool = poolOf(NOWHERE, []);
  await assert.rejects(async () => {
    await pool.submit({ add: 1 });
    await pool.drain();
  }, /no-such-worker/);
  await pool.close();
});

test('no process waits for threads that stand by', () => {
  const program = `import { standBy } from ${JSON.stringify(new URL('../../src/pool/standby.js', import.meta.url).href)};
    standBy(new URL(${JSON.stringify(ENTRY.href)}), 2);
    standBy(new URL(${JSON.stringify(NOWHERE.href)}), 1);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 60_000 });
});
