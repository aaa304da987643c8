import { availableParallelism } from 'node:os';
import type { WorkItem, WorkResult } from '../core/work-item.ts';
import { Pool } from '../pool/pool.ts';
import { createItemScanner, type WorkerStart } from '../work/scan-item.ts';

/** Milliseconds of scanning after which threads are worth their start, which costs about half as much. See bench/PERFORMANCE.md. */
const INLINE_MILLISECONDS = 120;

/** Files with more bytes never keep the main thread busy, which has to draw progress and to hear of Ctrl-C. */
const INLINE_FILE = 32 * 1024 * 1024;

export interface RunnerOptions {
  readonly start: WorkerStart;
  /** The workers' entry file. */
  readonly worker: URL;
  /** Threads to scan with; undefined: one for each processor. With 1, only large files leave the main thread. */
  readonly jobs: number | undefined;
}

/**
 * Runs work items: the first ones right here, because threads cost more than small work, the rest on a pool. Results come to `onResult`
 * in no fixed order.
 */
export class ItemRunner {
  #scanItem: ((item: WorkItem) => WorkResult) | undefined;
  readonly #onResult: (result: WorkResult) => void;
  readonly #pool: Pool<WorkItem, WorkResult>;
  #inlineLeft: number;

  constructor({ start, worker, jobs = availableParallelism() }: RunnerOptions, onResult: (result: WorkResult) => void) {
    this.#scanItem = createItemScanner(start, INLINE_FILE);
    this.#onResult = onResult;
    this.#inlineLeft = jobs < 2 ? Infinity : INLINE_MILLISECONDS;
    this.#pool = new Pool({ entry: worker, size: jobs, workerData: start, transfer: transferable }, onResult);
  }

  /** Waits until there is room for the item, so that a fast source cannot fill the memory. */
  async submit(item: WorkItem): Promise<void> {
    if (this.#scanItem === undefined) return this.#pool.submit(item);
    const started = performance.now();
    const result = this.#scanItem(item);
    this.#inlineLeft -= performance.now() - started;
    // Its buffers are not needed any more.
    if (this.#inlineLeft <= 0) this.#scanItem = undefined;
    this.#onResult(result);
    if (result.deferred !== undefined) return this.#pool.submit(result.deferred);
    return undefined;
  }

  /** There is much to do, so that waiting for threads pays from the first item on. */
  expectMuch(): void {
    if (this.#inlineLeft === Infinity) return;
    this.#scanItem = undefined;
    this.#pool.start();
  }

  async drain(): Promise<void> {
    await this.#pool.drain();
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

function transferable(item: WorkItem): readonly ArrayBuffer[] {
  return item.kind === 'objects' ? [item.bytes.buffer] : [];
}
