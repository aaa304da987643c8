import { availableParallelism } from 'node:os';
import type { WorkItem, WorkResult } from '../core/work-item.ts';
import { Pool } from '../pool/pool.ts';
import { createItemScanner, type WorkerStart } from '../work/scan-item.ts';

/** Milliseconds of scanning after which threads are worth their start, which costs about half as much. See bench/PERFORMANCE.md. */
const INLINE_MILLISECONDS = 120;

export interface RunnerOptions {
  readonly start: WorkerStart;
  /** The workers' entry file. */
  readonly worker: URL;
  /** Threads to scan with; undefined: one for each processor. 1 means no worker threads at all. */
  readonly jobs: number | undefined;
}

/**
 * Runs work items: the first ones right here, because threads cost more than small work, the rest on a pool. Results come to `onResult`
 * in no fixed order.
 */
export class ItemRunner {
  #scanItem: ((item: WorkItem) => WorkResult) | undefined;
  readonly #onResult: (result: WorkResult) => void;
  readonly #pool: Pool<WorkItem, WorkResult> | undefined;
  #inlineLeft = INLINE_MILLISECONDS;

  constructor({ start, worker, jobs = availableParallelism() }: RunnerOptions, onResult: (result: WorkResult) => void) {
    this.#scanItem = createItemScanner(start);
    this.#onResult = onResult;
    if (jobs < 2) return;
    this.#pool = new Pool({ entry: worker, size: jobs, workerData: start, transfer: transferable }, onResult);
  }

  /** Waits until there is room for the item, so that a fast source cannot fill the memory. */
  async submit(item: WorkItem): Promise<void> {
    if (this.#scanItem === undefined) return this.#pool?.submit(item);
    const started = performance.now();
    this.#onResult(this.#scanItem(item));
    this.#inlineLeft -= performance.now() - started;
    // Its buffers are not needed any more.
    if (this.#pool !== undefined && this.#inlineLeft <= 0) this.#scanItem = undefined;
    return undefined;
  }

  async drain(): Promise<void> {
    await this.#pool?.drain();
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}

function transferable(item: WorkItem): readonly ArrayBuffer[] {
  return item.kind === 'objects' ? [item.bytes.buffer] : [];
}
