/**
 * Yields what `source` yields until the signal aborts, then ends quietly, even while the source waits for something that never comes. The
 * source is closed without waiting for it: one that is stuck in `next` would never answer.
 */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* source;
    return;
  }
  const iterator = source[Symbol.asyncIterator]();
  let abort = (): void => {};
  const aborted = new Promise<undefined>((resolve) => {
    abort = () => resolve(undefined);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === undefined || next.done === true || signal.aborted) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', abort);
    const closed = Promise.resolve(iterator.return?.()).catch(() => {});
    if (!signal.aborted) await closed;
  }
}
