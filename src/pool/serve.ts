import { parentPort } from 'node:worker_threads';
import { type Message, type Reply, toWire } from './protocol.ts';

/** Answers every item with exactly one reply, once `prepare` is done. Called once, from a worker's entry file. */
export function serve<S, I, O>(prepare: (start: S) => Promise<(item: I) => O>): void {
  if (parentPort === null) throw new Error('this file must run in a worker thread');
  const port = parentPort;
  let prepared: Promise<(item: I) => O> | undefined;
  const answer = async (item: I): Promise<Reply<O>> => {
    try {
      const handle = await prepared;
      if (handle === undefined) throw new Error('an item came before it was said what to start with');
      return { ok: true, output: handle(item) };
    } catch (error) {
      return { ok: false, error: toWire(error) };
    }
  };
  port.on('message', (message: Message<S, I>) => {
    if ('start' in message) prepared = prepare(message.start);
    else void answer(message.item).then((reply) => port.postMessage(reply));
  });
}
