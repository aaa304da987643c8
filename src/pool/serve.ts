import { parentPort } from 'node:worker_threads';
import { type Reply, type Task, toWire } from './protocol.ts';

/** Answers every task with exactly one reply. Called once, from a worker's entry file. */
export function serve<I, O>(handle: (item: I) => O): void {
  if (parentPort === null) throw new Error('this file must run in a worker thread');
  const port = parentPort;
  port.on('message', ({ item }: Task<I>) => {
    let reply: Reply<O>;
    try {
      reply = { ok: true, output: handle(item) };
    } catch (error) {
      reply = { ok: false, error: toWire(error) };
    }
    port.postMessage(reply);
  });
}
