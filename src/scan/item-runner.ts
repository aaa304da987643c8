import { availableParallelism } from 'node:os';
import { makeSharedCounts } from '../core/shared-quota.ts';
import type { WorkerSettings, WorkItem, WorkResult } from '../core/work-item.ts';
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
 * Runs work items: the first ones right here, because threads cost more than small work, the rest on a pool. Results come in no fixed order
 * to whom `deliverTo` names.
 */
export class ItemRunner {
  readonly #start: WorkerStart;
  readonly #pool: Pool<WorkItem, WorkResult>;
  /** Made for the first item, if that is scanned here. */
  #scanItem: ((item: WorkItem) => WorkResult) | undefined;
  #onResult: (result: WorkResult) => void = () => {};
  #inlineLeft: number;

  constructor({ start, worker, jobs = availableParallelism() }: RunnerOptions) {
    this.#start = withSharedCounts(start);
    this.#inlineLeft = jobs < 2 ? Infinity : INLINE_MILLISECONDS;
    this.#pool = new Pool({ entry: worker, size: jobs, workerData: this.#start, transfer: transferable }, (result) =>
      this.#onResult(result),
    );
  }

  /** What all items are scanned with. */
  get settings(): WorkerSettings {
    return this.#start.settings;
  }

  /** Called before the first item. */
  deliverTo(onResult: (result: WorkResult) => void): void {
    this.#onResult = onResult;
  }

  /** Waits until there is room for the item, so that a fast source cannot fill the memory. */
  async submit(item: WorkItem): Promise<void> {
    if (this.#inlineLeft <= 0) return this.#pool.submit(item);
    const started = performance.now();
    this.#scanItem ??= createItemScanner(this.#start, INLINE_FILE);
    const result = this.#scanItem(item);
    this.#inlineLeft -= performance.now() - started;
    // Its buffers are not needed any more.
    if (this.#inlineLeft <= 0) this.#scanItem = undefined;
    this.#onResult(result);
    if (result.deferred !== undefined) return this.#pool.submit(result.deferred);
    return undefined;
  }

  /** There is much to do, so that waiting for threads pays from the first item on. Best known before there is any item: threads start meanwhile. */
  expectMuch(): void {
    if (this.#inlineLeft === Infinity) return;
    this.#inlineLeft = 0;
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

/** One limit for all archives of the scan, whichever thread opens them. */
function withSharedCounts({ settings, ...others }: WorkerStart): WorkerStart {
  return { ...others, settings: { ...settings, unpacked: makeSharedCounts() } };
}

function transferable(item: WorkItem): readonly ArrayBuffer[] {
  return item.kind === 'objects' ? [item.bytes.buffer] : [];
}
