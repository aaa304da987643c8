import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { unlessAborted, untilAborted } from '../../src/scan/until-aborted.ts';

async function* numbers(): AsyncGenerator<number> {
  yield 1;
  yield 2;
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

test('without an abort everything is yielded', async () => {
  assert.deepEqual(await collect(untilAborted(numbers(), undefined)), [1, 2]);
  assert.deepEqual(await collect(untilAborted(numbers(), new AbortController().signal)), [1, 2]);
});

test('an aborted signal yields nothing', async () => {
  assert.deepEqual(await collect(untilAborted(numbers(), AbortSignal.abort())), []);
});

test('an abort ends the loop even while the source waits for ever', async () => {
  const controller = new AbortController();
  async function* stuck(): AsyncGenerator<number> {
    yield 1;
    setImmediate(() => controller.abort());
    await new Promise(() => {});
  }
  assert.deepEqual(await collect(untilAborted(stuck(), controller.signal)), [1]);
});

test('leaving the loop closes the source', async () => {
  let closed = false;
  async function* source(): AsyncGenerator<number> {
    try {
      yield 1;
      yield 2;
    } finally {
      closed = true;
    }
  }
  for await (const item of untilAborted(source(), new AbortController().signal)) if (item === 1) break;
  assert.ok(closed);
});

test('an error of the source is passed on', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new RangeError('broken');
  }
  await assert.rejects(collect(untilAborted(broken(), new AbortController().signal)), RangeError);
});

test('work is waited for, unless the signal aborts first', async () => {
  const signal = AbortSignal.timeout(60_000);
  let done = false;
  const work = async (): Promise<void> => {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    done = true;
  };
  await unlessAborted(work(), signal);
  assert.ok(done);
  await unlessAborted(new Promise(() => {}), AbortSignal.abort());
  await assert.rejects(unlessAborted(Promise.reject(new RangeError('broken')), signal), RangeError);
});

test('nothing of what was yielded is kept: a stream of gigabytes must not stay in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const items: WeakRef<object>[] = [];
  async function* source(): AsyncGenerator<object> {
    for (let count = 0; count < 50; count++) {
      const item = { count };
      items.push(new WeakRef(item));
      yield item;
      await nextTurn();
    }
  }
  let kept = -1;
  for await (const _ of untilAborted(source(), new AbortController().signal)) {
    if (items.length < 50) continue;
    await nextTurn();
    collectGarbage();
    kept = items.filter((item) => item.deref() !== undefined).length;
  }
  assert.ok(kept >= 0 && kept < 10, `${kept} of 50`);
});
