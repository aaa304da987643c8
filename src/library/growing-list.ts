/** A list that grows until it is ended, for any number of readers: each gets all of it, waiting for what is still to come. */
export class GrowingList<T> {
  readonly #items: T[] = [];
  #end: { readonly error?: unknown } | undefined;
  #waiting: (() => void)[] = [];
  #readers = 0;

  push(item: T): void {
    this.#items.push(item);
    this.#wake();
  }

  end(): void {
    this.#end = {};
    this.#wake();
  }

  /** Readers get what there is, and then this error. */
  fail(error: unknown): void {
    this.#end = { error };
    this.#wake();
  }

  /** `onLeave` is called when the reader goes before the end, and no other is left. */
  async *read(onLeave: () => void): AsyncGenerator<T, void, undefined> {
    this.#readers += 1;
    try {
      for (let at = 0; ; at++) {
        while (at >= this.#items.length && this.#end === undefined)
          await new Promise<void>((resolve) => this.#waiting.push(resolve));
        if (at >= this.#items.length) break;
        yield this.#items[at] as T;
      }
    } finally {
      this.#readers -= 1;
      if (this.#end === undefined && this.#readers === 0) onLeave();
    }
    if (this.#end !== undefined && 'error' in this.#end) throw this.#end.error;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
