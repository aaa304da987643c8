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
  const onAbort = (): void => abort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      // No `Promise.race`: a promise that lasts as long as the scan would keep whatever each race came to.
      const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        abort = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (next === undefined || next.done === true || signal.aborted) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    const closed = Promise.resolve(iterator.return?.()).catch(() => {});
    if (!signal.aborted) await closed;
  }
}

/** Waits for `work`, but no longer than until the signal aborts; what becomes of `work` after that does not matter. */
export async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  const { promise: aborted, stop } = waitForAbort(signal);
  try {
    await Promise.race([work, aborted]);
  } finally {
    stop();
    if (signal.aborted) work.catch(() => {});
  }
  return undefined;
}

function waitForAbort(signal: AbortSignal): { readonly promise: Promise<undefined>; readonly stop: () => void } {
  let abort = (): void => {};
  const promise = new Promise<undefined>((resolve) => {
    abort = () => resolve(undefined);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
  return { promise, stop: () => signal.removeEventListener('abort', abort) };
}
