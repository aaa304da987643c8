import type { Transferable, Worker } from 'node:worker_threads';
import { fromWire, type Message, type Reply } from './protocol.ts';
import { takeThread } from './standby.ts';

export interface PoolOptions<S, I> {
  /** Absolute URL of the workers' entry file, which calls `serve`. */
  readonly entry: URL;
  readonly size: number;
  /** Plain data that every worker starts with. */
  readonly start: S;
  /** What an item may hand over instead of having it copied. */
  readonly transfer: (item: I) => readonly Transferable[];
}

/** How many items a worker may hold: one to work on, one so that it never waits. */
const ITEMS_PER_WORKER = 2;

/**
 * Worker threads with a bounded queue: `submit` waits until a worker has room, so memory stays bounded whatever the source yields.
 * Results come to `onOutput` as they finish, in no fixed order. The first failure, a worker's death included, rejects `submit` and `drain`.
 */
export class Pool<S, I, O> {
  readonly #options: PoolOptions<S, I>;
  readonly #onOutput: (output: O) => void;
  readonly #workers: Worker[] = [];
  readonly #free: Worker[] = [];
  #running = 0;
  #failure: Error | undefined;
  #wake = (): void => {};

  constructor(options: PoolOptions<S, I>, onOutput: (output: O) => void) {
    this.#options = options;
    this.#onOutput = onOutput;
  }

  /** Starts threads until there are `count`, which the first items need not wait for then. */
  start(count: number): void {
    while (this.#workers.length < count) this.#start();
  }

  /** Whether a thread that was started takes an item without waiting. */
  get hasRoom(): boolean {
    return this.#free.length > 0;
  }

  async submit(item: I): Promise<void> {
    if (this.#free.length === 0 && this.#workers.length < this.#options.size) this.#start();
    while (this.#free.length === 0) await this.#change();
    this.#throwFailure();
    const message: Message<S, I> = { item };
    this.#running++;
    this.#free.pop()?.postMessage(message, [...this.#options.transfer(item)]);
  }

  /** Resolves when every submitted item has been answered. */
  async drain(): Promise<void> {
    while (this.#running > 0) await this.#change();
    this.#throwFailure();
  }

  /** Stops all threads, whatever they do. */
  async close(): Promise<void> {
    const workers = this.#workers.splice(0);
    for (const worker of workers) {
      worker.removeAllListeners();
      // One that fails while it is being stopped has nobody to tell.
      worker.on('error', () => {});
    }
    await Promise.all(workers.map(async (worker) => worker.terminate()));
  }

  /** Waits for the next reply or failure. */
  async #change(): Promise<void> {
    this.#throwFailure();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  #start(): void {
    const { entry, start } = this.#options;
    const worker = takeThread(entry);
    worker.on('message', (reply: Reply<O>) => {
      this.#running--;
      this.#free.push(worker);
      if (reply.ok) this.#onOutput(reply.output);
      else this.#fail(fromWire(reply.error));
      this.#wake();
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('messageerror', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`a worker thread stopped by itself with exit code ${code}`)));
    const message: Message<S, I> = { start };
    worker.postMessage(message);
    this.#workers.push(worker);
    // Each gets an item before any gets another.
    this.#free.push(worker);
    for (let credit = 1; credit < ITEMS_PER_WORKER; credit++) this.#free.unshift(worker);
  }

  #fail(error: unknown): void {
    this.#failure ??= error instanceof Error ? error : new Error(String(error));
    this.#wake();
  }
}
