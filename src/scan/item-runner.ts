import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { makeSharedCounts } from '../core/shared-quota.ts';
import type { WorkerSettings, WorkItem, WorkResult } from '../core/work-item.ts';
import { Pool } from '../pool/pool.ts';
import { createItemScanner, type WorkerStart } from '../work/scan-item.ts';
import { Forecast } from './forecast.ts';

/** Milliseconds of scanning for which threads are worth their start, which costs about half as much. See bench/PERFORMANCE.md. */
const WORTH_THREADS = 120;

/** What never keeps the main thread busy, which has to draw progress and to hear of Ctrl-C. Usual items of a history take a twentieth of this. */
const INLINE = { largest: 32 * 1024 * 1024, patience: 1000 } as const;

export interface RunnerOptions {
  readonly start: WorkerStart;
  /** The workers' entry file. */
  readonly worker: URL;
  /** Threads to scan with, the main one included; undefined: one for each processor. With 1, only what takes long leaves the main thread. */
  readonly jobs: number | undefined;
}

/** Those who hear of results, and who know how much there is. */
export interface RunnerHooks {
  readonly onResult: (result: WorkResult) => void;
  /** How many files or objects there are to scan, as soon as it is known. */
  readonly total: () => number | undefined;
}

/**
 * Runs work items: right here, because threads cost more than small work, and on a pool beside that as soon as much is left. Who has begun to scan
 * has compiled what it needs for that, so the main thread goes on whenever all others are busy. Results come in no fixed order to whom `deliverTo`
 * names.
 */
export class ItemRunner {
  readonly #start: WorkerStart;
  readonly #pool: Pool<WorkerStart, WorkItem, WorkResult>;
  /** Made for the first item, if that is scanned here. */
  #scanItem: ((item: WorkItem) => WorkResult) | undefined;
  #hooks: RunnerHooks = { onResult: () => {}, total: () => undefined };
  readonly #jobs: number;
  /** Until threads are started. */
  #forecast: Forecast | undefined;
  /** Threads do all of it. */
  #leavesAll = false;

  constructor({ start, worker, jobs = availableParallelism() }: RunnerOptions) {
    this.#start = withSharedCounts(start);
    this.#jobs = jobs;
    this.#forecast = jobs < 2 ? undefined : new Forecast();
    this.#pool = new Pool({ entry: worker, size: jobs, start: this.#start, transfer: transferable }, (result) =>
      this.#hooks.onResult(result),
    );
  }

  /** What all items are scanned with. */
  get settings(): WorkerSettings {
    return this.#start.settings;
  }

  /** Called before the first item. */
  deliverTo(hooks: RunnerHooks): void {
    this.#hooks = hooks;
  }

  /** Waits until there is room for the item, so that a fast source cannot fill the memory. */
  async submit(item: WorkItem): Promise<void> {
    if (this.#leavesAll || this.#pool.hasRoom) return this.#pool.submit(item);
    const started = performance.now();
    this.#scanItem ??= createItemScanner(this.#start, INLINE);
    const result = this.#scanItem(item);
    this.#consider(item, performance.now() - started);
    this.#hooks.onResult(result);
    if (result.deferred !== undefined) await this.#pool.submit(result.deferred);
    // What other threads have to say is heard now, and Ctrl-C.
    return setImmediate();
  }

  /**
   * How much there is to do, best known before there is any item: threads start meanwhile. With `some` the main thread scans beside them. With `much`
   * waiting for them pays from the first item on, and keeps it free for who lists items.
   */
  expect(work: 'little' | 'some' | 'much'): void {
    if (this.#jobs < 2 || work === 'little') return;
    this.#forecast = undefined;
    this.#leavesAll ||= work === 'much';
    if (this.#leavesAll) this.#scanItem = undefined;
    this.#pool.start(this.#leavesAll ? this.#jobs : this.#jobs - 1);
  }

  async drain(): Promise<void> {
    await this.#pool.drain();
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }

  /** Starts threads when what is left is worth them, after `item` was scanned here in so many milliseconds. */
  #consider(item: WorkItem, milliseconds: number): void {
    this.#forecast?.add(item, milliseconds);
    if (this.#forecast === undefined || this.#forecast.left(this.#hooks.total()) < WORTH_THREADS) return;
    this.#forecast = undefined;
    this.#pool.start(this.#jobs - 1);
  }
}

/** One limit for all archives of the scan, whichever thread opens them. */
function withSharedCounts({ settings, ...others }: WorkerStart): WorkerStart {
  return { ...others, settings: { ...settings, unpacked: makeSharedCounts() } };
}

function transferable(item: WorkItem): readonly ArrayBuffer[] {
  return item.kind === 'objects' ? [item.bytes.buffer] : [];
}
